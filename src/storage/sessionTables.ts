import type { Ballot } from '#domain/ballot.ts'
import type { Decision } from '#domain/decision.ts'
import type { Participant } from '#domain/participant.ts'
import type { Review } from '#domain/review.ts'
import type { Session } from '#domain/session.ts'
import type { SessionItem } from '#domain/sessionItem.ts'

/**
 * The tables of the management session. What is scored and decided only goes forward, so rounds, ballots
 * and confirmed decisions are written outside of the change log: nothing takes them back. Reviews of
 * decisions are in the log, as everything else.
 */
export type SessionTables = {
  sessions: Session
  sessionItems: SessionItem
  participants: Participant
  ballots: Ballot
  decisions: Decision
  reviews: Review
}
export type SessionTableName = keyof SessionTables

/** The names of those tables, in no order that matters. */
export const sessionTableNames = [
  'sessions',
  'sessionItems',
  'participants',
  'ballots',
  'decisions',
  'reviews',
] as const satisfies readonly SessionTableName[]

/** A list for each of those tables, empty. */
export function noSessionRows(): { [Name in SessionTableName]: Array<SessionTables[Name]> } {
  return {
    sessions: [],
    sessionItems: [],
    participants: [],
    ballots: [],
    decisions: [],
    reviews: [],
  }
}
