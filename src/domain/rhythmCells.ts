import { addDays, type DayNumber } from './calendar.ts'
import { toChannelLife, type ChannelLife } from './channelLife.ts'
import { countDays } from './dayRanges.ts'
import { isKept, periodFulfilment, type PeriodFulfilment } from './fulfilment.ts'
import { isPauseEnteredAfterwards } from './pauseEnteredAfterwards.ts'
import { periodEnd, periodStart, shiftPeriod } from './period.ts'
import type { PostingHistory } from './postingHistory.ts'

/**
 * `kept`, `partly` (some posts), `missed` (none): counted. `open`: running and not kept yet.
 * `paused`: excused by pauses. `unknown`: too few known days to say. `beforeStart`: all of the
 * period, or more than half of it, lies before the channel's start.
 */
export const rhythmStates = [
  'kept',
  'partly',
  'missed',
  'open',
  'paused',
  'unknown',
  'beforeStart',
] as const
export type RhythmState = (typeof rhythmStates)[number]

/** How many weeks back the wall can show. */
export const rhythmSpans = [12, 26, 52] as const
export type RhythmSpan = (typeof rhythmSpans)[number]

/** One period of a channel's own cadence on the wall. Posts are counted whatever the state. */
export type RhythmCell = PeriodFulfilment & {
  readonly state: RhythmState
  /** The period holds today. */
  readonly running: boolean
  /** Days from the start on that are paused; planned days that nobody knows about. */
  readonly pausedDays: number
  readonly unknownDays: number
  readonly pauseEnteredAfterwards: boolean
}

/** First day on a wall of `weeks` weeks: the Monday of the week that lies `weeks − 1` weeks back. */
export function rhythmSpanStart(today: DayNumber, weeks: number): DayNumber {
  return shiftPeriod(periodStart(today, 'week'), 'week', 1 - weeks)
}

/**
 * The channel's periods that touch the last `weeks` weeks, oldest first, ending with the running one.
 * The first may begin before the span. A monitoring channel has none.
 */
export function rhythmCells(
  history: PostingHistory,
  today: DayNumber,
  weeks: number,
): RhythmCell[] {
  if (history.mode === 'monitor') return []
  const life = toChannelLife(history, today)
  const { per } = life.cadence
  const cells: RhythmCell[] = []
  let start = periodStart(rhythmSpanStart(today, weeks), per)
  while (start <= today) {
    const end = periodEnd(start, per)
    cells.push(toCell(history, life, periodFulfilment(life, start, end)))
    start = addDays(end, 1)
  }
  return cells
}

function toCell(history: PostingHistory, life: ChannelLife, period: PeriodFulfilment): RhythmCell {
  const { start, end, activeDays } = period
  const running = end >= life.today
  const lived = Math.max(0, end - Math.max(start, life.start) + 1)
  const planned = countDays(life.planned, start, end)
  // Field by field: a spread here made 500 channels' walls three times as slow.
  return {
    start,
    end,
    days: period.days,
    activeDays,
    posts: period.posts,
    required: period.required,
    verdict: period.verdict,
    state: rhythmState(life, period, running, lived),
    running,
    pausedDays: lived - planned,
    unknownDays: planned - activeDays,
    pauseEnteredAfterwards:
      lived > planned && isPauseEnteredAfterwards(history.pauses, Math.max(start, life.start), end),
  }
}

function rhythmState(
  life: ChannelLife,
  period: PeriodFulfilment,
  running: boolean,
  lived: number,
): RhythmState {
  if (2 * lived < period.days || life.start > life.today) return 'beforeStart'
  if (period.verdict !== 'counted') return period.verdict === 'unknown' ? 'unknown' : 'paused'
  if (isKept(period)) return 'kept'
  if (running) return 'open'
  return period.posts > 0 ? 'partly' : 'missed'
}
