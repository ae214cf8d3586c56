import type { DayNumber } from './calendar.ts'
import { toChannelLife } from './channelLife.ts'
import { fulfilledShare, isKept, periodsUntilToday, type PeriodFulfilment } from './fulfilment.ts'
import { silentActiveDays } from './persistence.ts'
import { periodWeight, persistenceIndex, planKept, silenceFactor } from './persistenceIndex.ts'
import {
  persistenceRules,
  silenceToleratedPeriods,
  silenceTotalPeriods,
} from './persistenceRules.ts'
import type { PostingHistory } from './postingHistory.ts'

/** One period's part in the index. */
export type WeighedPeriod = PeriodFulfilment & {
  /** Against the newest, which weighs 1. */
  readonly weight: number
  /** f: 0–1. */
  readonly share: number
  readonly kept: boolean
}

/** The persistence index taken apart, so that a screen can show how it was reached. */
export type IndexCalculation = {
  /** Newest first; empty for a channel too new to have one. */
  readonly periods: readonly WeighedPeriod[]
  /** Σ weight and Σ weight·share; S is the latter over the former. */
  readonly weightSum: number
  readonly weighedSum: number
  /** S: 0–1; null without a period. */
  readonly planKept: number | null
  /** g, and the active days of silence at which the deduction begins (2P) and is total (6P). */
  readonly gapActiveDays: number
  readonly toleratedDays: number
  readonly totalDays: number
  /** F: 0–1. */
  readonly silenceFactor: number
  /** After this many periods a period weighs half. */
  readonly halfLife: number
  /** U = S·F in hundredths, rounded half up; null as S. */
  readonly index: number | null
}

/** How the index of `assessPersistence` is reached; null for a monitoring channel, which has none. */
export function indexCalculation(
  history: PostingHistory,
  today: DayNumber,
): IndexCalculation | null {
  if (history.mode === 'monitor') return null
  const life = toChannelLife(history, today)
  const rule = persistenceRules[life.cadence.per]
  const { done } = periodsUntilToday(life)
  const periods = done.toReversed().map((period, age) => ({
    ...period,
    weight: periodWeight(age, rule.halfLife),
    share: fulfilledShare(period),
    kept: isKept(period),
  }))
  const gapActiveDays = silentActiveDays(life)
  const kept = planKept(done, rule)
  const factor = silenceFactor(gapActiveDays, rule)
  return {
    periods,
    weightSum: periods.reduce((sum, period) => sum + period.weight, 0),
    weighedSum: periods.reduce((sum, period) => sum + period.weight * period.share, 0),
    planKept: kept,
    gapActiveDays,
    toleratedDays: silenceToleratedPeriods * rule.nominalDays,
    totalDays: silenceTotalPeriods * rule.nominalDays,
    silenceFactor: factor,
    halfLife: rule.halfLife,
    index: persistenceIndex(kept, factor),
  }
}
