import type { Ballot, BallotWay } from '#domain/ballot.ts'
import type { Decision } from '#domain/decision.ts'
import type { Participant } from '#domain/participant.ts'
import { openRoundOf, type Session } from '#domain/session.ts'
import type { ItemFacts, SessionItem } from '#domain/sessionItem.ts'
import { byCodePoint } from '#domain/objectRef.ts'
import type { Database } from './database.ts'
import { itemFactsTables, readItemFacts } from './itemFacts.ts'
import { isStanding } from './standing.ts'
import type { TableName } from './tables.ts'

/** What is scored, with its facts: as they were frozen, or while the session is prepared as they are now. */
export type ScoredItem = SessionItem & { readonly facts: ItemFacts }

/** A session with all that belongs to it, and nothing of what the ballots of an open round say. */
export type SessionCard = {
  readonly session: Session
  /** In the order of the ballot; initiatives that are gone are left out until they are frozen. */
  readonly items: readonly ScoredItem[]
  readonly participants: readonly Participant[]
  /** Of closed rounds. */
  readonly ballots: readonly Ballot[]
  /** Who has handed in a ballot in the open round. */
  readonly handedIn: ReadonlyArray<{ readonly participant: number; readonly way: BallotWay }>
  readonly decisions: readonly Decision[]
}

export const sessionCardTables = [
  'sessions',
  'sessionItems',
  'participants',
  'ballots',
  'decisions',
  ...itemFactsTables,
] as const satisfies readonly TableName[]

/** The session, or null when it is gone. */
export async function readSession(db: Database, id: string): Promise<SessionCard | null> {
  const cards = await readCards(db)
  return cards.find(({ session }) => session.id === id) ?? null
}

/** The sessions, the newest meeting first. */
export async function listSessions(db: Database): Promise<SessionCard[]> {
  const cards = await readCards(db)
  return cards.sort(
    (a, b) =>
      byCodePoint(b.session.heldOn, a.session.heldOn) ||
      byCodePoint(b.session.createdAt, a.session.createdAt),
  )
}

/** Every session: whole tables at once, put together afterwards, for there are few of them. */
function readCards(db: Database): Promise<SessionCard[]> {
  return db.transaction('r', sessionCardTables, async () => {
    const [sessions, items, participants, ballots, decisions, initiativeRows] = await Promise.all([
      db.sessions.toArray(),
      db.sessionItems.toArray(),
      db.participants.toArray(),
      db.ballots.toArray(),
      db.decisions.toArray(),
      db.initiatives.toArray(),
    ])
    const initiatives = initiativeRows.filter(isStanding)
    const facts = await readItemFacts(db, initiatives)
    const live = new Map(initiatives.map(({ id }, at) => [id, facts[at]]))
    return sessions.filter(isStanding).map((session) => {
      const own = ofSession(session.id)
      const open = openRoundOf(session)
      const cast = ballots.filter(own).sort((a, b) => a.participant - b.participant)
      return {
        session,
        items: items
          .filter(own)
          .sort((a, b) => a.place - b.place)
          .flatMap((item) => {
            const known = item.facts ?? live.get(item.initiativeId)
            return known ? [{ ...item, facts: known }] : []
          }),
        participants: participants.filter(own).sort((a, b) => a.number - b.number),
        ballots: cast.filter(({ round }) => round !== open),
        handedIn: cast
          .filter(({ round }) => round === open)
          .map(({ participant, way }) => ({ participant, way })),
        decisions: decisions.filter(own),
      }
    })
  })
}

function ofSession(id: string) {
  return (row: { readonly sessionId?: string; readonly deletedAt?: string }) =>
    row.sessionId === id && isStanding(row)
}
