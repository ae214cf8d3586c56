import { tolerance } from './alike.ts'
import { populationDeviation } from './spread.ts'

export const disagreementBands = ['agreed', 'some', 'split'] as const
export type DisagreementBand = (typeof disagreementBands)[number]

/** From here there is something to talk about. */
export const someDisagreement = 0.25
const splitFrom = 0.5

/**
 * How far apart the voters are: `D = SD_pop/50` of values on 0–100, 0–1. 0 when all are equal or there is
 * one voter, 1 when half say 0 and half 100; NaN for none.
 */
export function disagreement(percents: readonly number[]): number {
  return populationDeviation(percents) / 50
}

/** < 0.25 agreed, < 0.5 some disagreement, else split; a limit within 10⁻⁹ is reached. */
export function disagreementBand(size: number): DisagreementBand {
  if (size < someDisagreement - tolerance) return 'agreed'
  return size < splitFrom - tolerance ? 'some' : 'split'
}
