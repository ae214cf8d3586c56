import { addDays, toLocalDate, type DayNumber } from './calendar.ts'
import type { ChannelLog } from './channelLog.ts'
import { dayLogs, shownCount, type DayLog } from './dayLog.ts'
import { countDays, toDayRanges } from './dayRanges.ts'
import type { HandLog } from './handLog.ts'
import type { PostingHistory } from './postingHistory.ts'

/** A channel's week as it can be logged by hand. */
export type WeekLog = {
  readonly monday: DayNumber
  /** Seven, from Monday. */
  readonly days: readonly DayLog[]
  /** The number that was typed for the week; 0 for none. */
  readonly typed: number
  /** The whole week was logged by hand. */
  readonly isLogged: boolean
  /** Nothing is left to find out: no day that the plan looks at is unknown. */
  readonly isKnown: boolean
}

/**
 * The week from that Monday of a channel that is to publish; null when there is nothing to log: it is a
 * monitoring one, not running, or paused the whole week. Give a week that is over on `today`.
 */
export function weekLog(
  history: PostingHistory,
  byHand: HandLog,
  today: DayNumber,
  monday: DayNumber,
): WeekLog | null {
  const sunday = addDays(monday, 6)
  if (history.mode === 'monitor' || history.lifecycle !== 'running') return null
  const days = dayLogs(history, byHand, today, monday, sunday)
  if (days.every(({ state }) => state === 'paused')) return null
  const typed = byHand.weeks.filter((week) => week.monday === monday).map(({ posts }) => posts)
  const known = toDayRanges([...(history.coverage ?? [{ from: monday, to: sunday }])])
  return {
    monday,
    days,
    typed: Math.max(0, ...typed),
    isLogged: countDays(toDayRanges([...byHand.known]), monday, sunday) === 7,
    isKnown:
      days.every(({ state }) => state !== 'unknown') &&
      (days.some(({ state }) => state !== 'beforeStart') || countDays(known, monday, sunday) === 7),
  }
}

/** What the user has entered for a week and not saved. */
export type WeekDraft = {
  /** Posts logged on each day, from Monday. */
  readonly days: readonly number[]
  readonly typed: number
  /** The user vouches for the week: what is not entered or read in was not published. */
  readonly isAnswered: boolean
}

/** The week as it stands, to begin a draft with. */
export function toWeekDraft({ days, typed, isLogged }: WeekLog): WeekDraft {
  return { days: days.map(({ logged }) => logged), typed, isAnswered: isLogged }
}

/** A draft that takes everything logged by hand away. */
export function emptyWeekDraft(): WeekDraft {
  return { days: [0, 0, 0, 0, 0, 0, 0], typed: 0, isAnswered: false }
}

/** The draft with another count on a day, 0 for Monday to 6. */
export function withDayCount(draft: WeekDraft, at: number, posts: number): WeekDraft {
  return { ...draft, days: draft.days.with(at, posts), isAnswered: true }
}

/** The draft with another number typed for the week. */
export function withTyped(draft: WeekDraft, posts: number): WeekDraft {
  return { ...draft, typed: posts, isAnswered: true }
}

/** The draft that says that nothing was published but what was read in. */
export function nothingMore(): WeekDraft {
  return { ...emptyWeekDraft(), isAnswered: true }
}

/**
 * A draft from which something was taken away. When nothing is left of it that was entered, it vouches for
 * the week only if that was done before: a slip of the hand must not make a week known.
 */
export function withoutSlip(week: WeekLog, draft: WeekDraft): WeekDraft {
  const isEmpty = draft.typed === 0 && draft.days.every((posts) => posts === 0)
  return isEmpty ? { ...draft, isAnswered: week.isLogged } : draft
}

/** Whether the draft vouches for the week and has nothing beyond what was read in. */
export function hasNothingMore(week: WeekLog, draft: WeekDraft): boolean {
  const readIn = week.days.reduce((sum, day) => sum + day.readIn, 0)
  return draft.isAnswered && weekTotal(week, draft) === readIn
}

/** The week's posts: max(typed, dated). */
export function weekTotal(week: WeekLog, draft: WeekDraft): number {
  const dated = week.days.reduce((sum, day, at) => sum + shownCount(day, draft.days[at] ?? 0), 0)
  return Math.max(draft.typed, dated)
}

/** What is to be written for the draft; null when it says what stands already. */
export function toChannelLog(
  channelId: string,
  week: WeekLog,
  draft: WeekDraft,
): ChannelLog | null {
  const span = { from: toLocalDate(week.monday), to: toLocalDate(addDays(week.monday, 6)) }
  const days = week.days.flatMap(({ day, logged }, at) => {
    const posts = draft.days[at] ?? 0
    return posts === logged ? [] : [{ date: toLocalDate(day), posts }]
  })
  const weeks = draft.typed === week.typed ? [] : [{ monday: span.from, posts: draft.typed }]
  const known = draft.isAnswered && !week.isLogged ? [span] : []
  const forgotten = !draft.isAnswered && week.isLogged ? [span] : []
  const isSame = days.length + weeks.length + known.length + forgotten.length === 0
  return isSame ? null : { channelId, days, weeks, known, forgotten }
}
