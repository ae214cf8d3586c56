import type { Database } from './database.ts'
import type { TableName } from './tables.ts'

/** The tables that `readDataMark` looks at. */
export const dataMarkTables = [
  'changes',
  'imports',
  'removedPosts',
] as const satisfies readonly TableName[]

/**
 * A text that is another one as soon as the user has changed anything: a record, an import, a removed
 * post. Belongs inside a transaction over `dataMarkTables` or more.
 */
export async function readDataMark(db: Database): Promise<string> {
  const last = await db.changes.toCollection().reverse().primaryKeys()
  const undone = await db.changes.where('state').equals('undone').primaryKeys()
  const live = await db.imports.where('state').equals('live').primaryKeys()
  const removed = await db.removedPosts.toCollection().primaryKeys()
  return JSON.stringify([last[0] ?? 0, undone, live, removed])
}
