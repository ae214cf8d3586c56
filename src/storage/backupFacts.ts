import { dataMarkTables, readDataMark } from './dataMark.ts'
import type { Database } from './database.ts'
import { lastBackupTables, readLastBackup, type LastBackup } from './lastBackup.ts'
import { hasOwnData, ownDataTables } from './ownData.ts'

/** What there is to say of the last backup. */
export type StoredBackupFacts = {
  /** Null when none is known. */
  readonly last: LastBackup | null
  /** Something stands here that is the user's own. */
  readonly hasData: boolean
  /** Something has been changed since the last backup; true also when that is not known. */
  readonly hasChanged: boolean
}

/** The tables that `readBackupFacts` looks at. */
export const backupFactsTables = [
  ...new Set([...lastBackupTables, ...ownDataTables, ...dataMarkTables]),
]

/** Belongs inside a transaction over `backupFactsTables`. */
export async function readBackupFacts(db: Database): Promise<StoredBackupFacts> {
  const last = await readLastBackup(db)
  const mark = await readDataMark(db)
  return { last, hasData: await hasOwnData(db), hasChanged: last?.mark !== mark }
}
