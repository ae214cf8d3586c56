import type { PeriodFulfilment } from './fulfilment.ts'
import type { PersistenceRule } from './persistenceRules.ts'

export const riskBands = ['low', 'medium', 'high'] as const
export type RiskBand = (typeof riskBands)[number]

/** An estimate of how likely a channel is to go silent. */
export type SilenceRisk = {
  /** Probability of no post in the next 4 weeks, 2 months, 1 quarter or 1 half-year. */
  readonly risk: number
  /** Probability that the channel is still alive now. */
  readonly pAlive: number
  /** < 10 % low, ≤ 40 % medium, else high. */
  readonly band: RiskBand
  /** n: the periods it rests on. Shown from 4. */
  readonly periods: number
}

/** Show the estimate from this many periods. */
export const fewestRiskPeriods = 4

const alpha = 4
const beta = 1
const gamma = 1
const delta = 39

/**
 * Risk of going silent from the completed counted periods, oldest first, and the running one when it
 * is counted and already has a post; null without any. Uses only whether each period has a post.
 * Source: BG/BB, Fader, Hardie & Shang (2010), Marketing Science 29(6), with a fixed prior.
 */
export function silenceRisk(
  done: readonly PeriodFulfilment[],
  running: PeriodFulfilment | null,
  { silenceHorizon }: PersistenceRule,
): SilenceRisk | null {
  let n = 0
  let active = 0
  let last = 0
  for (const period of done) {
    n += 1
    if (period.posts > 0) {
      active += 1
      last = n
    }
  }
  if (running?.verdict === 'counted' && running.posts > 0) {
    n += 1
    active += 1
    last = n
  }
  if (n === 0) return null
  const now = likelihood(active, last, n)
  const risk = likelihood(active, last, n + silenceHorizon) / now
  const aliveThroughout =
    betaRatio(alpha, beta, active, n - active) * betaRatio(gamma, delta, 0, n + 1)
  return { risk, pAlive: aliveThroughout / now, band: riskBand(risk), periods: n }
}

/** L(x, t, n): the probability of the sequence. Its terms follow from each other by exact ratios. */
function likelihood(x: number, t: number, n: number): number {
  let activity = betaRatio(alpha, beta, x, t - x)
  let survival = betaRatio(gamma, delta, 1, t)
  let sum = 0
  for (let i = 0; i < n - t; i += 1) {
    sum += activity * survival
    activity *= (beta + t - x + i) / (alpha + beta + t + i)
    survival *= (delta + t + i) / (gamma + delta + 1 + t + i)
  }
  return sum + activity * betaRatio(gamma, delta, 0, n)
}

/** B(a + up, b + down) / B(a, b) for whole up and down, as a product that neither over- nor underflows. */
function betaRatio(a: number, b: number, up: number, down: number): number {
  let ratio = 1
  for (let i = 0; i < up; i += 1) ratio *= (a + i) / (a + b + i)
  for (let i = 0; i < down; i += 1) ratio *= (b + i) / (a + b + up + i)
  return ratio
}

function riskBand(risk: number): RiskBand {
  if (risk < 0.1) return 'low'
  return risk <= 0.4 ? 'medium' : 'high'
}
