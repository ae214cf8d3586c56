import { ballotScores, type Ballot } from './ballot.ts'
import { capacityLine, type CapacityLine } from './capacityLine.ts'
import { rankPriorities, type PriorityRanking } from './priorityRanking.ts'
import { roundMovement, type RoundMovement } from './roundMovement.ts'
import type { BallotScores } from './score.ts'
import { standingScores, type ScoringRound } from './scoringRounds.ts'
import type { Session } from './session.ts'
import type { SessionItem } from './sessionItem.ts'

/** What the scoring of a session has come to, after its closed rounds. */
export type SessionResult = {
  readonly ranking: PriorityRanking
  /** What everybody stands for, by participant number, rising. */
  readonly standing: ReadonlyMap<number, BallotScores>
  readonly capacity: CapacityLine
  /** From the round before to the last; null after one round. */
  readonly movement: RoundMovement | null
}

/** What a result is made of. Ballots of an open round are left out by the caller. */
export type SessionVotes = {
  readonly session: Pick<Session, 'rounds' | 'weight' | 'quorum' | 'top' | 'hoursAvailable'>
  readonly items: ReadonlyArray<Pick<SessionItem, 'initiativeId' | 'facts'>>
  readonly ballots: ReadonlyArray<Pick<Ballot, 'round' | 'participant' | 'scores'>>
}

/**
 * The result after the closed rounds, or null before the first is closed. Another weight than the
 * session's own answers *what if*.
 */
export function sessionResult(
  { session, items, ballots }: SessionVotes,
  weight: number = session.weight,
): SessionResult | null {
  const closed = closedRounds(session, ballots)
  if (closed.length === 0) return null
  const ids = items.map(({ initiativeId }) => initiativeId)
  const { quorum, top } = session
  const rank = (rounds: readonly ScoringRound[]) =>
    rankPriorities(ids, [...standingScores(rounds).values()], { weight, quorum, top })
  const ranking = rank(closed)
  const hours = new Map(
    items.flatMap(({ initiativeId, facts }) =>
      facts?.hoursPerWeek === undefined ? [] : [[initiativeId, facts.hoursPerWeek] as const],
    ),
  )
  return {
    ranking,
    standing: standingScores(closed),
    capacity: capacityLine(ranking.order, hours, session.hoursAvailable ?? null),
    movement: closed.length > 1 ? roundMovement(rank(closed.slice(0, -1)), ranking) : null,
  }
}

function closedRounds(
  { rounds }: Pick<Session, 'rounds'>,
  ballots: SessionVotes['ballots'],
): ScoringRound[] {
  return rounds.flatMap(({ closedAt, itemIds }, at) =>
    closedAt === undefined
      ? []
      : [
          {
            itemIds: new Set(itemIds),
            ballots: new Map(
              ballots
                .filter(({ round }) => round === at + 1)
                .map((ballot) => [ballot.participant, ballotScores(ballot)]),
            ),
          },
        ],
  )
}
