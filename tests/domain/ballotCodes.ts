import {
  acceptBallotCode,
  encodeBallot,
  readBallotCode,
  type CodeRefusal,
} from '#domain/ballotCode.ts'
import { isScore, type ItemScore, type Score } from '#domain/score.ts'

type Answer = number | null

/** A ballot: the participant's number 1–99, the round 1–9, and `[G, N]` per item, 0–4 or null, in the session's order. */
export type Ballot = {
  readonly participant: number
  readonly round: number
  readonly scores: ReadonlyArray<readonly [Answer, Answer]>
}

/**
 * The session's id alone, or with the round that is open and the number of its items. Only where the round is
 * given can a code be stale; only where the number is given must it agree.
 */
export type SessionKey =
  string | { readonly id: string; readonly round?: number; readonly items?: number }

export type Decoded =
  | { readonly ok: true; readonly ballot: Ballot }
  | { readonly ok: false; readonly reason: CodeRefusal }

/** The ballot's code, without the hyphens that the screen shows it with. */
export function encode(ballot: Ballot, sessionKey: SessionKey): string {
  return encodeBallot({ ...ballot, scores: ballot.scores.map(toItemScore) }, idOf(sessionKey))
}

/** The ballot of a code as typed, or why it is refused. */
export function decode(code: string, sessionKey: SessionKey): Decoded {
  const sessionId = idOf(sessionKey)
  const { round, items } = typeof sessionKey === 'string' ? {} : sessionKey
  const read = readBallotCode(code, sessionId)
  if (!read.ok) return read
  const accepted = acceptBallotCode(code, {
    sessionId,
    round: round ?? read.ballot.round,
    itemCount: items ?? read.ballot.scores.length,
  })
  if (!accepted.ok) return accepted
  const { participant, scores } = accepted.ballot
  return {
    ok: true,
    ballot: {
      participant,
      round: accepted.ballot.round,
      scores: scores.map(({ goal, benefit }) => [goal, benefit]),
    },
  }
}

function idOf(key: SessionKey): string {
  return typeof key === 'string' ? key : key.id
}

function toItemScore([goal, benefit]: readonly [Answer, Answer]): ItemScore {
  return { goal: toScore(goal), benefit: toScore(benefit) }
}

function toScore(answer: Answer): Score | null {
  if (answer === null || isScore(answer)) return answer
  throw new Error(`Not a score: ${answer}`)
}
