import type { Ballot, BallotWay } from '#domain/ballot.ts'
import type { Decision } from '#domain/decision.ts'
import type { Participant } from '#domain/participant.ts'
import { openRoundOf, type Session } from '#domain/session.ts'
import type { ItemFacts, SessionItem } from '#domain/sessionItem.ts'
import type { Database } from './database.ts'
import { itemFactsTables, readItemFacts } from './itemFacts.ts'
import { ballotsOf, decisionsOf, itemsOf, participantsOf, standingSession } from './sessionParts.ts'
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
export function readSession(db: Database, id: string): Promise<SessionCard | null> {
  return db.transaction('r', sessionCardTables, async () => {
    const session = await standingSession(db, id)
    return session && readCard(db, session)
  })
}

/** The sessions, the newest meeting first. */
export function listSessions(db: Database): Promise<SessionCard[]> {
  return db.transaction('r', sessionCardTables, async () => {
    const sessions = (await db.sessions.toArray()).filter(isStanding)
    const cards: SessionCard[] = []
    for (const session of sessions) cards.push(await readCard(db, session))
    return cards.sort(
      (a, b) =>
        compare(b.session.heldOn, a.session.heldOn) ||
        compare(b.session.createdAt, a.session.createdAt),
    )
  })
}

async function readCard(db: Database, session: Session): Promise<SessionCard> {
  const ballots = await ballotsOf(db, session.id)
  const open = openRoundOf(session)
  return {
    session,
    items: await scoredItems(db, await itemsOf(db, session.id)),
    participants: await participantsOf(db, session.id),
    ballots: ballots.filter(({ round }) => round !== open),
    handedIn: ballots
      .filter(({ round }) => round === open)
      .map(({ participant, way }) => ({ participant, way })),
    decisions: await decisionsOf(db, session.id),
  }
}

async function scoredItems(db: Database, items: readonly SessionItem[]): Promise<ScoredItem[]> {
  const live = items.filter(({ facts }) => facts === undefined)
  const rows = live.length === 0 ? [] : await db.initiatives.bulkGet(live.map(toInitiative))
  const initiatives = rows.filter((row) => row !== undefined).filter(isStanding)
  const facts = initiatives.length === 0 ? [] : await readItemFacts(db, initiatives)
  return items.flatMap((item) => {
    const at = initiatives.findIndex(({ id }) => id === item.initiativeId)
    const known = item.facts ?? facts[at]
    return known ? [{ ...item, facts: known }] : []
  })
}

function toInitiative({ initiativeId }: SessionItem): string {
  return initiativeId
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
