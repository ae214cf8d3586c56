import { addDays, type DayNumber } from './calendar.ts'
import { countPeriodPosts, type ChannelLife } from './channelLife.ts'
import { countDays } from './dayRanges.ts'
import { periodEnd, periodStart, shiftPeriod } from './period.ts'
import { persistenceRules } from './persistenceRules.ts'

/**
 * `counted`: at least half of the period's days are active.
 * `unknown`: they are not, but would be if the unknown days were known. `excused`: not even then.
 */
export type PeriodVerdict = 'counted' | 'excused' | 'unknown'

/** One period of a channel's own cadence, and how the plan went in it. */
export type PeriodFulfilment = {
  readonly start: DayNumber
  readonly end: DayNumber
  /** Length in days. */
  readonly days: number
  /** Of the whole period, also when it is still running. */
  readonly activeDays: number
  readonly posts: number
  /** Posts the plan asks for in the active days, at least 1; 0 when the period is not counted. */
  readonly required: number
  readonly verdict: PeriodVerdict
}

/** A channel's periods from its start to today. */
export type PeriodsUntilToday = {
  /** The newest completed counted periods, oldest first: at most 52 weeks, 12 months, 8 quarters or 4 half-years. */
  readonly done: readonly PeriodFulfilment[]
  /** The period that holds today; null when the channel starts in a later one. */
  readonly running: PeriodFulfilment | null
  /** Uncounted periods ever, the running one included. */
  readonly excused: number
  readonly unknown: number
}

/**
 * Posts that `n` per period asks for when `activeDays` of its `days` days are active:
 * n·activeDays/days rounded half up, in integers, at least 1.
 */
export function requiredPosts(n: number, activeDays: number, days: number): number {
  return Math.max(1, Math.floor((2 * n * activeDays + days) / (2 * days)))
}

/** f: the share of the required posts that were published, 0–1; 1 when nothing is required. */
export function fulfilledShare(period: PeriodFulfilment): number {
  return period.required === 0 ? 1 : Math.min(1, period.posts / period.required)
}

/** True for a counted period with at least the required posts. */
export function isKept(period: PeriodFulfilment): boolean {
  return period.verdict === 'counted' && period.posts >= period.required
}

/** How the plan went in the period from `start` to `end`. Days before the channel's start are not active. */
export function periodFulfilment(
  life: ChannelLife,
  start: DayNumber,
  end: DayNumber,
): PeriodFulfilment {
  const days = end - start + 1
  const activeDays = countDays(life.active, start, end)
  const verdict = periodVerdict(life, start, end, activeDays)
  const required = verdict === 'counted' ? requiredPosts(life.cadence.n, activeDays, days) : 0
  const posts = countPeriodPosts(life, start, end)
  return { start, end, days, activeDays, posts, required, verdict }
}

/** Every period from the start to today, judged; a channel that starts after the running period has none. */
export function periodsUntilToday(life: ChannelLife): PeriodsUntilToday {
  const { per } = life.cadence
  const { doneLimit } = persistenceRules[per]
  const first = periodStart(life.start, per)
  const current = periodStart(life.today, per)
  if (first > current) return { done: [], running: null, excused: 0, unknown: 0 }
  const running = periodFulfilment(life, current, periodEnd(current, per))
  const uncounted = { excused: 0, unknown: 0 }
  if (running.verdict !== 'counted') uncounted[running.verdict] += 1

  const newestFirst: PeriodFulfilment[] = []
  let start = current
  while (start > first) {
    const end = addDays(start, -1)
    start = shiftPeriod(start, per, -1)
    if (newestFirst.length < doneLimit) {
      const period = periodFulfilment(life, start, end)
      if (period.verdict === 'counted') newestFirst.push(period)
      else uncounted[period.verdict] += 1
    } else {
      // Older periods only matter by number: neither their posts nor an object for each is needed.
      const verdict = periodVerdict(life, start, end, countDays(life.active, start, end))
      if (verdict !== 'counted') uncounted[verdict] += 1
    }
  }
  return { done: newestFirst.reverse(), running, ...uncounted }
}

function periodVerdict(
  life: ChannelLife,
  start: DayNumber,
  end: DayNumber,
  activeDays: number,
): PeriodVerdict {
  const days = end - start + 1
  if (2 * activeDays >= days) return 'counted'
  return 2 * countDays(life.planned, start, end) >= days ? 'unknown' : 'excused'
}
