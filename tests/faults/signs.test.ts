import { expect, type Page } from '@playwright/test'
import { expectAccessible, test } from '../e2e/app.ts'
import { beginEmpty, openExample } from '../e2e/doors.ts'
import { addChannels } from '../e2e/register.ts'
import { canaryIsNoted, forgetPlan } from '../e2e/siteData.ts'

const now = '2026-11-16T09:00:00+01:00'

test('a manifest that is missing is told of', async ({ app }) => {
  const page = await app.open('/', { now })
  await openExample(page)
  await canaryIsNoted(page)
  await app.close()
  const beside = await app.openBeside()
  await loseManifest(beside)
  await beside.close()
  const again = await app.openTab('/')
  await expect(again.getByRole('heading', { name: 'Det senaste saknas' })).toBeVisible()
})

test('site data that are cleared under an open page are said to be gone', async ({ app }) => {
  for (const storageTypes of ['indexeddb', 'all']) {
    const page = await app.open('/', { now })
    await beginEmpty(page, 'Socialförvaltningen')
    await canaryIsNoted(page)
    const browser = await page.context().newCDPSession(page)
    const { origin } = new URL(page.url())
    await browser.send('Storage.clearDataForOrigin', { origin, storageTypes })
    const overlay = page.getByRole('alertdialog', { name: 'Webbläsaren har stängt dina uppgifter' })
    await expect(overlay).toBeVisible()
    await expectAccessible(page)
    expect(await page.evaluate(() => indexedDB.databases()), 'no new database').toEqual([])
    await overlay.getByRole('button', { name: 'Ladda om sidan' }).click()
    // Without anything outside the database there is nothing left to tell by.
    const next =
      storageTypes === 'all' ? 'Lägg till den första kanalen' : 'Det som fanns här är borta'
    await expect(page.getByRole('heading', { name: next })).toBeVisible()
    await app.close()
    const beside = await app.openBeside()
    await forgetPlan(beside)
    await app.close()
  }
})

test('a clock that is ten years ahead is asked about', async ({ app }) => {
  const page = await app.open('/', { now })
  await openExample(page)
  await canaryIsNoted(page)
  await app.close()
  const again = await app.open('/', { now: '2036-11-16T09:00:00+01:00' })
  await expect(again.getByText(/^Går datorns klocka rätt\? Den säger .+ 2036\.$/)).toBeVisible()
})

test('that the browser does not promise to keep what is stored is in view', async ({ app }) => {
  const page = await app.openBeside()
  await page.addInitScript(() => {
    StorageManager.prototype.persist = () => Promise.resolve(false)
    StorageManager.prototype.persisted = () => Promise.resolve(false)
  })
  await page.goto(app.origin)
  await beginEmpty(page, 'Socialförvaltningen')
  await addChannels(page, ['Ungdomar: https://www.facebook.com/ungdomar'], 3)
  await page.getByRole('banner').getByRole('link', { name: 'Data och inställningar' }).click()
  await expect(page.getByText(/^Webbläsaren vill inte lova att behålla det/)).toBeVisible()
})

/** Deletes the counts of what there should be, past Dexie. */
async function loseManifest(page: Page) {
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('uthallig')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(new Error(request.error?.message))
    })
    const transaction = db.transaction('meta', 'readwrite', { durability: 'strict' })
    transaction.objectStore('meta').delete('manifest')
    await new Promise<void>((resolve) => {
      transaction.oncomplete = () => resolve()
    })
    db.close()
  })
}
