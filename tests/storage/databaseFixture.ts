import * as z from 'zod'
import { databaseName } from '#storage/database.ts'

/**
 * A database of an earlier version, as plain JSON. Typed arrays are `{ "$bytes": base64 }`,
 * `{ "$int32": numbers }` and `{ "$uint64": decimal texts }`.
 */
const fixtureSchema = z.object({
  /** IndexedDB's own number: ten times ours. */
  nativeVersion: z.int(),
  stores: z.record(
    z.string(),
    z.object({
      keyPath: z.union([z.string(), z.array(z.string())]),
      autoIncrement: z.boolean(),
      indexes: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
      rows: z.array(z.unknown()),
    }),
  ),
})
export type DatabaseFixture = z.infer<typeof fixtureSchema>

export function parseFixture(json: string): DatabaseFixture {
  return fixtureSchema.parse(JSON.parse(json, revive))
}

/** Lays the database into the browser's store as that version left it, without our code. */
export async function layFixture(indexedDB: IDBFactory, fixture: DatabaseFixture): Promise<void> {
  const request = indexedDB.open(databaseName, fixture.nativeVersion)
  request.onupgradeneeded = () => {
    for (const [name, store] of Object.entries(fixture.stores)) {
      const { keyPath, autoIncrement, indexes, rows } = store
      const created = request.result.createObjectStore(name, { keyPath, autoIncrement })
      for (const [index, path] of Object.entries(indexes)) created.createIndex(index, path)
      for (const row of rows) created.put(row)
    }
  }
  await new Promise((resolve, reject) => {
    request.onsuccess = resolve
    request.onerror = reject
  })
  request.result.close()
}

/** The database as a fixture; the other way of `layFixture`. */
export async function takeFixture(indexedDB: IDBFactory): Promise<DatabaseFixture> {
  const request = indexedDB.open(databaseName)
  await new Promise((resolve) => (request.onsuccess = resolve))
  const { result: db } = request
  const stores: DatabaseFixture['stores'] = {}
  for (const name of db.objectStoreNames) {
    const store = db.transaction(name).objectStore(name)
    const rows = store.getAll()
    await new Promise((resolve) => (rows.onsuccess = resolve))
    const { keyPath, autoIncrement, indexNames } = store
    const indexes = Object.fromEntries(
      Array.from(indexNames, (index) => [index, toPath(store.index(index).keyPath)]),
    )
    stores[name] = { keyPath: toPath(keyPath), autoIncrement, indexes, rows: rows.result }
  }
  db.close()
  return { nativeVersion: db.version, stores }
}

function toPath(keyPath: string | string[] | null): string | string[] {
  if (keyPath === null) throw new Error('Every key lies in its row')
  return keyPath
}

const typedArraySchema = z.union([
  z
    .strictObject({ $bytes: z.base64() })
    .transform(({ $bytes }) => Uint8Array.from(atob($bytes), (sign) => sign.charCodeAt(0))),
  z.strictObject({ $int32: z.array(z.int()) }).transform(({ $int32 }) => Int32Array.from($int32)),
  z
    .strictObject({ $uint64: z.array(z.string()) })
    .transform(({ $uint64 }) => BigUint64Array.from($uint64, BigInt)),
])

function revive(_key: string, value: unknown): unknown {
  const typed = typedArraySchema.safeParse(value)
  return typed.success ? typed.data : value
}
