import { addDays, dayNumber, weekday, type DayNumber } from './calendar.ts'
import type { TypedWeek } from './postingHistory.ts'

/** Posts of a week of which nobody knows the days: what was typed for it beyond what is dated. */
export type UndatedWeek = {
  readonly monday: DayNumber
  readonly sunday: DayNumber
  /** At least 1. */
  readonly posts: number
}

/**
 * The weeks in which more posts were typed than are dated, oldest first: max(typed, dated) less dated. Of
 * several numbers for one week the largest holds. A week that is not over on `today` is left out.
 * @param postDays the days of dated posts, in any order
 */
export function undatedWeeks(
  typed: readonly TypedWeek[],
  postDays: Int32Array,
  today: DayNumber,
): UndatedWeek[] {
  if (typed.length === 0) return []
  const numbers = new Map<DayNumber, number>()
  for (const { monday, posts } of typed)
    numbers.set(monday, Math.max(numbers.get(monday) ?? 0, posts))
  for (const post of postDays) {
    const day = dayNumber(post)
    const monday = addDays(day, -weekday(day))
    const left = numbers.get(monday)
    if (left !== undefined) numbers.set(monday, left - 1)
  }
  return [...numbers]
    .map(([monday, posts]) => ({ monday, sunday: addDays(monday, 6), posts }))
    .filter(({ sunday, posts }) => sunday <= today && posts > 0)
    .sort((a, b) => a.monday - b.monday)
}

/**
 * Undated posts of the weeks that belong to the period from `from` to `to`, both included. A week belongs
 * to the period that holds its Thursday, and so most of its days, as ISO 8601 has it for years.
 */
export function countUndated(weeks: readonly UndatedWeek[], from: number, to: number): number {
  let posts = 0
  for (const week of weeks) {
    const thursday = week.monday + 3
    if (thursday >= from && thursday <= to) posts += week.posts
  }
  return posts
}
