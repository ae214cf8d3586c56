/** Weeks that hold a post: day numbers of their Mondays, ascending, and the posts of each. */
export type WeekCounts = {
  readonly mondays: ArrayLike<number>
  readonly counts: ArrayLike<number>
}

/**
 * Posts in a usual week: the median over every week from the first with a post to the last, those
 * without a post included, rounded to a whole number. 0 for no weeks.
 */
export function usualWeek({ mondays, counts }: WeekCounts): number {
  const last = mondays.length - 1
  const first = mondays[0]
  const latest = mondays[last]
  if (first === undefined || latest === undefined) return 0
  const emptyWeeks = (latest - first) / 7 + 1 - mondays.length
  const ascending = Array.from(counts).sort((a, b) => a - b)
  const at = (place: number) => (place < emptyWeeks ? 0 : (ascending[place - emptyWeeks] ?? 0))
  const all = emptyWeeks + ascending.length
  return Math.round((at(Math.floor((all - 1) / 2)) + at(Math.floor(all / 2))) / 2)
}
