import { expect, type Page } from '@playwright/test'

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

/** Waits until all that was committed is noted outside the database, which comes a moment later. */
export async function canaryIsNoted(page: Page) {
  await expect
    .poll(() => page.evaluate(isNoted), { message: 'what was committed is noted outside' })
    .toBe(true)
}

async function isNoted(): Promise<boolean> {
  const ready = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(new Error(request.error?.message))
    })
  const revisionOf = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && 'revision' in value ? value.revision : 0
  const db = await ready(indexedDB.open('uthallig'))
  const row: unknown = await ready(db.transaction('meta').objectStore('meta').get('manifest'))
  db.close()
  if (typeof row !== 'object' || row === null || !('value' in row)) return false
  const noted: unknown = JSON.parse(localStorage.getItem('uthallig.canary') ?? '{}')
  const revision = revisionOf(row.value)
  return revision !== 0 && revisionOf(noted) === revision
}
