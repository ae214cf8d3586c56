import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { App } from '../e2e/app.ts'
import { dumpDatabase } from '../e2e/databaseDump.ts'
import { chooseToReadIn } from '../e2e/doors.ts'
import { test } from '../e2e/profiles.ts'
import { confirmImport, metaExport, readInHere } from '../e2e/readIn.ts'
import { canaryIsNoted } from '../e2e/siteData.ts'

/** What the app says when not all is there that should be, in place of all its screens. */
const said =
  /^(?:Det som fanns här är borta|Webbläsaren har kastat|En del av det|Det senaste saknas|Dina uppgifter gick inte att öppna)/

type Damage = (bytes: Buffer) => Buffer

/** What may happen to the file that the browser writes everything into, one thing after the other. */
const damages: Readonly<Record<string, Damage>> = {
  'cut after a quarter': (bytes) => bytes.subarray(0, bytes.length / 4),
  'cut after a half': (bytes) => bytes.subarray(0, bytes.length / 2),
  'cut after three quarters': (bytes) => bytes.subarray(0, (bytes.length / 4) * 3),
  'one byte changed at its beginning': (bytes) => changed(bytes, 0.01, 1),
  'one byte changed in its middle': (bytes) => changed(bytes, 0.5, 1),
  'a sector of nothing': (bytes) => changed(bytes, 0.6, 512),
  emptied: () => Buffer.alloc(0),
}

function changed(bytes: Buffer, share: number, length: number): Buffer {
  const copy = Buffer.from(bytes)
  const at = Math.floor(bytes.length * share)
  if (length === 1) copy[at] = (copy[at] ?? 0) ^ 0x5a
  else copy.fill(0, at, at + length)
  return copy
}

test('a file of the browser that is damaged or cut is told of', async ({ profiles }) => {
  test.setTimeout(240_000)
  const own = profiles.fresh()
  const page = await own.open('/')
  await chooseToReadIn(page)
  await readInHere(page, metaExport)
  await confirmImport(page)
  await canaryIsNoted(page)
  const whole = await dumpDatabase(page)
  await own.close()

  for (const [name, damage] of Object.entries(damages)) {
    await test.step(name, async () => {
      const app = await profiles.copyOf(own)
      const log = await logOf(app)
      await writeFile(log, damage(await readFile(log)))
      await expectTold(app, name, whole)
    })
  }
  for (const file of ['CURRENT', 'MANIFEST-000001'])
    await test.step(`${file} missing`, async () => {
      const app = await profiles.copyOf(own)
      await rm(join(folderOf(app), file))
      await expectTold(app, `${file} missing`, whole)
    })
  await test.step('CURRENT emptied', async () => {
    const app = await profiles.copyOf(own)
    await truncate(join(folderOf(app), 'CURRENT'))
    await expectTold(app, 'CURRENT emptied', whole)
  })
})

/** The app says so in place of all its screens, unless the browser could mend it and nothing is missing. */
async function expectTold(app: App, damage: string, whole: string) {
  const page = await app.open('/')
  const heading = page.getByRole('heading', { level: 1 })
  await heading.waitFor()
  if (said.test(await heading.innerText())) await expect(page.getByRole('navigation')).toBeHidden()
  else expect(await dumpDatabase(page), `what is shown after: ${damage}`).toBe(whole)
  await app.close()
}

function folderOf({ profile, origin }: App): string {
  const name = `http_${new URL(origin).hostname}_${new URL(origin).port}.indexeddb.leveldb`
  return join(profile, 'Default', 'IndexedDB', name)
}

async function logOf(app: App): Promise<string> {
  const logs = (await readdir(folderOf(app))).filter((name) => name.endsWith('.log'))
  expect(logs).toHaveLength(1)
  return join(folderOf(app), logs[0] ?? '')
}
