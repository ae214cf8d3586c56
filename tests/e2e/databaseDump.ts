import type { Page } from '@playwright/test'

/** Every row of every store with its key, as text that is equal when, and only when, they are. */
export async function dumpDatabase(page: Page): Promise<string> {
  return page.evaluate(async () => {
    function ready<Value>(request: IDBRequest<Value>): Promise<Value> {
      return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(new Error(request.error?.message))
      })
    }
    const db = await ready(indexedDB.open('uthallig'))
    const names = [...db.objectStoreNames]
    const transaction = db.transaction(names, 'readonly')
    const rows = await Promise.all(
      names.map(async (name) => {
        const store = transaction.objectStore(name)
        const [keys, values] = await Promise.all([
          ready(store.getAllKeys()),
          ready<unknown[]>(store.getAll()),
        ])
        return [name, keys.map((key, place) => [key, values[place]])]
      }),
    )
    db.close()
    return JSON.stringify(
      rows,
      (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value),
      1,
    )
  })
}
