import { disagreement } from './disagreement.ts'
import { abstention, scorePercent, type BallotScores } from './score.ts'
import { mean, median } from './spread.ts'
import { voterValue } from './voterValue.ts'

/** What the voters who answered both questions say of one initiative. All but votes are on 0–100 or 0–1. */
export type ItemFigures = {
  /** Voters who answered both questions, at least 1. */
  readonly votes: number
  /** Ḡ, mean goal contribution, 0–100. */
  readonly goal: number
  /** N̄, mean benefit, 0–100. */
  readonly benefit: number
  /** V̄, mean value, 0–100. */
  readonly value: number
  readonly median: number
  readonly lowest: number
  readonly highest: number
  /** Each voter's value, in the order of the ballots, for the dots on the line. */
  readonly values: readonly number[]
  /** D of the values, of goal contribution and of benefit, 0–1. */
  readonly disagreement: number
  readonly disagreementOnGoal: number
  readonly disagreementOnBenefit: number
}

/** The figures of an initiative at a weight of goal contribution (0–1); null when nobody answered both questions. */
export function itemFigures(
  id: string,
  ballots: readonly BallotScores[],
  weight: number,
): ItemFigures | null {
  const goals: number[] = []
  const benefits: number[] = []
  const values: number[] = []
  for (const ballot of ballots) {
    const score = ballot.get(id) ?? abstention
    const value = voterValue(score, weight)
    if (value === null || score.goal === null || score.benefit === null) continue
    goals.push(scorePercent(score.goal))
    benefits.push(scorePercent(score.benefit))
    values.push(value)
  }
  if (values.length === 0) return null
  return {
    votes: values.length,
    goal: mean(goals),
    benefit: mean(benefits),
    value: mean(values),
    median: median(values),
    lowest: Math.min(...values),
    highest: Math.max(...values),
    values,
    disagreement: disagreement(values),
    disagreementOnGoal: disagreement(goals),
    disagreementOnBenefit: disagreement(benefits),
  }
}
