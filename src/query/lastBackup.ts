import type { DayNumber } from '#domain/calendar.ts'
import { backupReminder } from '#domain/backupReminder.ts'
import { toStockholmTime } from '#domain/stockholm.ts'
import { backupFactsTables, readBackupFacts } from '#storage/backupFacts.ts'
import type { Database } from '#storage/database.ts'
import { lastBackupSchema, noteBackup, type LastBackup } from '#storage/lastBackup.ts'
import { defineRead } from './defineRead.ts'
import { useToday } from './today.ts'

export type { LastBackup } from '#storage/lastBackup.ts'

const useBackupFacts = defineRead({
  key: 'backupFacts',
  tables: backupFactsTables,
  read: readBackupFacts,
})

/** The last backup, and whether to remind of a new one. */
export type BackupAge = {
  /** When the data were last backed up, and how sure that is; null when never. */
  readonly last: LastBackup | null
  /** The day of it in the plan's time zone. */
  readonly lastDay: DayNumber | null
  /** Something of the user's own is there to be backed up. */
  readonly hasData: boolean
  /** Something has been changed since; true also when that is not known. */
  readonly hasChanged: boolean
  /** `never`: there is something to lose and no backup. `old`: more than seven days, and not all of it. */
  readonly reminder: 'never' | 'old' | null
}

/** How old the last backup is today. */
export function useBackupAge(): BackupAge {
  const { last, hasData, hasChanged } = useBackupFacts()
  const today = useToday()
  const lastDay = last ? toStockholmTime(Date.parse(last.at)).day : null
  const reminder = backupReminder({ lastDay, hasData, hasChanged }, today)
  return { last, lastDay, hasData, hasChanged, reminder }
}

/** The place outside the database, which outlives it, where the last backup is also noted, as JSON. */
export const lastBackupCanary = 'uthallig.lastBackup'

/** Notes a backup in the database and outside it. Never rejects: the backup itself is made. */
export async function keepLastBackup(db: Database, backup: LastBackup): Promise<void> {
  noteLastBackupOutside(backup)
  try {
    await noteBackup(db, backup)
  } catch (error) {
    reportError(error)
  }
}

/** Notes a backup outside the database; that it came from a restore, the database knows by then. */
export function noteLastBackupOutside({ at, kept, name }: LastBackup): void {
  try {
    localStorage.setItem(lastBackupCanary, JSON.stringify({ at, kept, name }))
  } catch {
    // Blocked or full; the database has it.
  }
}

/** The last backup as it is noted outside the database; null when none is. Never throws. */
export function readLastBackupOutside(): LastBackup | null {
  try {
    const noted: unknown = JSON.parse(localStorage.getItem(lastBackupCanary) ?? 'null')
    return lastBackupSchema.safeParse(noted).data ?? null
  } catch {
    return null
  }
}
