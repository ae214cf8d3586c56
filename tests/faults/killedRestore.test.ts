import { expect, type Page } from '@playwright/test'
import { chooseBackup } from '../e2e/backups.ts'
import { dumpShown } from '../e2e/databaseDump.ts'
import { chooseToReadIn } from '../e2e/doors.ts'
import { hasHalted, haltWorkersAt, type Write } from '../e2e/halt.ts'
import { test } from '../e2e/profiles.ts'
import { backupFixture, confirmImport, metaExport, readInHere } from '../e2e/readIn.ts'
import { countUnseenRows } from '../e2e/storedPosts.ts'

const now = '2026-11-16T09:00:00+01:00'

/** From the first row of the backup to what is swept away once it has taken the place of the rest. */
const moments: ReadonlyArray<Write & { readonly then: 'before' | 'after' }> = [
  { store: 'segments', method: 'put', then: 'before' },
  { store: 'plan', method: 'clear', then: 'before' },
  { store: 'channels', method: 'add', at: 2, then: 'before' },
  { store: 'meta', method: 'put', at: 2, then: 'before' },
  { store: 'segments', method: 'delete', then: 'after' },
]

test('a restore whose browser is killed has replaced everything or nothing', async ({
  profiles,
}) => {
  test.setTimeout(180_000)
  const own = profiles.fresh()
  const first = await own.open('/', { now })
  await chooseToReadIn(first)
  await readInHere(first, metaExport)
  await confirmImport(first)
  const before = await dumpShown(first)
  await own.close()
  const undisturbed = await profiles.copyOf(own)
  const page = await preview(await undisturbed.open('/data', { now }))
  await restore(page)
  await expect(page.getByText('Säkerhetskopian är återställd')).toBeVisible()
  const after = await dumpShown(page)
  expect(after).not.toBe(before)
  await undisturbed.close()

  for (const { then, ...write } of moments) {
    await test.step(`killed at ${write.method} in ${write.store}`, async () => {
      const app = await profiles.copyOf(own)
      const open = await preview(await app.open('/data', { now }))
      const halted = hasHalted(open)
      await haltWorkersAt(open, write)
      await restore(open)
      await halted
      await app.kill()

      const beside = await app.openBeside()
      const shown = await dumpShown(beside)
      expect(shown, 'what a killed restore shows').toBe(then === 'before' ? before : after)
      const again = await app.openTab('/')
      await again.getByRole('slider').first().waitFor()
      await expect
        .poll(() => countUnseenRows(again), { message: 'what it left is swept away' })
        .toBe(0)
      expect(await dumpShown(again)).toBe(shown)
      await app.close()
    })
  }
})

async function preview(page: Page): Promise<Page> {
  await chooseBackup(page, backupFixture('v4'))
  await expect(
    page.getByRole('heading', { level: 1, name: 'Ska säkerhetskopian ersätta allt?' }),
  ).toBeVisible()
  return page
}

async function restore(page: Page) {
  await page.getByRole('button', { name: 'Ersätt allt med säkerhetskopian' }).click()
}
