import type { BallotScores } from './score.ts'
import { abstention } from './score.ts'
import { midRanks, valueTiers } from './valueTiers.ts'
import { voterValue } from './voterValue.ts'

export const agreementBands = ['weak', 'some', 'good', 'strong'] as const
export type AgreementBand = (typeof agreementBands)[number]

/** How far the voters rank the initiatives in the same order. */
export type RankAgreement = {
  /** Voters who answered everything on every eligible initiative; with no such initiative, all of them. */
  readonly voters: number
  /** Mean of their ranks by id; null with fewer than two voters or two initiatives. */
  readonly meanRanks: ReadonlyMap<string, number> | null
  /** Kendall's W, 0 (no agreement) to 1 (the same order); null where it is undefined. */
  readonly w: number | null
}

/**
 * Kendall's coefficient of concordance with ties, `W = 12S/(m²(n³−n) − m·ΣT)`, `T = Σ(t³−t)` over each voter's
 * ties; undefined for fewer than two voters or initiatives, or when every voter ties everything.
 * Source: Kendall & Babington Smith (1939), The problem of m rankings; ties as in Kendall (1948), Rank
 * Correlation Methods.
 */
export function rankAgreement(
  eligible: readonly string[],
  ballots: readonly BallotScores[],
  weight: number,
): RankAgreement {
  const complete = ballots
    .map((ballot) =>
      eligible.map((id) => ({ id, value: voterValue(ballot.get(id) ?? abstention, weight) })),
    )
    .filter((items) => items.every(({ value }) => value !== null))
  const m = complete.length
  const n = eligible.length
  if (m < 2 || n < 2) return { voters: m, meanRanks: null, w: null }
  const sums = new Map(eligible.map((id) => [id, 0]))
  let ties = 0
  for (const items of complete) {
    const tiers = valueTiers(items)
    for (const { length: t } of tiers) ties += t ** 3 - t
    for (const [id, rank] of midRanks(tiers)) sums.set(id, (sums.get(id) ?? 0) + rank)
  }
  const expected = (m * (n + 1)) / 2
  const squares = [...sums.values()].reduce((sum, ranks) => sum + (ranks - expected) ** 2, 0)
  const denominator = m ** 2 * (n ** 3 - n) - m * ties
  return {
    voters: m,
    meanRanks: new Map([...sums].map(([id, sum]) => [id, sum / m])),
    w: denominator <= 0 ? null : (12 * squares) / denominator,
  }
}

/** < 0.3 weak, < 0.5 some, ≤ 0.7 good, else strong. */
export function agreementBand(w: number): AgreementBand {
  if (w < 0.3) return 'weak'
  if (w < 0.5) return 'some'
  return w <= 0.7 ? 'good' : 'strong'
}
