import { dayNumber, isLocalDate, toDayNumber, type DayNumber } from '#domain/calendar.ts'
import type { ChannelMode, Lifecycle } from '#domain/channel.ts'
import type { PublishingAssessment } from '#domain/assessment.ts'
import type { Cadence } from '#domain/cadence.ts'
import { assessPersistence } from '#domain/persistence.ts'
import type { PostingHistory } from '#domain/postingHistory.ts'
import { toStockholmTime } from '#domain/stockholm.ts'
import type { PublishingStatus } from '#domain/status.ts'
import { roundLikePython } from './roundLikePython.ts'

/** A series as the worked vectors state it. Posts are dates or ISO instants. */
export type VectorInput = {
  readonly start: string
  readonly cadence: Cadence | null
  readonly posts: readonly string[]
  readonly mode?: ChannelMode | 'monitoring' | null
  readonly lifecycle?: Lifecycle | null
  readonly pauses?: ReadonlyArray<{
    readonly from: string
    readonly to?: string | null
    readonly enteredOn?: string | null
  }> | null
  readonly coverage?: ReadonlyArray<{ readonly from: string; readonly to: string }> | null
  readonly typedWeeks?: ReadonlyArray<{ readonly monday: string; readonly posts: number }>
}

const statusNames: Readonly<Record<PublishingStatus, string>> = {
  planned: 'planned',
  resting: 'resting',
  closing: 'closing',
  closed: 'closed',
  noData: 'no_data',
  paused: 'paused',
  silent: 'silent',
  atRisk: 'at_risk',
  quieterThanUsual: 'quieter_than_usual',
  new: 'new',
  belowPlan: 'below_plan',
  active: 'active',
}

/** The series as the domain takes it. */
export function toHistory(input: VectorInput): PostingHistory {
  return {
    mode: input.mode === 'monitor' || input.mode === 'monitoring' ? 'monitor' : 'publish',
    lifecycle: input.lifecycle ?? 'running',
    start: dayOf(input.start),
    cadence: input.cadence,
    postDays: input.posts.map(dayOf),
    pauses: (input.pauses ?? []).map(({ from, to, enteredOn }) => ({
      from: dayOf(from),
      to: to === undefined || to === null ? null : dayOf(to),
      ...(enteredOn ? { enteredOn: dayOf(enteredOn) } : {}),
    })),
    ...(input.typedWeeks && {
      typedWeeks: input.typedWeeks.map(({ monday, posts }) => ({ monday: dayOf(monday), posts })),
    }),
    coverage: input.coverage?.map(({ from, to }) => ({ from: dayOf(from), to: dayOf(to) })) ?? null,
  }
}

/** The figures of a series in the keys, codes and decimals of the worked vectors. */
export function assessVector(input: VectorInput, today: string): Record<string, unknown> {
  const assessment = assessPersistence(toHistory(input), dayOf(today))
  return assessment.status === 'monitoring'
    ? { status: 'monitor', index: null }
    : toVector(assessment)
}

function toVector(figures: PublishingAssessment): Record<string, unknown> {
  const { evenness, ownRhythm, silenceRisk, trend } = figures
  return {
    index: figures.index,
    S: rounded(figures.planKept, 6),
    F: rounded(figures.silenceFactor, 6),
    preliminary: figures.preliminary,
    status: statusNames[figures.status],
    countedPeriods: figures.countedPeriods,
    keptPeriods: figures.keptPeriods,
    adherence: rounded(figures.keptShare, 6),
    excusedPeriods: figures.excusedPeriods + figures.unknownPeriods,
    currentStreak: figures.runs.now,
    longestStreak: figures.runs.longest,
    gapActiveDays: figures.gapActiveDays,
    gapCalendarDays: figures.gapCalendarDays,
    longestGapActiveDays: figures.longestGapActiveDays,
    intervals: figures.intervalCount,
    B: rounded(evenness?.burstiness, 4),
    A: rounded(evenness?.corrected, 4),
    surprise: rounded(ownRhythm?.p, 4),
    recovery: rounded(figures.recovery, 4),
    silenceRisk: rounded(silenceRisk?.risk, 4),
    pAlive: rounded(silenceRisk?.pAlive, 4),
    trend: trend && {
      n: trend.periods,
      S: trend.score,
      z: rounded(trend.z, 4),
      p: rounded(trend.p, 4),
      sen: rounded(trend.slope, 4),
      label: trend.label,
    },
  }
}

function rounded(value: number | null | undefined, digits: number): number | null {
  return value === null || value === undefined ? null : roundLikePython(value, digits)
}

/** The local date of `YYYY-MM-DD` or of an ISO instant; an instant without a zone is local already. */
export function dayOf(text: string): DayNumber {
  if (isLocalDate(text)) return toDayNumber(text)
  const hasZone = /(?:z|[+-]\d{2}(?::?\d{2})?)$/i.test(text.slice(10))
  const date = text.slice(0, 10)
  if (!hasZone && isLocalDate(date)) return toDayNumber(date)
  const instant = Date.parse(text)
  if (Number.isNaN(instant)) throw new Error(`Not a date or an instant: ${text}`)
  return dayNumber(toStockholmTime(instant).day)
}
