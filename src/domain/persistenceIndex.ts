import { fulfilledShare, type PeriodFulfilment } from './fulfilment.ts'
import {
  silenceToleratedPeriods,
  silenceTotalPeriods,
  tolerance,
  type PersistenceRule,
} from './persistenceRules.ts'

/** ≥ 80 persistent, 50–79 uneven, 1–49 weak, 0 silent. */
export const indexBands = ['persistent', 'uneven', 'weak', 'silent'] as const
export type IndexBand = (typeof indexBands)[number]

/** What a period `age` periods old weighs against the newest, in (0, 1]: 2^(−age/halfLife). */
export function periodWeight(age: number, halfLife: number): number {
  return 2 ** (-age / halfLife)
}

/** S: how much of the plan has been kept, 0–1, the latest weighing most; null without any period. Oldest first. */
export function planKept(
  done: readonly PeriodFulfilment[],
  { halfLife }: PersistenceRule,
): number | null {
  if (done.length === 0) return null
  let sum = 0
  let weights = 0
  for (const [index, period] of done.entries()) {
    const weight = periodWeight(done.length - 1 - index, halfLife)
    sum += weight * fulfilledShare(period)
    weights += weight
  }
  return sum / weights
}

/**
 * F: what is left of the index after `gapDays` active days of silence. 1 up to 2 nominal periods,
 * then falling evenly to 0 at 6.
 */
export function silenceFactor(gapDays: number, { nominalDays }: PersistenceRule): number {
  const tolerated = silenceToleratedPeriods * nominalDays
  const total = silenceTotalPeriods * nominalDays
  if (gapDays <= tolerated) return 1
  return gapDays >= total ? 0 : (total - gapDays) / (total - tolerated)
}

/** U: the persistence index, a whole number 0–100; null while the plan kept is null. */
export function persistenceIndex(kept: number | null, factor: number): number | null {
  return kept === null ? null : Math.floor(100 * kept * factor + 0.5 + tolerance)
}

/** The word for an index; null for none. */
export function indexBand(index: number | null): IndexBand | null {
  if (index === null) return null
  if (index >= 80) return 'persistent'
  if (index >= 50) return 'uneven'
  return index >= 1 ? 'weak' : 'silent'
}
