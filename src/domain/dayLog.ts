import { addDays, weekday, type DayNumber } from './calendar.ts'
import { calendarDays, type CalendarDayState } from './calendarDays.ts'
import type { HandLog } from './handLog.ts'
import type { PostingHistory } from './postingHistory.ts'

/** One day as it is logged by hand. */
export type DayLog = {
  readonly day: DayNumber
  readonly state: CalendarDayState
  /** Posts that were read in and count. */
  readonly readIn: number
  /** Posts that were logged by hand, 0 for none. */
  readonly logged: number
}

/** Every day from `from` to `to`, both included, as of `today`; empty for a monitoring channel. */
export function dayLogs(
  history: PostingHistory,
  { readInDays, days }: HandLog,
  today: DayNumber,
  from: DayNumber,
  to: DayNumber,
): DayLog[] {
  const readIn = new Map<number, number>()
  for (const day of readInDays)
    if (day >= from && day <= to) readIn.set(day, (readIn.get(day) ?? 0) + 1)
  return calendarDays(history, today, from, to).map(({ day, state }) => ({
    day,
    state,
    readIn: readIn.get(day) ?? 0,
    logged: Math.max(0, ...days.filter((count) => count.day === day).map(({ posts }) => posts)),
  }))
}

/** What one more press on a day with `shown` posts shows: one more, and after three more the read-in ones. */
export function nextCount(shown: number, readIn: number): number {
  return shown >= readIn + 3 ? readIn : shown + 1
}

/** How many posts the day has when so many are logged: never fewer than were read in. */
export function shownCount({ readIn }: DayLog, logged: number): number {
  return Math.max(readIn, logged)
}

/** The Monday of the last week that is over on `today`. */
export function lastMonday(today: DayNumber): DayNumber {
  return addDays(today, -weekday(today) - 7)
}
