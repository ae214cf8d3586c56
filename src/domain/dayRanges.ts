import type { DayNumber } from './calendar.ts'
import { dayNumber } from './calendar.ts'

/** Days from `from` to `to`, both included. */
export type DaySpan = { readonly from: number; readonly to: number }

/**
 * A set of days as ascending spans that neither touch nor overlap.
 * `before` is the number of days in the spans before it, so that days are counted without walking.
 */
export type DayRanges = ReadonlyArray<DaySpan & { readonly before: number }>

/** Later than any date the app can hold (year 9999); stands for *until further notice*. */
export const endOfTime: DayNumber = dayNumber(2932896)

/** The days in any of the spans. Spans that end before they begin hold no days. */
export function toDayRanges(spans: readonly DaySpan[]): DayRanges {
  const ascending = spans.filter((span) => span.from <= span.to).sort((a, b) => a.from - b.from)
  const ranges: Array<{ from: number; to: number; before: number }> = []
  let before = 0
  for (const { from, to } of ascending) {
    const last = ranges.at(-1)
    if (last && from <= last.to + 1) {
      before += Math.max(0, to - last.to)
      last.to = Math.max(last.to, to)
    } else {
      ranges.push({ from, to, before })
      before += to - from + 1
    }
  }
  return ranges
}

/** The days of `ranges` that are not in `holes`. */
export function withoutDays(ranges: DayRanges, holes: DayRanges): DayRanges {
  if (holes.length === 0) return ranges
  const left: DaySpan[] = []
  let next = 0
  for (const { from, to } of ranges) {
    let open = from
    while (next < holes.length) {
      const hole = holes[next]
      if (hole === undefined || hole.from > to) break
      if (hole.from > open) left.push({ from: open, to: hole.from - 1 })
      open = Math.max(open, hole.to + 1)
      // A hole that reaches past this range may begin inside the next one too.
      if (hole.to > to) break
      next += 1
    }
    if (open <= to) left.push({ from: open, to })
  }
  return toDayRanges(left)
}

/** How many days of `ranges` lie from `from` to `to`, both included; 0 when `to` is before `from`. */
export function countDays(ranges: DayRanges, from: number, to: number): number {
  return to < from ? 0 : daysThrough(ranges, to) - daysThrough(ranges, from - 1)
}

/** The span that holds the day, or null. */
export function spanWithDay(ranges: DayRanges, day: number): DaySpan | null {
  const span = lastSpanFrom(ranges, day)
  return span && day <= span.to ? span : null
}

function daysThrough(ranges: DayRanges, day: number): number {
  const span = lastSpanFrom(ranges, day)
  return span ? span.before + Math.min(day, span.to) - span.from + 1 : 0
}

/** The last span that begins on or before the day. */
function lastSpanFrom(ranges: DayRanges, day: number): DayRanges[number] | undefined {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const span = ranges[middle]
    if (span && span.from <= day) low = middle + 1
    else high = middle
  }
  return ranges[low - 1]
}
