import type { Cadence } from './cadence.ts'
import { dayNumber, type DayNumber } from './calendar.ts'
import { endOfTime, toDayRanges, withoutDays, type DayRanges, type DaySpan } from './dayRanges.ts'
import type { KnownSpan, PauseSpan, PostingHistory } from './postingHistory.ts'
import { countUndated, undatedWeeks, type UndatedWeek } from './undatedPosts.ts'

/** A publishing channel without a plan of its own is event-driven: once per half-year. */
export const eventDrivenCadence: Cadence = { n: 1, per: 'halfyear' }

/** A posting history seen from one day, in the form the figures are counted from. */
export type ChannelLife = {
  readonly cadence: Cadence
  readonly today: DayNumber
  /** The stated start, or the first post when that is earlier; of an undated one its week's Monday. */
  readonly start: DayNumber
  /** Of dated posts; ascending; none after today. */
  readonly postDays: Int32Array
  /** Weeks with posts that nobody has dated, oldest first; over by today. */
  readonly undated: readonly UndatedWeek[]
  readonly pauses: DayRanges
  /** From the start and not paused, known or not, without end. */
  readonly planned: DayRanges
  /** The planned days that are known; those after today count as known. Active days in all formulas. */
  readonly active: DayRanges
  /** The newest known day up to today; null when no day is known. */
  readonly knownUntil: DayNumber | null
}

/** The history as it stands on `today`: posts sorted, later ones left out, start moved, pauses and coverage merged. */
export function toChannelLife(history: PostingHistory, today: DayNumber): ChannelLife {
  const postDays = postDaysUntil(history.postDays, today)
  const undated = undatedWeeks(history.typedWeeks ?? [], postDays, today)
  const start = startOfLife(history.start, postDays, undated)
  const pauses = toDayRanges(history.pauses.map(toDaySpan))
  const planned = withoutDays(toDayRanges([{ from: start, to: endOfTime }]), pauses)
  const life = {
    cadence: history.cadence ?? eventDrivenCadence,
    today,
    start,
    postDays,
    undated,
    pauses,
    planned,
  }
  if (history.coverage === null) return { ...life, active: planned, knownUntil: today }
  const known = knownDays(history.coverage, postDays, today)
  const unknown = withoutDays(toDayRanges([{ from: start, to: today }]), known)
  const newest = known.at(-1)
  return {
    ...life,
    active: withoutDays(planned, unknown),
    knownUntil: newest ? dayNumber(newest.to) : null,
  }
}

/** Posts in the period from `from` to `to`, both included: the dated ones, and those of its weeks that are not. */
export function countPeriodPosts(life: ChannelLife, from: number, to: number): number {
  return countPosts(life, from, to) + countUndated(life.undated, from, to)
}

/** Dated posts from `from` to `to`, both included. */
export function countPosts(life: ChannelLife, from: number, to: number): number {
  return firstIndexFrom(life.postDays, to + 1) - firstIndexFrom(life.postDays, from)
}

/** The newest post's day. Of an undated one it is the last that it can have been, its week's Sunday. */
export type LastPost = { readonly day: DayNumber; readonly isUndated: boolean }

/** The newest post, or null without posts. */
export function lastPost({ postDays, undated }: ChannelLife): LastPost | null {
  const dated = postDays.at(-1)
  const sunday = undated.at(-1)?.sunday
  if (sunday !== undefined && sunday > (dated ?? -Infinity)) return { day: sunday, isUndated: true }
  return dated === undefined ? null : { day: dayNumber(dated), isUndated: false }
}

function startOfLife(
  stated: DayNumber,
  postDays: Int32Array,
  undated: readonly UndatedWeek[],
): DayNumber {
  const [firstWeek] = undated
  const isEarlier = firstWeek !== undefined && firstWeek.sunday < stated
  return dayNumber(
    Math.min(stated, postDays[0] ?? Infinity, isEarlier ? firstWeek.monday : Infinity),
  )
}

function toDaySpan(pause: PauseSpan): DaySpan {
  return { from: pause.from, to: pause.to ?? endOfTime }
}

function postDaysUntil(days: ArrayLike<number>, today: DayNumber): Int32Array {
  const own = days instanceof Int32Array ? days : new Int32Array(days)
  // Never sort in place: the array is the caller's.
  const ascending = isAscending(own) ? own : own.slice().sort()
  return ascending.subarray(0, firstIndexFrom(ascending, today + 1))
}

function isAscending(days: Int32Array): boolean {
  let previous = -Infinity
  for (const day of days) {
    if (day < previous) return false
    previous = day
  }
  return true
}

/** Index of the first element that is at least `day`; the length when there is none. */
function firstIndexFrom(ascending: Int32Array, day: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] ?? Infinity) < day) low = middle + 1
    else high = middle
  }
  return low
}

function knownDays(
  coverage: readonly KnownSpan[],
  postDays: Int32Array,
  today: DayNumber,
): DayRanges {
  const covered = toDayRanges(
    coverage.map((span) => ({ from: span.from, to: Math.min(span.to, today) })),
  )
  const uncovered = withoutDays(toDayRanges([{ from: postDays[0] ?? today, to: today }]), covered)
  const alone: DaySpan[] = []
  for (const { from, to } of uncovered) {
    let previous: number | null = null
    const posts = postDays.subarray(
      firstIndexFrom(postDays, from),
      firstIndexFrom(postDays, to + 1),
    )
    for (const day of posts) {
      if (day !== previous) alone.push({ from: day, to: day })
      previous = day
    }
  }
  return alone.length === 0 ? covered : toDayRanges([...covered, ...alone])
}
