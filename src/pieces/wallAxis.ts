import { addDays, type DayNumber } from '#domain/calendar.ts'
import { periodEnd, periodStart, shiftPeriod } from '#domain/period.ts'
import { rhythmSpanStart } from '#domain/rhythmCells.ts'

/** The days that the wall spans from left to right, both included. */
export type WallAxis = { readonly from: DayNumber; readonly to: DayNumber }

/** Where something stands across the wall: 0 at its left edge, 1 at its right. */
export type Stretch = { readonly from: number; readonly to: number }

/**
 * From the Monday `weeks − 1` weeks back to the end of this week. With longer periods than weeks on
 * the wall, it goes on until a month that has just begun has the width of a week to be seen in.
 */
export function wallAxis(today: DayNumber, weeks: number, hasLongPeriods: boolean): WallAxis {
  const from = rhythmSpanStart(today, weeks)
  const weekEnd = periodEnd(periodStart(today, 'week'), 'week')
  const firstWeekOfMonth = addDays(periodStart(today, 'month'), 6)
  const to = hasLongPeriods && firstWeekOfMonth > weekEnd ? firstWeekOfMonth : weekEnd
  return { from, to }
}

/** The part of the axis that the days take up, cut at its ends; null when they lie outside it. */
export function stretchOf(
  { from, to }: WallAxis,
  days: { readonly start: DayNumber; readonly end: DayNumber },
): Stretch | null {
  const start = Math.max(from, days.start)
  const end = Math.min(to, days.end)
  if (end < start) return null
  const length = to - from + 1
  return { from: (start - from) / length, to: (end + 1 - from) / length }
}

/** A month's name over the wall. */
export type MonthMark = { readonly month: DayNumber; readonly at: Stretch }

/** The months that begin on the axis, and the first one when enough of it is there to be named. */
export function monthMarks(axis: WallAxis): MonthMark[] {
  const marks: MonthMark[] = []
  let month = periodStart(axis.from, 'month')
  while (month <= axis.to) {
    const at = stretchOf(axis, { start: month, end: periodEnd(month, 'month') })
    if (at) marks.push({ month, at })
    month = shiftPeriod(month, 'month', 1)
  }
  return marks
}
