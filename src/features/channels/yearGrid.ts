import { addDays, dayOfCivil, toCivil, weekday, type DayNumber } from '#domain/calendar.ts'
import type { CalendarDay } from '#domain/calendarDays.ts'
import type { RhythmCell } from '#ui/rhythmPaths.ts'

/** Pixels from one day to the next, across and down. */
export const pitch = 19
export const cellSize = 15
/** Room in pixels above the days for the names of the months. */
export const headHeight = 20
/** Room around the cells for the outlines of today and of the day read out. */
const inset = 3
const daysPerWeek = 7
const weeksOfYear = 53
/** The name of a month needs this many columns. */
const monthColumns = 2

/** The days that a calendar shows; whole weeks, both days included. */
export type YearSpan = { readonly from: DayNumber; readonly to: DayNumber }

/** The latest 53 weeks, today's included. */
export function latestSpan(today: DayNumber): YearSpan {
  const monday = addDays(today, -weekday(today))
  return { from: addDays(monday, -daysPerWeek * (weeksOfYear - 1)), to: addDays(monday, 6) }
}

/** The weeks that hold the days of a calendar year. */
export function spanOfYear(year: number): YearSpan {
  const first = dayOfCivil(year, 1, 1)
  const last = dayOfCivil(year, 12, 31)
  return { from: addDays(first, -weekday(first)), to: addDays(last, 6 - weekday(last)) }
}

/** The years that a channel has days in, the newest first; none when it starts after today. */
export function yearsShown(start: DayNumber, today: DayNumber): number[] {
  const newest = toCivil(today).year
  const oldest = toCivil(start).year
  return Array.from({ length: Math.max(0, newest - oldest + 1) }, (_, back) => newest - back)
}

/** A calendar's days, and which of them there is something to say about. */
export type YearDays = {
  /** Whole weeks, Mondays first. */
  readonly days: readonly CalendarDay[]
  /** The index of the channel's first day here, and of the last past or planned one. */
  readonly first: number
  readonly last: number
}

/**
 * The weeks of a span that lie in the channel's life: none before it starts, and none after today in
 * which no pause is planned. Null when no week is left.
 * @param days of whole weeks
 */
export function livedWeeks(days: readonly CalendarDay[]): YearDays | null {
  const first = days.findIndex(({ state }) => state !== 'beforeStart')
  const last = days.findLastIndex(({ state }) => state !== 'future' && state !== 'beforeStart')
  if (first === -1 || last < first) return null
  const from = Math.floor(first / daysPerWeek) * daysPerWeek
  const to = Math.ceil((last + 1) / daysPerWeek) * daysPerWeek
  return { days: days.slice(from, to), first: first - from, last: last - from }
}

/** The size of the days' drawing in pixels, the months' names not included. */
export function gridSize(days: readonly unknown[]): { width: number; height: number } {
  const weeks = Math.ceil(days.length / daysPerWeek)
  return { width: weeks * pitch + inset, height: daysPerWeek * pitch + inset }
}

/**
 * A cell a day: a column a week, Monday on top. Days before the first and after the last one are
 * left out; one to come before a planned pause is an empty box.
 */
export function dayCells({ days, first, last }: YearDays, today: DayNumber): RhythmCell[] {
  return days.map((day, index) => ({
    x: Math.floor(index / daysPerWeek) * pitch + inset,
    y: (index % daysPerWeek) * pitch + inset,
    width: index < first || index > last ? 0 : cellSize,
    isRunning: day.day === today,
    ...cellLook(day),
  }))
}

function cellLook({ posts, state }: CalendarDay): Pick<RhythmCell, 'state' | 'fraction'> {
  if (posts > 0) return { state: 'kept' }
  switch (state) {
    case 'paused':
      return { state: 'pause' }
    case 'unknown':
      return { state: 'unknown' }
    case 'future':
      return { state: 'partly', fraction: 0 }
    case 'active':
    case 'beforeStart':
      return { state: 'unplanned' }
  }
}

export type MonthMark = { readonly x: number; readonly day: DayNumber }

/** Where each month's name stands: over its first week here, if there is room before the next. */
export function monthMarks(days: ReadonlyArray<Pick<CalendarDay, 'day'>>): MonthMark[] {
  const marks: Array<MonthMark & { readonly column: number }> = []
  days.forEach(({ day }, index) => {
    if (index > 0 && toCivil(day).day !== 1) return
    const column = Math.floor(index / daysPerWeek)
    marks.push({ x: column * pitch + inset, day, column })
  })
  const columns = Math.ceil(days.length / daysPerWeek)
  return marks.filter(({ column }, index) => {
    const end = marks[index + 1]?.column ?? columns
    // A month cut off at the very end may stand out over the edge; one in between may not.
    return end - column >= monthColumns || index === marks.length - 1
  })
}

/** The top of a weekday's row in pixels, 0 for Monday. */
export function rowTop(row: number): number {
  return row * pitch + inset
}

/** The index of the day under a point of the drawing, or null where there is none. */
export function dayIndexAt(x: number, y: number, { days, first, last }: YearDays): number | null {
  const row = Math.floor((y - inset / 2) / pitch)
  const column = Math.floor((x - inset / 2) / pitch)
  if (row < 0 || row >= daysPerWeek || column < 0 || column * daysPerWeek >= days.length)
    return null
  const index = column * daysPerWeek + row
  return index < first || index > last ? null : index
}
