import type { Ballot } from '#domain/ballot.ts'
import type { Decision } from '#domain/decision.ts'
import type { Participant } from '#domain/participant.ts'
import type { Session } from '#domain/session.ts'
import type { SessionItem } from '#domain/sessionItem.ts'
import type { Database } from './database.ts'
import { isStanding } from './standing.ts'

/** The session of that id, unless it is gone. */
export async function standingSession(db: Database, id: string): Promise<Session | null> {
  const session = await db.sessions.get(id)
  return session && isStanding(session) ? session : null
}

/** What is scored in a session, in the order of the ballot. */
export async function itemsOf(db: Database, sessionId: string): Promise<SessionItem[]> {
  const items = await db.sessionItems.where('sessionId').equals(sessionId).toArray()
  return items.filter(isStanding).sort((a, b) => a.place - b.place)
}

/** Who scores in a session, by number. */
export async function participantsOf(db: Database, sessionId: string): Promise<Participant[]> {
  const participants = await db.participants.where('sessionId').equals(sessionId).toArray()
  return participants.filter(isStanding).sort((a, b) => a.number - b.number)
}

/** Every ballot of a session, those of an open round too: for storage only. */
export async function ballotsOf(db: Database, sessionId: string): Promise<Ballot[]> {
  const ballots = await db.ballots.where('sessionId').equals(sessionId).toArray()
  return ballots.filter(isStanding).sort((a, b) => a.participant - b.participant)
}

/** What has been decided in a session, drafts and superseded ones too, the oldest first. */
export async function decisionsOf(db: Database, sessionId: string): Promise<Decision[]> {
  const decisions = await db.decisions.where('sessionId').equals(sessionId).toArray()
  return decisions.filter(isStanding)
}
