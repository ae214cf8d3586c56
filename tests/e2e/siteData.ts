import type { Page } from '@playwright/test'

/** What the browser does when it needs the room: the database goes, what is noted outside it stays. */
export async function loseDatabase(page: Page) {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('uthallig').onsuccess = () => resolve()
      }),
  )
}

/** Makes the browser one that has never held a plan. */
export async function forgetPlan(page: Page) {
  await loseDatabase(page)
  await page.evaluate(() => localStorage.removeItem('uthallig.canary'))
}

/** Takes away the last rows of a table past Dexie, as a truncated log does. */
export async function loseRows(page: Page, table: string, rows: number) {
  await page.evaluate(
    async ([name, count]) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('uthallig')
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(new Error(request.error?.message))
      })
      const transaction = db.transaction(name, 'readwrite', { durability: 'strict' })
      const store = transaction.objectStore(name)
      store.getAllKeys().onsuccess = (event) => {
        const request = event.target
        if (!(request instanceof IDBRequest)) return
        const keys: unknown = request.result
        if (!Array.isArray(keys)) return
        for (const key of keys.slice(-count)) store.delete(String(key))
      }
      await new Promise<void>((resolve) => {
        transaction.oncomplete = () => resolve()
      })
      db.close()
    },
    [table, rows] as const,
  )
}

/** What was committed is noted outside the database a moment later; an empty one is noted too. */
export async function canaryIsNoted(page: Page) {
  await page.waitForFunction(() => {
    const noted: unknown = JSON.parse(localStorage.getItem('uthallig.canary') ?? '{}')
    return typeof noted === 'object' && noted !== null && 'rows' in noted && Number(noted.rows) > 0
  })
}
