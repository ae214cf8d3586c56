import { complementaryError } from './complementaryError.ts'
import type { PeriodFulfilment } from './fulfilment.ts'
import type { PersistenceRule } from './persistenceRules.ts'

export const trendLabels = ['up', 'flat', 'down'] as const
export type TrendLabel = (typeof trendLabels)[number]

/** Whether the number of posts per period rises or falls. */
export type Trend = {
  /** Periods looked at, at least 10. */
  readonly periods: number
  /** Mann–Kendall's S: later-is-larger pairs minus later-is-smaller ones. */
  readonly score: number
  readonly z: number
  /** Two-sided, 0–1. */
  readonly p: number
  /** Theil–Sen: posts per period and period. */
  readonly slope: number
  /** The sign of the score when p < 0.05, else flat. */
  readonly label: TrendLabel
}

const fewestPeriods = 10

/**
 * Trend in posts over the newest periods, oldest first; null below 10. Quarters and half-years never have one.
 * Sources: Mann (1945), Kendall (1975) with tie-corrected variance and continuity correction; Sen (1968).
 */
export function postingTrend(
  done: readonly PeriodFulfilment[],
  { trendLimit }: PersistenceRule,
): Trend | null {
  const posts = done.slice(-trendLimit).map((period) => period.posts)
  const n = posts.length
  if (n < fewestPeriods) return null
  const slopes = new Float64Array((n * (n - 1)) / 2)
  let score = 0
  let pair = 0
  for (const [i, earlier] of posts.entries()) {
    for (const [ahead, later] of posts.slice(i + 1).entries()) {
      score += Math.sign(later - earlier)
      slopes[pair] = (later - earlier) / (ahead + 1)
      pair += 1
    }
  }
  const variance = scoreVariance(posts)
  const z = score === 0 || variance === 0 ? 0 : (score - Math.sign(score)) / Math.sqrt(variance)
  const p = z === 0 ? 1 : complementaryError(Math.abs(z) / Math.SQRT2)
  return { periods: n, score, z, p, slope: median(slopes), label: trendLabel(score, p) }
}

function scoreVariance(values: readonly number[]): number {
  const n = values.length
  const ties = new Map<number, number>()
  for (const value of values) ties.set(value, (ties.get(value) ?? 0) + 1)
  let sum = n * (n - 1) * (2 * n + 5)
  for (const t of ties.values()) sum -= t * (t - 1) * (2 * t + 5)
  return sum / 18
}

function median(values: Float64Array): number {
  values.sort()
  const upper = values[values.length >> 1] ?? 0
  const lower = values[(values.length - 1) >> 1] ?? 0
  return (lower + upper) / 2
}

function trendLabel(score: number, p: number): TrendLabel {
  if (p >= 0.05) return 'flat'
  return score > 0 ? 'up' : 'down'
}
