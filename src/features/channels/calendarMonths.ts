import { toCivil, type DayNumber } from '#domain/calendar.ts'
import type { CalendarDay } from '#domain/calendarDays.ts'
import { periodStart } from '#domain/period.ts'

/** Days of a month on which there were posts, and how many. */
export type PostingDay = { readonly date: number; readonly posts: number }

/** Days of a month in a row, both included. */
export type DateRun = { readonly from: number; readonly to: number }

/** What a calendar shows of one month: everything that its picture does. */
export type CalendarMonth = {
  /** The month's first day. */
  readonly start: DayNumber
  readonly posts: number
  readonly postingDays: readonly PostingDay[]
  /** Days that were paused, or unknown; those with posts all the same are among the paused too. */
  readonly paused: readonly DateRun[]
  readonly unknown: readonly DateRun[]
}

/** The days a month at a time, the newest first; empty for none. `days` follow on each other. */
export function calendarMonths(days: readonly CalendarDay[]): CalendarMonth[] {
  const byMonth = new Map<DayNumber, CalendarDay[]>()
  for (const day of days) {
    const start = periodStart(day.day, 'month')
    const own = byMonth.get(start)
    if (own) own.push(day)
    else byMonth.set(start, [day])
  }
  return [...byMonth]
    .map(([start, own]) => ({
      start,
      posts: own.reduce((sum, { posts }) => sum + posts, 0),
      postingDays: own
        .filter(({ posts }) => posts > 0)
        .map(({ day, posts }) => ({ date: toCivil(day).day, posts })),
      paused: runsOf(own, 'paused'),
      unknown: runsOf(own, 'unknown'),
    }))
    .reverse()
}

function runsOf(days: readonly CalendarDay[], sought: CalendarDay['state']): DateRun[] {
  const runs: DateRun[] = []
  for (const { day, state } of days) {
    if (state !== sought) continue
    const date = toCivil(day).day
    const previous = runs.at(-1)
    if (previous?.to === date - 1) runs[runs.length - 1] = { from: previous.from, to: date }
    else runs.push({ from: date, to: date })
  }
  return runs
}
