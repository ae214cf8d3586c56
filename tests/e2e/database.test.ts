import { expect, type Page } from '@playwright/test'
import { expectAccessible, test } from './app.ts'
import { origin } from './origin.ts'

/** Opens the app's database past Dexie, as another build would, and holds it open. */
async function holdDatabase(page: Page, version: number) {
  await page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('uthallig', wanted)
        request.onupgradeneeded = () => undefined
        request.onsuccess = () => {
          // Kept alive, and deaf to `versionchange`, as a busy tab is.
          Object.assign(globalThis, { held: request.result })
          resolve()
        }
        request.onerror = () => reject(new Error(request.error?.message))
      }),
    version,
  )
}

test.describe('the database', () => {
  test('of a newer build is left alone, and said to be newer', async ({ app }) => {
    const page = await app.openBeside()
    await holdDatabase(page, 9990)
    await page.goto(origin)
    await expect(page.getByRole('heading', { name: 'Här behövs en nyare version' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Ladda om sidan' })).toBeVisible()
    await expectAccessible(page)
    const versions = await page.evaluate(() => indexedDB.databases())
    expect(versions).toEqual([{ name: 'uthallig', version: 9990 }])
  })

  test('held by another tab is waited for: said within 2 s, and it goes on', async ({ app }) => {
    const other = await app.openBeside()
    await holdDatabase(other, 1)
    const page = await app.openTab('/')
    const heading = page.getByRole('heading', { name: 'Väntar på en annan flik' })
    await expect(heading).toBeVisible({ timeout: 2000 })
    await expectAccessible(page)
    await other.close()
    await expect(page.getByRole('navigation', { name: 'Skärmar' })).toBeVisible()
  })

  test('taken over by a newer build stops this page, over what stands on it', async ({ app }) => {
    const page = await app.open('/finns-inte')
    await page.getByRole('heading', { level: 1 }).waitFor()
    const other = await app.openBeside()
    await holdDatabase(other, 9990)
    const overlay = page.getByRole('alertdialog', { name: 'En nyare version har tagit över' })
    await expect(overlay).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(overlay).toBeVisible()
    await expectAccessible(page)
    await overlay.getByRole('button', { name: 'Ladda om sidan' }).click()
    await expect(page.getByRole('heading', { name: 'Här behövs en nyare version' })).toBeVisible()
  })

  test('cleared while the page is open is said to be gone', async ({ app }) => {
    const page = await app.open('/finns-inte')
    await page.getByRole('heading', { level: 1 }).waitFor()
    const other = await app.openBeside()
    await other.evaluate(() => indexedDB.deleteDatabase('uthallig'))
    await expect(
      page.getByRole('alertdialog', { name: 'Uppgifterna är borttagna ur webbläsaren' }),
    ).toBeVisible()
    // What the navigation counts when the browser is idle finds nothing to read; that is no error of its own.
    await page.waitForTimeout(2500)
  })

  test('that the browser does not give is said to be missing', async ({ app }) => {
    const page = await app.openBeside()
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', { value: undefined })
    })
    await page.goto(origin)
    await expect(
      page.getByRole('heading', { name: 'Webbläsaren släpper inte till någon lagring' }),
    ).toBeVisible()
  })
})
