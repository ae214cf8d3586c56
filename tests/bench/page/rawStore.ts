/** IndexedDB without any library, as the floors that the app is held against use it. */
export function ready<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(new Error(request.error?.message))
  })
}

/** Resolves when the transaction has been committed. */
export function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(new Error(transaction.error?.message))
  })
}

/** Opens a database with these stores, each by the key path that stands beside its name. */
export function openRaw(
  name: string,
  stores: Readonly<Record<string, string | string[]>>,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1)
  request.onupgradeneeded = () => {
    for (const [store, keyPath] of Object.entries(stores))
      request.result.createObjectStore(store, { keyPath })
  }
  return ready(request)
}

/** Deletes a database, if there is one. */
export async function deleteRaw(name: string): Promise<void> {
  await ready(indexedDB.deleteDatabase(name))
}

/** Milliseconds of reading every row of a store of the app's own database. */
export async function readAllRows(store: 'times' | 'hashes'): Promise<number> {
  const db = await ready(indexedDB.open('uthallig'))
  const started = performance.now()
  await ready(db.transaction(store).objectStore(store).getAll())
  const ms = performance.now() - started
  db.close()
  return ms
}

/** How many rows these stores of the app's own database hold together; 0 without a database. */
export async function countRows(stores: readonly string[]): Promise<number> {
  const databases = await indexedDB.databases()
  if (!databases.some(({ name }) => name === 'uthallig')) return 0
  const db = await ready(indexedDB.open('uthallig'))
  const transaction = db.transaction([...stores])
  const counts = await Promise.all(
    stores.map((store) => ready(transaction.objectStore(store).count())),
  )
  db.close()
  return counts.reduce((sum, count) => sum + count, 0)
}
