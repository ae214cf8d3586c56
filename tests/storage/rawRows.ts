import type { Database } from '#storage/database.ts'
import type { TableName } from '#storage/tables.ts'

/** Takes away the last rows of a table past Dexie, as a truncated log does. */
export async function loseRows(db: Database, table: TableName, rows: number): Promise<void> {
  const store = storeOf(db, table)
  const keys = await ready(store.getAllKeys())
  for (const key of keys.slice(-rows)) await ready(store.delete(key))
}

/** Changes the first row of a table past Dexie, as rotten bytes do. */
export async function spoilRow(db: Database, table: TableName): Promise<void> {
  const store = storeOf(db, table)
  const [row] = await ready<unknown[]>(store.getAll())
  if (typeof row === 'object') await ready(store.put({ ...row, spoilt: true }))
}

function storeOf(db: Database, table: TableName): IDBObjectStore {
  return db.backendDB().transaction(table, 'readwrite').objectStore(table)
}

function ready<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(new Error(request.error?.message))
  })
}
