import * as z from 'zod'
import { instantSchema } from '#domain/record.ts'
import type { Database } from './database.ts'
import type { TableName } from './tables.ts'

/** The key of the last backup's row in `meta`; no backup holds that row. */
export const lastBackupKey = 'lastBackup'

/** What is known of the last backup, in the database and outside it. */
export const lastBackupSchema = z.object({
  /** What was entered before this instant is in it. */
  at: instantSchema,
  /** What its file is called; absent when that is not known. */
  name: z.string().optional(),
  /**
   * `written`: the browser has told that the file is whole on the disk. `downloaded`: it was handed to
   * the browser's downloads, which tell nobody. `restored`: it is the one that the data came from.
   */
  kept: z.enum(['written', 'downloaded', 'restored']),
  /** What `readDataMark` gave for what is in it; absent when that is not known. */
  mark: z.string().optional(),
})
export type LastBackup = z.infer<typeof lastBackupSchema>

export const lastBackupTables = ['meta'] as const satisfies readonly TableName[]

/** The last backup; null when none is known. Belongs inside a transaction over `lastBackupTables`. */
export async function readLastBackup(db: Database): Promise<LastBackup | null> {
  const row = await db.meta.get(lastBackupKey)
  return lastBackupSchema.safeParse(row?.value).data ?? null
}

/** Remembers that a backup has been made. Resolves after the commit. */
export async function noteBackup(db: Database, backup: LastBackup): Promise<void> {
  await db.meta.put({ key: lastBackupKey, value: backup })
}
