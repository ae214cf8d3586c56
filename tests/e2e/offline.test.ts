import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test as base, type Page } from '@playwright/test'
import { App, expectAccessible } from './app.ts'
import { dumpDatabase } from './databaseDump.ts'
import { beginEmpty } from './doors.ts'
import { Host } from './host.ts'
import { chooseLanguage } from './languageChoice.ts'
import { copyAsNextBuild } from './nextBuild.ts'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
const organisation = 'Socialförvaltningen'

type Fixtures = { readonly host: Host; readonly visitor: App; readonly folder: string }

const test = base.extend<Fixtures>({
  // Playwright reads the names of the fixtures that this one needs: none.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'uthallig-offline-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  host: async ({}, use, info) => {
    const host = new Host(dist, info.parallelIndex)
    await host.start()
    await use(host)
    await host.stop()
  },
  visitor: async ({ host, folder }, use) => {
    const app = new App(join(folder, 'profile'), host.origin)
    // What the browser says when it looks for a newer build and finds no server.
    app.expectProblem(/ERR_CONNECTION_REFUSED|ERR_FAILED/)
    await use(app)
    await app.close()
    app.assertClean()
  },
})

test.describe.configure({ timeout: 180_000 })

test('after the first visit the app starts without its server, with what was saved', async ({
  host,
  visitor,
}) => {
  const first = await visitor.open('/', { serviceWorkers: 'allow' })
  await beginEmpty(first, organisation)
  await isStored(first)
  await visitor.close()
  await host.stop()

  const again = await visitor.open('/channels')
  await expect(again.getByRole('banner')).toContainText(organisation)
  await expect(again.getByRole('heading', { level: 1, name: 'Kanaler' })).toBeVisible()
  await again.getByRole('banner').getByRole('link', { name: 'Data och inställningar' }).click()
  await expect(
    again.getByRole('heading', { level: 1, name: 'Data och inställningar' }),
  ).toBeVisible()
})

test('a new build is offered, taken when the user says so, and never touches the data', async ({
  host,
  visitor,
  folder,
}) => {
  const page = await visitor.open('/', { serviceWorkers: 'allow' })
  await beginEmpty(page, organisation)
  await isStored(page)
  const old = await visitor.openTab('/')
  await expect(old.getByRole('banner')).toContainText(organisation)
  const before = await dumpDatabase(page)
  const oldScript = await entryScript(page)

  const next = join(folder, 'next')
  await copyAsNextBuild(dist, next)
  host.folder = next
  const noticed = await lookForUpdate(page)
  expect(noticed).toBe(true)
  const notice = page.getByText('En ny version av Uthållig finns.')
  await expect(notice).toBeVisible()
  await expectAccessible(page)
  await chooseLanguage(page, 'en')
  await expect(page.getByText('There is a new version of Uthållig.')).toBeVisible()
  await chooseLanguage(page, 'sv')

  // Until the user says so, a reload stays with the old build.
  await page.reload()
  await expect(notice).toBeVisible()
  expect(await entryScript(page)).toBe(oldScript)

  await page.getByRole('button', { name: 'Uppdatera', exact: true }).click()
  await expect.poll(() => entryScript(page).catch(() => oldScript)).not.toBe(oldScript)
  await expect(page.getByRole('banner')).toContainText(organisation)
  await expect(notice).toBeHidden()
  expect(await dumpDatabase(page)).toBe(before)

  // The tab that was left open goes on in the old build, whose scripts the server no longer has.
  await old.getByRole('banner').getByRole('link', { name: 'Data och inställningar' }).click()
  await expect(old.getByRole('heading', { level: 1, name: 'Data och inställningar' })).toBeVisible()
  expect(await entryScript(old)).toBe(oldScript)
})

test('a build of which a file is missing is never taken', async ({ host, visitor, folder }) => {
  const page = await visitor.open('/', { serviceWorkers: 'allow' })
  await beginEmpty(page, organisation)
  await isStored(page)
  const next = join(folder, 'next')
  await copyAsNextBuild(dist, next)
  await rm(join(next, 'icon.svg'))
  host.folder = next
  visitor.expectProblem(/404/)
  expect(await lookForUpdate(page)).toBe(false)
  await expect(page.getByText('En ny version av Uthållig finns.')).toBeHidden()
  await page.reload()
  await expect(page.getByRole('banner')).toContainText(organisation)
})

/** Resolves when the whole build is stored and its service worker answers for the page. */
async function isStored(page: Page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    )
  })
}

/** Looks for a newer build as the browser does now and then; true when one is stored and waits. */
async function lookForUpdate(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    const { installing } = registration
    if (installing)
      await new Promise<void>((resolve) => {
        const look = () => {
          if (installing.state !== 'installing') resolve()
        }
        installing.addEventListener('statechange', look)
        look()
      })
    return registration.waiting !== null
  })
}

async function entryScript(page: Page): Promise<string | null> {
  return page.locator('script[type=module]').getAttribute('src')
}
