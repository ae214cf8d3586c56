import { toDayNumber, toLocalDate, dayNumber } from '#domain/calendar.ts'
import { toDayRanges } from '#domain/dayRanges.ts'
import type { DateRange } from '#query/importSessionState.ts'

/** The same days as ranges that neither touch nor overlap: twelve monthly files are one year. */
export function mergedRanges(ranges: readonly DateRange[]): DateRange[] {
  const spans = ranges.map(({ from, to }) => ({ from: toDayNumber(from), to: toDayNumber(to) }))
  return toDayRanges(spans).map(({ from, to }) => ({
    from: toLocalDate(dayNumber(from)),
    to: toLocalDate(dayNumber(to)),
  }))
}
