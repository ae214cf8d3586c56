import type { Database } from './database.ts'
import type { TableName } from './tables.ts'

/** The key in `meta` of when the browser was asked to keep what it stores. */
export const keepAskedKey = 'keepAsked'

export const keepAskedTables = ['meta'] as const satisfies readonly TableName[]

/** True when the browser has been asked. Belongs inside a transaction over `keepAskedTables`. */
export async function wasKeepAsked(db: Database): Promise<boolean> {
  return (await db.meta.get(keepAskedKey)) !== undefined
}

/** Remembers that the browser has been asked, at an ISO instant. Resolves after the commit. */
export async function noteKeepAsked(db: Database, now: string): Promise<void> {
  await db.meta.put({ key: keepAskedKey, value: now })
}
