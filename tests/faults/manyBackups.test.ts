import { readFile, writeFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { migrations } from '#storage/migrations/migrations.ts'
import { test } from '../e2e/app.ts'
import { chooseBackup } from '../e2e/backups.ts'
import { dumpDatabase, dumpShown } from '../e2e/databaseDump.ts'
import { openExample } from '../e2e/doors.ts'
import { layDatabase } from '../e2e/laidDatabase.ts'
import { test as profilesTest } from '../e2e/profiles.ts'
import { backupFixture } from '../e2e/readIn.ts'
import { backupBytes } from '../exporting/backupBytes.ts'

const now = '2026-11-16T09:00:00+01:00'

test.setTimeout(120_000)

profilesTest('the backup of every version brings back what it had', async ({ profiles }) => {
  for (const { version } of migrations) {
    const then = profiles.fresh()
    await layDatabase(await then.openBeside(), version)
    const upgraded = await then.openTab('/')
    await upgraded.getByRole('slider').first().waitFor()
    const had = await dumpShown(upgraded)
    await then.close()
    const app = profiles.fresh()
    const page = await app.open('/', { now })
    await openExample(page)
    await page.getByRole('banner').getByRole('link', { name: 'Data och inställningar' }).click()
    await chooseBackup(page, backupFixture(`v${version}`))
    await page.getByRole('button', { name: 'Ersätt allt med säkerhetskopian' }).click()
    await expect(
      page.getByRole('heading', { level: 1, name: 'Säkerhetskopian är återställd' }),
    ).toBeVisible()
    expect(withoutChanges(await dumpShown(page)), `v${version}`).toEqual(withoutChanges(had))
    await app.close()
  }
})

test('a newer, an edited and many damaged backups are refused, and nothing is touched', async ({
  app,
}, info) => {
  const whole = await readFile(backupFixture('v4'))
  // Whole in itself, with sums that hold, and not what the app once wrote.
  const edited = await backupBytes({ parts: [{ table: 'channels', rows: [{ id: 'a' }] }] })
  const flips = Array.from({ length: 12 }, (_, flip) => {
    const bit = Math.floor(((flip + 0.5) * whole.length * 8) / 12)
    return whole.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
  })
  const refused = /nyare version|Något i fil|Slutet av fil|är ingen/
  const page = await app.open('/', { now })
  await openExample(page)
  await page.getByRole('banner').getByRole('link', { name: 'Data och inställningar' }).click()
  const before = await dumpDatabase(page)
  const newer = await backupBytes({ schemaVersion: migrations.length + 1 })
  for (const bytes of [newer, edited, ...flips]) {
    const path = info.outputPath('fil.uthallig')
    await writeFile(path, bytes)
    await chooseBackup(page, path)
    const alert = page.getByRole('alert')
    await expect(alert).toContainText(bytes === newer ? 'nyare version' : refused)
    await page.getByRole('button', { name: 'Stäng', exact: true }).click()
  }
  expect(await dumpDatabase(page)).toBe(before)
})

/** What can be undone is no part of a backup. */
function withoutChanges(dump: string): unknown {
  const stores: unknown = JSON.parse(dump)
  return Array.isArray(stores) ? stores.filter(([name]: unknown[]) => name !== 'changes') : stores
}
