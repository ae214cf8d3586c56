import type { DayNumber } from './calendar.ts'

/** Posts that were logged by hand on a day. */
export type LoggedCount = { readonly day: DayNumber; readonly posts: number }

/**
 * The days of a channel's posts, one for each post, ascending: each day as often as it was read in or as
 * it was logged by hand, whichever is more. Of several counts for one day the largest holds. So it does
 * not matter which came first, nor how they were split, and taking an import away brings back what was
 * logged. Without counts it is the very array that was read in.
 * @param readIn ascending
 * @param logged in any order; fractions and counts below 1 are not looked at
 */
export function reconciledPostDays(readIn: Int32Array, logged: readonly LoggedCount[]): Int32Array {
  const missing = missingPosts(readIn, logged)
  if (missing.length === 0) return readIn
  const days = new Int32Array(readIn.length + missing.length)
  days.set(readIn)
  days.set(missing, readIn.length)
  return days.sort()
}

function missingPosts(readIn: Int32Array, logged: readonly LoggedCount[]): number[] {
  const largest = new Map<number, number>()
  for (const { day, posts } of logged) largest.set(day, Math.max(largest.get(day) ?? 0, posts))
  return [...largest].flatMap(([day, posts]) =>
    new Array<number>(Math.max(0, posts - countOn(readIn, day))).fill(day),
  )
}

function countOn(ascending: Int32Array, day: number): number {
  const first = ascending.indexOf(day)
  return first === -1 ? 0 : ascending.lastIndexOf(day) - first + 1
}
