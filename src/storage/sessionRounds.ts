import type { ItemStanding } from '#domain/sessionItem.ts'
import { openRoundOf, type Session } from '#domain/session.ts'
import { mostRounds } from '#domain/ballotCode.ts'
import { stageAfter, type SessionAct } from '#domain/sessionStage.ts'
import type { Database } from './database.ts'
import { itemFactsTables, readItemFacts } from './itemFacts.ts'
import { ballotsOf, itemsOf, standingSession } from './sessionParts.ts'
import { wrongStage, type WrongStage } from './sessionWrites.ts'
import { isStanding } from './standing.ts'
import type { Stamp } from './stamp.ts'
import { missing, type Missing, type Refused, type Written } from './written.ts'

/** Nothing that could be scored was chosen. */
export type NothingToScore = { readonly code: 'nothingToScore' }
const nothingToScore: Refused<NothingToScore> = {
  ok: false,
  problem: { code: 'nothingToScore' },
}

/**
 * Opens the next round over some of the session's initiatives. The first one is over all of them, and
 * freezes what is known of each, so that the record tells later what the voters saw; initiatives that
 * are gone by then fall away. Not remembered for undoing: a session never goes back.
 * @param standings how it goes with their channels, by initiative id
 */
export async function openRound(
  db: Database,
  stamp: Stamp,
  id: string,
  itemIds: readonly string[],
  standings: ReadonlyMap<string, ItemStanding>,
): Promise<Written<Session, Missing | WrongStage | NothingToScore>> {
  const tables = ['sessions', 'sessionItems', ...itemFactsTables] as const
  return db.transaction('rw', tables, async () => {
    const session = await standingSession(db, id)
    if (!session) return missing
    const stage = stageAfter(session.stage, 'openRound')
    if (stage === null || session.rounds.length >= mostRounds) return wrongStage
    const isFirst = session.rounds.length === 0
    const items = isFirst ? await freezeItems(db, stamp, id, standings) : await itemsOf(db, id)
    const scored = items
      .map(({ initiativeId }) => initiativeId)
      .filter((item) => isFirst || itemIds.includes(item))
    if (scored.length === 0) return nothingToScore
    const round = { openedAt: stamp.now, itemIds: scored }
    return moved(db, stamp, { ...session, stage, rounds: [...session.rounds, round] })
  })
}

/** Closes the open round, and lets its ballots be seen. Never remembered for undoing. */
export async function closeRound(
  db: Database,
  stamp: Stamp,
  id: string,
): Promise<Written<Session, Missing | WrongStage>> {
  return db.transaction('rw', ['sessions', 'ballots'], async () => {
    const session = await standingSession(db, id)
    if (!session) return missing
    const stage = stageAfter(session.stage, 'closeRound')
    const open = openRoundOf(session)
    if (stage === null || open === null) return wrongStage
    const cast = (await ballotsOf(db, id)).filter(({ round }) => round === open)
    await db.ballots.bulkPut(
      cast.map((ballot) => {
        const shown = { ...ballot, updatedAt: stamp.now }
        delete shown.hidden
        return shown
      }),
    )
    const rounds = session.rounds.map((round, at) =>
      at === open - 1 ? { ...round, closedAt: stamp.now } : round,
    )
    return moved(db, stamp, { ...session, stage, rounds })
  })
}

/** Moves a session on to talking, deciding or reading back. Never remembered for undoing. */
export async function moveSession(
  db: Database,
  stamp: Stamp,
  id: string,
  act: Extract<SessionAct, 'startTalk' | 'startDeciding' | 'startReadBack'>,
): Promise<Written<Session, Missing | WrongStage>> {
  return db.transaction('rw', ['sessions'], async () => {
    const session = await standingSession(db, id)
    if (!session) return missing
    const stage = stageAfter(session.stage, act)
    return stage === null ? wrongStage : moved(db, stamp, { ...session, stage })
  })
}

async function moved(db: Database, stamp: Stamp, session: Session) {
  const value = { ...session, stageSince: stamp.now, updatedAt: stamp.now }
  await db.sessions.put(value)
  return { ok: true, seq: null, value } as const
}

async function freezeItems(
  db: Database,
  stamp: Stamp,
  id: string,
  standings: ReadonlyMap<string, ItemStanding>,
) {
  const items = await itemsOf(db, id)
  const initiatives = await db.initiatives.bulkGet(items.map(({ initiativeId }) => initiativeId))
  const standing = initiatives.filter((row) => row !== undefined).filter(isStanding)
  const facts = await readItemFacts(db, standing)
  const frozen = standing.flatMap((initiative, at) => {
    const item = items.find(({ initiativeId }) => initiativeId === initiative.id)
    const known = facts[at]
    if (!item || !known) return []
    const channel = standings.get(initiative.id)
    return [
      {
        ...item,
        updatedAt: stamp.now,
        facts: { ...known, ...(channel && { standing: channel }) },
      },
    ]
  })
  const gone = items.filter(({ id: itemId }) => !frozen.some((one) => one.id === itemId))
  const dropped = gone.map((item) => ({ ...item, deletedAt: stamp.now, updatedAt: stamp.now }))
  await db.sessionItems.bulkPut([...frozen, ...dropped])
  return frozen
}
