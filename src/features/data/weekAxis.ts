import type { WeekCounts } from '#domain/usualWeek.ts'

/** The weeks that a picture spans: the first Monday and how many weeks from there. */
export type WeekAxis = { readonly first: number; readonly weeks: number }

/** A bar: its place among the bars and the posts in its weeks. */
export type WeekBar = { readonly place: number; readonly posts: number }

/** From the earliest week with a post to the latest, over all accounts; one week for none. */
export function toWeekAxis(accounts: readonly WeekCounts[]): WeekAxis {
  let first = Infinity
  let last = -Infinity
  for (const { mondays } of accounts) {
    first = Math.min(first, mondays[0] ?? Infinity)
    last = Math.max(last, mondays[mondays.length - 1] ?? -Infinity)
  }
  return last < first ? { first: 0, weeks: 1 } : { first, weeks: (last - first) / 7 + 1 }
}

/** The bars of an account's weeks, at most `most` of them for the whole axis; several weeks share one if need be. */
export function toWeekBars(
  { mondays, counts }: WeekCounts,
  axis: WeekAxis,
  most: number,
): { readonly bars: readonly WeekBar[]; readonly places: number } {
  const weeksPerBar = Math.ceil(axis.weeks / most)
  const posts = new Map<number, number>()
  for (let at = 0; at < mondays.length; at += 1) {
    const place = Math.floor(((mondays[at] ?? 0) - axis.first) / 7 / weeksPerBar)
    posts.set(place, (posts.get(place) ?? 0) + (counts[at] ?? 0))
  }
  return {
    bars: [...posts].map(([place, count]) => ({ place, posts: count })),
    places: Math.ceil(axis.weeks / weeksPerBar),
  }
}
