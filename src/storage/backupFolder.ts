import * as z from 'zod'
import { instantSchema } from '#domain/record.ts'
import { dataMarkTables, readDataMark } from './dataMark.ts'
import type { Database } from './database.ts'
import { hasOwnData, ownDataTables } from './ownData.ts'
import type { TableName } from './tables.ts'

/** The key in `meta` of the folder for automatic backups; no backup holds that row. */
export const backupFolderKey = 'backupFolder'

const backupFolderSchema = z.object({
  /** The browser's own handle, by which it can be found again after a restart. */
  handle: z.custom<FileSystemDirectoryHandle>(
    (value) => typeof value === 'object' && value !== null,
  ),
  /** The last part of its path; all that the browser tells. */
  name: z.string(),
  /** ISO instant; tells one choice from another. */
  chosenAt: instantSchema,
  /** The files there that we wrote and have not deleted, oldest first, and when each was begun. */
  files: z.array(z.object({ name: z.string().min(1), at: instantSchema })),
  /** What `readDataMark` gave for the newest of them; null when there is none. */
  mark: z.string().nullable(),
})
export type BackupFolder = z.infer<typeof backupFolderSchema>
export type FolderFile = BackupFolder['files'][number]

export const backupFolderTables = ['meta'] as const satisfies readonly TableName[]

/** The folder for automatic backups; null when none is chosen. Belongs inside a transaction over `backupFolderTables`. */
export async function readBackupFolder(db: Database): Promise<BackupFolder | null> {
  const row = await db.meta.get(backupFolderKey)
  return backupFolderSchema.safeParse(row?.value).data ?? null
}

/** What decides whether an automatic backup is due. */
export type FolderFacts = {
  readonly folder: BackupFolder
  readonly hasData: boolean
  /** Something has been changed since the newest file in the folder. */
  readonly hasChanged: boolean
}

/** Reads them in one moment; null when no folder is chosen. */
export function readFolderFacts(db: Database): Promise<FolderFacts | null> {
  const tables = new Set([...backupFolderTables, ...ownDataTables, ...dataMarkTables])
  return db.transaction('r', [...tables], async () => {
    const folder = await readBackupFolder(db)
    if (!folder) return null
    const hasChanged = folder.mark === null || folder.mark !== (await readDataMark(db))
    return { folder, hasData: await hasOwnData(db), hasChanged }
  })
}

/** Has automatic backups written into the folder from now on. Resolves after the commit. */
export async function chooseBackupFolder(db: Database, folder: BackupFolder): Promise<void> {
  await db.meta.put({ key: backupFolderKey, value: folder })
}

/** Ends the automatic backups; the files stay where they are. Resolves after the commit. */
export async function forgetBackupFolder(db: Database): Promise<void> {
  await db.meta.delete(backupFolderKey)
}

/**
 * Remembers which files of ours the folder holds. False, and nothing written, when another folder, or
 * none, has been chosen since.
 */
export function noteFolderFiles(
  db: Database,
  { chosenAt }: Pick<BackupFolder, 'chosenAt'>,
  noted: Pick<BackupFolder, 'files' | 'mark'>,
): Promise<boolean> {
  return db.transaction('rw', backupFolderTables, async () => {
    const folder = await readBackupFolder(db)
    if (folder?.chosenAt !== chosenAt) return false
    await chooseBackupFolder(db, { ...folder, ...noted })
    return true
  })
}
