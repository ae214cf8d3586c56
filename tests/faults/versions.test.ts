import { fileURLToPath } from 'node:url'
import { expect, type Page } from '@playwright/test'
import { migrations } from '#storage/migrations/migrations.ts'
import { App, test as base } from '../e2e/app.ts'
import { dumpDatabase, storedVersion } from '../e2e/databaseDump.ts'
import { beginEmpty } from '../e2e/doors.ts'
import { Host } from '../e2e/host.ts'
import { confirmButton, metaExport, readIn } from '../e2e/readIn.ts'
import { buildNextVersion, type NextVersion } from './builds.ts'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
const takenOver = { name: 'En nyare version har tagit över' }

type Fixtures = { readonly host: Host; readonly visitor: App }
type WorkerFixtures = { readonly next: NextVersion }

const test = base.extend<Fixtures, WorkerFixtures>({
  next: [
    async ({}, use) => {
      const next = await buildNextVersion()
      await use(next)
      await next.remove()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  host: async ({}, use, info) => {
    const host = new Host(dist, info.parallelIndex)
    await host.start()
    await use(host)
    await host.stop()
  },
  visitor: async ({ host }, use, info) => {
    const visitor = new App(info.outputPath('profile'), host.origin)
    await use(visitor)
    await visitor.close()
    visitor.assertClean()
  },
})

test.describe.configure({ timeout: 120_000 })

test('an older app leaves newer data as they are, and says so', async ({ host, visitor, next }) => {
  host.folder = next.folder
  const newer = await visitor.open('/')
  await beginEmpty(newer, 'Socialförvaltningen')
  await newer.close()
  host.folder = dist
  const beside = await visitor.openBeside()
  const before = await dumpDatabase(beside)
  expect(await storedVersion(beside)).toBe((migrations.length + 1) * 10)

  const older = await visitor.openTab('/')
  await expect(older.getByRole('heading', { name: 'Här behövs en nyare version' })).toBeVisible()
  expect(await dumpDatabase(beside)).toBe(before)
  expect(await storedVersion(beside)).toBe((migrations.length + 1) * 10)
})

test('an old tab writes nothing once a new one has come', async ({ host, visitor, next }) => {
  const old = await visitor.open('/')
  await beginEmpty(old, 'Socialförvaltningen')
  await old.getByRole('button', { name: 'Lägg till enhet' }).click()
  const panel = old.getByRole('dialog', { name: 'Ny enhet' })
  await panel.getByLabel('Namn').fill('Fritid')
  await upgrade(host, visitor, next)
  await expect(old.getByRole('alertdialog', takenOver)).toBeVisible()

  const beside = await visitor.openBeside()
  const before = await dumpDatabase(beside)
  await press(old, 'Spara')
  await old.waitForTimeout(1000)
  expect(await dumpDatabase(beside), 'what an old tab writes').toBe(before)
})

test('the worker of an old tab writes nothing once a new one has come', async ({
  host,
  visitor,
  next,
}) => {
  const old = await visitor.open('/')
  await beginEmpty(old, 'Socialförvaltningen')
  await readIn(old, metaExport)
  await upgrade(host, visitor, next)
  await expect(old.getByRole('alertdialog', takenOver)).toBeVisible()

  const beside = await visitor.openBeside()
  const before = await dumpDatabase(beside)
  await confirmButton(old).evaluate((button: HTMLElement) => button.click())
  await old.waitForTimeout(2000)
  expect(await dumpDatabase(beside), 'what an old worker writes').toBe(before)
})

/** Another tab opens the next version of the app, which takes the database over. */
async function upgrade(host: Host, visitor: App, next: NextVersion) {
  host.folder = next.folder
  const page = await visitor.openTab('/')
  await expect(page.getByRole('banner')).toContainText('Socialförvaltningen')
  await page.close()
}

/** Presses a button under what lies over the page, as no user can. */
async function press(page: Page, name: string) {
  await page
    .locator('button', { hasText: name })
    .last()
    .evaluate((button: HTMLElement) => button.click())
}
