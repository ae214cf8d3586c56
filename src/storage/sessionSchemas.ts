import type * as z from 'zod'
import { ballotSchema } from '#domain/ballot.ts'
import { decisionSchema } from '#domain/decision.ts'
import { participantSchema } from '#domain/participant.ts'
import { reviewSchema } from '#domain/review.ts'
import { sessionSchema } from '#domain/session.ts'
import { sessionItemSchema } from '#domain/sessionItem.ts'
import type { SessionTableName, SessionTables } from './sessionTables.ts'

/** What the rows of each of the session's tables must be. */
export const sessionSchemas: {
  readonly [Name in SessionTableName]: z.ZodType<SessionTables[Name]>
} = {
  sessions: sessionSchema,
  sessionItems: sessionItemSchema,
  participants: participantSchema,
  ballots: ballotSchema,
  decisions: decisionSchema,
  reviews: reviewSchema,
}
