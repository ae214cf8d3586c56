import { ballotId, ballotSchema, type Ballot, type BallotWay } from '#domain/ballot.ts'
import { abstention, type BallotScores } from '#domain/score.ts'
import { openRoundOf } from '#domain/session.ts'
import type { Database } from './database.ts'
import { participantsOf, standingSession } from './sessionParts.ts'
import { isStanding } from './standing.ts'
import type { Stamp } from './stamp.ts'
import { missing, type Missing, type Refused, type Written } from './written.ts'

/** A ballot as it comes in. */
export type BallotDraft = {
  readonly sessionId: string
  /** The round it was filled in for. */
  readonly round: number
  readonly participant: number
  readonly way: BallotWay
  /** By initiative id; what is not there was abstained from. */
  readonly scores: BallotScores
}

/**
 * Why a ballot is not taken.
 * - `roundClosed`: its round is not the one that is open.
 * - `noSuchParticipant`: nobody in the session has that number.
 * - `handedInBefore`: the participant has handed one in; hand in again with `replaces` to exchange it.
 */
export type BallotProblem = {
  readonly code: 'roundClosed' | 'noSuchParticipant' | 'handedInBefore'
}

/**
 * Takes a ballot into the open round, hidden until it is closed. Written outside of the change log, which
 * would show what it says; it is withdrawn by `withdrawBallot` instead.
 */
export async function handInBallot(
  db: Database,
  stamp: Stamp,
  draft: BallotDraft,
  { replaces }: { readonly replaces: boolean },
): Promise<Written<null, Missing | BallotProblem>> {
  return db.transaction('rw', ['sessions', 'participants', 'ballots'], async () => {
    const { sessionId, round, participant, way } = draft
    const session = await standingSession(db, sessionId)
    if (!session) return missing
    if (openRoundOf(session) !== round) return refused('roundClosed')
    const voters = await participantsOf(db, sessionId)
    const voter = voters.find(({ number }) => number === participant)
    if (!voter) return refused('noSuchParticipant')
    const id = ballotId(sessionId, round, participant)
    const before = await db.ballots.get(id)
    if (before && isStanding(before) && !replaces) return refused('handedInBefore')
    const ballot: Ballot = ballotSchema.parse({
      id,
      createdAt: before?.createdAt ?? stamp.now,
      updatedAt: stamp.now,
      sessionId,
      round,
      participant,
      way,
      scores: (session.rounds[round - 1]?.itemIds ?? []).map((itemId) => ({
        itemId,
        ...(draft.scores.get(itemId) ?? abstention),
      })),
      hidden: true,
    })
    await db.ballots.put(ballot)
    // Who has voted is no longer undone: a ballot of nobody would be counted.
    await db.participants.put({ ...voter, updatedAt: stamp.now })
    return { ok: true, seq: null, value: null }
  })
}

/** Takes a participant's ballot out of the open round; what it said is gone for good. */
export async function withdrawBallot(
  db: Database,
  _stamp: Stamp,
  sessionId: string,
  participant: number,
): Promise<Written<null, Missing | BallotProblem>> {
  return db.transaction('rw', ['sessions', 'ballots'], async () => {
    const session = await standingSession(db, sessionId)
    if (!session) return missing
    const round = openRoundOf(session)
    if (round === null) return refused('roundClosed')
    await db.ballots.delete(ballotId(sessionId, round, participant))
    return { ok: true, seq: null, value: null }
  })
}

function refused(code: BallotProblem['code']): Refused<BallotProblem> {
  return { ok: false, problem: { code } }
}
