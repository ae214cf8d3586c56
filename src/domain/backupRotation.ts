import { toLocalDate, type DayNumber } from './calendar.ts'

/** So many of the newest automatic backups are kept whatever their age. */
export const keptNewest = 10

/** Hours that must lie between two automatic backups. */
export const hoursBetween = 1

/** An automatic backup that we wrote: its name in the folder, and the day it was last written. */
export type RotatedFile = { readonly name: string; readonly day: DayNumber }

/**
 * The files that can go: all but the ten newest and the newest of each calendar month. Two of one day
 * are ordered by their place in the list, the later one being the newer. Empty for ten files or fewer.
 */
export function expendableFiles<File extends RotatedFile>(files: readonly File[]): File[] {
  const newestFirst = files.toReversed().sort((a, b) => b.day - a.day)
  const months = new Set<string>()
  return newestFirst.filter(({ day }, place) => {
    const month = toLocalDate(day).slice(0, 7)
    const isNewestOfMonth = !months.has(month)
    months.add(month)
    return place >= keptNewest && !isNewestOfMonth
  })
}

/**
 * Milliseconds until the next automatic backup is due: 0 when it is now, null when there is nothing new
 * to keep. The first is due at once; the next ones an hour after the one before at the earliest. A last
 * one that lies in the future, as when the clock was wrong, does not delay the next.
 */
export function msUntilBackup({
  lastMs,
  nowMs,
  hasData,
  hasChanged,
}: {
  /** When the last was begun, in milliseconds UTC; null when there is none. */
  readonly lastMs: number | null
  readonly nowMs: number
  readonly hasData: boolean
  readonly hasChanged: boolean
}): number | null {
  if (!hasData || !hasChanged) return null
  if (lastMs === null || lastMs > nowMs) return 0
  return Math.max(0, lastMs + hoursBetween * 3_600_000 - nowMs)
}
