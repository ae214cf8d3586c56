import { addDays, type DayNumber } from './calendar.ts'
import { countPosts, toChannelLife, type ChannelLife } from './channelLife.ts'
import { countDays, spanWithDay } from './dayRanges.ts'
import { isPauseEnteredAfterwards } from './pauseEnteredAfterwards.ts'
import type { PostingHistory } from './postingHistory.ts'

/** What a day was to the plan. `future`: after today and not paused, as far as is known. */
export const calendarDayStates = ['active', 'paused', 'unknown', 'beforeStart', 'future'] as const
export type CalendarDayState = (typeof calendarDayStates)[number]

/** One day of a channel's calendar. A paused day may have posts: draw them first. */
export type CalendarDay = {
  readonly day: DayNumber
  /** 0 after today. */
  readonly posts: number
  readonly state: CalendarDayState
  readonly pauseEnteredAfterwards: boolean
}

/**
 * Every day from `from` to `to`, both included, as of `today`; empty when `to` is before `from` and for
 * a monitoring channel.
 */
export function calendarDays(
  history: PostingHistory,
  today: DayNumber,
  from: DayNumber,
  to: DayNumber,
): CalendarDay[] {
  if (history.mode === 'monitor') return []
  const life = toChannelLife(history, today)
  const days: CalendarDay[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const state = dayState(life, day)
    days.push({
      day,
      posts: countPosts(life, day, day),
      state,
      pauseEnteredAfterwards:
        state === 'paused' && isPauseEnteredAfterwards(history.pauses, day, day),
    })
  }
  return days
}

function dayState(life: ChannelLife, day: DayNumber): CalendarDayState {
  if (day < life.start) return 'beforeStart'
  if (spanWithDay(life.pauses, day)) return 'paused'
  if (day > life.today) return 'future'
  return countDays(life.active, day, day) === 1 ? 'active' : 'unknown'
}
