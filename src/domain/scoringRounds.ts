import type { BallotScores, ItemScore } from './score.ts'

/** The ballots of one round, by participant, and what was scored in it. */
export type ScoringRound = {
  readonly itemIds: ReadonlySet<string>
  readonly ballots: ReadonlyMap<number, BallotScores>
}

/**
 * What everybody stands for after the rounds, first to last. A later ballot replaces only what its round was
 * about, with abstentions too; whoever hands in no ballot in a later round stands by the earlier one. Someone
 * who comes in later is a voter from then on. By participant number, rising; empty for no rounds.
 */
export function standingScores(rounds: readonly ScoringRound[]): Map<number, BallotScores> {
  const standing = new Map<number, Map<string, ItemScore>>()
  for (const { itemIds, ballots } of rounds) {
    for (const [participant, scores] of ballots) {
      const own = standing.get(participant) ?? new Map<string, ItemScore>()
      for (const id of itemIds) {
        const score = scores.get(id)
        if (score) own.set(id, score)
        else own.delete(id)
      }
      standing.set(participant, own)
    }
  }
  return new Map([...standing].sort(([a], [b]) => a - b))
}
