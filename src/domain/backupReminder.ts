import type { DayNumber } from './calendar.ts'

/** So many days a backup is young; an older one is asked to be made anew. */
export const reminderAfterDays = 7

/** What decides whether to remind of a backup. */
export type BackupFacts = {
  /** The day of the last backup in the plan's time zone; null when none is known. */
  readonly lastDay: DayNumber | null
  /** Something stands here that is the user's own: a channel or posts, the example's not counted. */
  readonly hasData: boolean
  /** Something has been changed since the last backup. */
  readonly hasChanged: boolean
}

/**
 * Whether to remind of a backup: `never` when there is something to lose and no backup of it, `old`
 * when the last is more than seven days old and does not hold everything, else null. A last day after
 * today, as when the clock was wrong, is not old.
 */
export function backupReminder(
  { lastDay, hasData, hasChanged }: BackupFacts,
  today: DayNumber,
): 'never' | 'old' | null {
  if (!hasData) return null
  if (lastDay === null) return 'never'
  return hasChanged && today - lastDay > reminderAfterDays ? 'old' : null
}
