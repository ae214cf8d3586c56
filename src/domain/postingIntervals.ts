import type { ChannelLife } from './channelLife.ts'
import { countDays } from './dayRanges.ts'

/** Intervals look at posting days of this many days, today included. */
export const intervalWindowDays = 365
/** Fewer intervals than this say nothing about a channel's own rhythm or evenness. */
export const fewestIntervals = 5

/**
 * Active days from the day after one posting day through the next, at least 1 each, oldest first;
 * from the distinct posting days of the last 365 days. Empty with fewer than two such days. Days between
 * which an undated post may have come make no interval.
 */
export function postingIntervals(life: ChannelLife): number[] {
  const intervals: number[] = []
  let previous: number | null = null
  const first = life.today - intervalWindowDays + 1
  let index = life.postDays.length
  while (index > 0 && (life.postDays[index - 1] ?? -Infinity) >= first) index -= 1
  for (const day of life.postDays.subarray(index)) {
    if (day === previous) continue
    if (previous !== null && !mayHoldUndated(life, previous + 1, day - 1)) {
      intervals.push(Math.max(1, countDays(life.active, previous + 1, day)))
    }
    previous = day
  }
  return intervals
}

function mayHoldUndated({ undated }: ChannelLife, from: number, to: number): boolean {
  return from <= to && undated.some(({ monday, sunday }) => monday <= to && sunday >= from)
}

/** How a silence compares with the channel's own intervals. */
export type OwnRhythm = {
  /** Share of intervals at least as long as the silence, counting the silence itself: (0, 1]. */
  readonly p: number
  /** p ≤ 0.05 on at least 19 intervals. */
  readonly quieterThanUsual: boolean
}

/** Null below 5 intervals. Source: a one-sided rank test with the silence as one more interval. */
export function ownRhythm(intervals: readonly number[], gapDays: number): OwnRhythm | null {
  if (intervals.length < fewestIntervals) return null
  const asLong = intervals.reduce((count, interval) => count + (interval >= gapDays ? 1 : 0), 0)
  const p = (1 + asLong) / (intervals.length + 1)
  return { p, quieterThanUsual: p <= 0.05 && intervals.length >= 19 }
}
