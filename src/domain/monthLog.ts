import { addDays, toLocalDate, weekday, type DayNumber } from './calendar.ts'
import type { ChannelLog } from './channelLog.ts'
import { dayLogs, type DayLog } from './dayLog.ts'
import { countDays, toDayRanges } from './dayRanges.ts'
import type { HandLog } from './handLog.ts'
import { periodEnd } from './period.ts'
import type { PostingHistory } from './postingHistory.ts'

/** A channel's month as it can be logged by hand. */
export type MonthLog = {
  readonly first: DayNumber
  /** The month's last day, or today in the month that is running. */
  readonly last: DayNumber
  /** Every day of it, those to come too. */
  readonly days: readonly DayLog[]
  /** Every day up to `last` was logged by hand. */
  readonly isLogged: boolean
  /** No day up to `last` is unknown. */
  readonly isKnown: boolean
}

/** The month that begins on `first`, which is not after `today`. */
export function monthLog(
  history: PostingHistory,
  byHand: HandLog,
  today: DayNumber,
  first: DayNumber,
): MonthLog {
  const end = periodEnd(first, 'month')
  const last = end < today ? end : today
  const days = dayLogs(history, byHand, today, first, end)
  const known = countDays(toDayRanges([...byHand.known]), first, last)
  return {
    first,
    last,
    days,
    isLogged: known === last - first + 1,
    isKnown: days.every(({ day, state }) => day > last || state !== 'unknown'),
  }
}

/** What the user has entered in any months and not saved. */
export type MonthsDraft = {
  /** Posts on days whose count has been changed, 0 for none. */
  readonly days: ReadonlyMap<DayNumber, number>
  /** For months, by their first day, whether the user vouches for them, where that has been changed. */
  readonly answers: ReadonlyMap<DayNumber, boolean>
}

/** Nothing entered yet. */
export const emptyMonthsDraft: MonthsDraft = { days: new Map(), answers: new Map() }

/** The draft with another count on a day; the count that stands already is no change. */
export function withMonthDay(
  draft: MonthsDraft,
  { day, logged }: DayLog,
  posts: number,
): MonthsDraft {
  const days = new Map(draft.days)
  if (posts === logged) days.delete(day)
  else days.set(day, posts)
  return { ...draft, days }
}

/** The draft in which the month is vouched for, or is not. */
export function withMonthAnswer(
  draft: MonthsDraft,
  { first, isLogged }: MonthLog,
  isAnswered: boolean,
): MonthsDraft {
  const answers = new Map(draft.answers)
  if (isAnswered === isLogged) answers.delete(first)
  else answers.set(first, isAnswered)
  return { ...draft, answers }
}

/** Whether there is anything to write. */
export function isMonthsDraftEmpty({ days, answers }: MonthsDraft): boolean {
  return days.size + answers.size === 0
}

/** What is to be written for the draft, as of `today`. */
export function monthsToChannelLog(
  channelId: string,
  { days, answers }: MonthsDraft,
  today: DayNumber,
): ChannelLog {
  const spans = (wanted: boolean) =>
    [...answers]
      .filter(([, isAnswered]) => isAnswered === wanted)
      .map(([first]) => {
        const end = periodEnd(first, 'month')
        return { from: toLocalDate(first), to: toLocalDate(end < today ? end : today) }
      })
  return {
    channelId,
    days: [...days].map(([day, posts]) => ({ date: toLocalDate(day), posts })),
    weeks: [],
    known: spans(true),
    forgotten: spans(false),
  }
}

/** The Mondays of the weeks that the month lies in, in part at least. */
export function mondaysOf({ days }: MonthLog): DayNumber[] {
  const [first] = days
  const last = days.at(-1)
  if (!first || !last) return []
  const mondays: DayNumber[] = []
  for (let day = addDays(first.day, -weekday(first.day)); day <= last.day; day = addDays(day, 7))
    mondays.push(day)
  return mondays
}
