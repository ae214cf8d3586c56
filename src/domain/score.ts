/** The steps of both questions. The words for each are the screen's. */
export const scoreSteps = [0, 1, 2, 3, 4] as const
export type Score = (typeof scoreSteps)[number]

/** The highest step. */
export const topScore = 4

/** True for a whole number from 0 to 4. */
export function isScore(value: unknown): value is Score {
  return scoreSteps.some((step) => step === value)
}

/** One voter's answers on one initiative; null where the voter abstained. */
export type ItemScore = {
  /** G: how much it contributes to the goals. */
  readonly goal: Score | null
  /** N: how much benefit it gives, seen from the target group. */
  readonly benefit: Score | null
}

export const abstention: ItemScore = { goal: null, benefit: null }

/** A voter's answers by initiative id. An initiative that is not there was abstained from. */
export type BallotScores = ReadonlyMap<string, ItemScore>

/** A score on 0–100, so that it can be compared with values. */
export function scorePercent(score: Score): number {
  return (100 * score) / topScore
}
