import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { Database, type DatabaseOptions } from '#storage/database.ts'
import { openDatabase } from '#storage/openDatabase.ts'
import type { Stamp } from '#storage/stamp.ts'

/** An open, empty database of its own. */
export async function openTestDatabase(options: DatabaseOptions = {}): Promise<Database> {
  const db = new Database({ indexedDB: new IDBFactory(), ...options })
  const result = await openDatabase(db)
  if (!result.ok) throw new Error(result.failure.reason)
  return db
}

/** Stamps a second apart, with ids that sort in the order they are made, as UUIDv7s do. */
export function stampSource(): () => Stamp {
  let seconds = 0
  let ids = 0
  return () => {
    seconds += 1
    const now = new Date(Date.UTC(2026, 10, 23, 8) + seconds * 1000).toISOString()
    return { now, newId: () => `id-${String((ids += 1)).padStart(4, '0')}` }
  }
}

/** Every row of every table, to see that nothing was touched. */
export async function allRows(db: Database): Promise<Record<string, unknown[]>> {
  const entries = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  )
  return Object.fromEntries(entries)
}

/** Every row of every table but the change log's. */
export async function allButChanges(db: Database): Promise<Record<string, unknown[]>> {
  const rows = await allRows(db)
  delete rows['changes']
  return rows
}
