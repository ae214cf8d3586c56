import type { Patch } from '#domain/draft.ts'
import { mostParticipants } from '#domain/ballotCode.ts'
import type { Participant } from '#domain/participant.ts'
import { sessionSchema, type Session } from '#domain/session.ts'
import {
  participantDraftSchema,
  sessionDraftSchema,
  settledFields,
  type ParticipantDraft,
  type SessionDraft,
} from '#domain/sessionDraft.ts'
import type { SessionItem } from '#domain/sessionItem.ts'
import { isPreparing } from '#domain/sessionStage.ts'
import type { Database } from './database.ts'
import { markDeleted } from './markDeleted.ts'
import { patched } from './patched.ts'
import { recordChange, type ChangeRecorder } from './recordChange.ts'
import { sameValue } from './sameValue.ts'
import { decisionsOf, itemsOf, participantsOf, standingSession } from './sessionParts.ts'
import { newRecord, type Stamp } from './stamp.ts'
import {
  invalid,
  missing,
  type Invalid,
  type Missing,
  type Refused,
  type Written,
} from './written.ts'

/** The session is past the stage in which that can be done. */
export type WrongStage = { readonly code: 'wrongStage' }
export const wrongStage: Refused<WrongStage> = { ok: false, problem: { code: 'wrongStage' } }

/** Prepares a session: what is scored, in the order of the ballot, and by how many or by which roles. */
export async function addSession(
  db: Database,
  stamp: Stamp,
  draft: SessionDraft,
  initiativeIds: readonly string[],
  participants: readonly ParticipantDraft[],
): Promise<Written<Session, Invalid>> {
  const fields = sessionDraftSchema.safeParse(draft)
  if (!fields.success) return invalid(fields.error)
  const session: Session = {
    ...newRecord(stamp),
    ...fields.data,
    stage: 'prepare',
    stageSince: stamp.now,
    rounds: [],
  }
  const voters = participants.slice(0, mostParticipants)
  return recordChange<Session, Invalid>(
    db,
    { kind: 'addSession', now: stamp.now, tables: ['sessions', 'sessionItems', 'participants'] },
    async (change) => {
      await change.put('sessions', session)
      await change.add(
        'sessionItems',
        initiativeIds.map((initiativeId, at) => ({
          ...newRecord(stamp),
          sessionId: session.id,
          initiativeId,
          place: at + 1,
        })),
      )
      await change.add(
        'participants',
        voters.map((voter, at) => ({
          ...newRecord(stamp),
          ...participantDraftSchema.parse(voter),
          sessionId: session.id,
          number: at + 1,
        })),
      )
      return { ok: true, subject: nameOf(session), value: session }
    },
  )
}

/** What of a session is changed; what is left out stays as it is. */
export type SessionEdit = {
  readonly settings?: Patch<SessionDraft>
  /** What is scored, in the order of the ballot. */
  readonly initiativeIds?: readonly string[]
  /** Who scores, numbered in that order. */
  readonly voters?: readonly ParticipantDraft[]
}

/** Changes a session, as one act; what decides the result only until the first round is opened. */
export async function editSession(
  db: Database,
  stamp: Stamp,
  id: string,
  { settings = {}, initiativeIds, voters }: SessionEdit,
): Promise<Written<Session, Invalid | Missing | WrongStage>> {
  return recordChange<Session, Invalid | Missing | WrongStage>(
    db,
    { kind: 'editSession', now: stamp.now, tables: ['sessions', 'sessionItems', 'participants'] },
    async (change) => {
      const before = await standingSession(db, id)
      if (!before) return missing
      const settles =
        initiativeIds !== undefined ||
        voters !== undefined ||
        settledFields.some((field) => field in settings)
      if (before.stage === 'confirmed' || (settles && !isPreparing(before.stage))) return wrongStage
      const session = sessionSchema.safeParse(patched(before, settings, stamp))
      if (!session.success) return invalid(session.error)
      const items = await itemsOf(db, id)
      const participants = await participantsOf(db, id)
      if (!sameValue({ ...session.data, updatedAt: before.updatedAt }, before))
        await change.put('sessions', session.data)
      if (initiativeIds) await putItems(change, stamp, id, items, initiativeIds)
      if (voters) await putVoters(change, stamp, id, participants, voters)
      return { ok: true, subject: nameOf(session.data), value: session.data }
    },
  )
}

async function putItems(
  change: ChangeRecorder,
  stamp: Stamp,
  sessionId: string,
  items: readonly SessionItem[],
  initiativeIds: readonly string[],
) {
  const dropped = items.filter(({ initiativeId }) => !initiativeIds.includes(initiativeId))
  await markDeleted(dropped, stamp, (row) => change.put('sessionItems', row))
  for (const [at, initiativeId] of initiativeIds.entries()) {
    const item = items.find((one) => one.initiativeId === initiativeId)
    if (item?.place === at + 1) continue
    await change.put(
      'sessionItems',
      item
        ? { ...item, place: at + 1, updatedAt: stamp.now }
        : { ...newRecord(stamp), sessionId, initiativeId, place: at + 1 },
    )
  }
}

async function putVoters(
  change: ChangeRecorder,
  stamp: Stamp,
  sessionId: string,
  before: readonly Participant[],
  voters: readonly ParticipantDraft[],
) {
  const kept = voters.slice(0, mostParticipants)
  await markDeleted(before.slice(kept.length), stamp, (row) => change.put('participants', row))
  for (const [at, voter] of kept.entries()) {
    const fields = participantDraftSchema.parse(voter)
    const known = before[at]
    if (!known) {
      await change.put('participants', {
        ...newRecord(stamp),
        ...fields,
        sessionId,
        number: at + 1,
      })
    } else if (known.role !== fields.role || known.unitId !== fields.unitId) {
      const changed = { ...known, updatedAt: stamp.now }
      delete changed.role
      delete changed.unitId
      await change.put('participants', { ...changed, ...fields })
    }
  }
}

/**
 * Lets somebody in who comes late, with the number after the last: a voter in the round that is open and
 * those after it. Nobody is ever taken away: who leaves hands in no ballot.
 */
export async function addParticipant(
  db: Database,
  stamp: Stamp,
  id: string,
  voter: ParticipantDraft,
): Promise<Written<Participant, Missing | WrongStage>> {
  return recordChange<Participant, Missing | WrongStage>(
    db,
    {
      kind: 'editSession',
      now: stamp.now,
      tables: ['participants'],
      alsoUses: ['sessions'],
    },
    async (change) => {
      const session = await standingSession(db, id)
      if (!session) return missing
      const number = ((await participantsOf(db, id)).at(-1)?.number ?? 0) + 1
      if (session.stage === 'confirmed' || number > mostParticipants) return wrongStage
      const value = {
        ...newRecord(stamp),
        ...participantDraftSchema.parse(voter),
        sessionId: id,
        number,
      }
      await change.put('participants', value)
      return { ok: true, subject: nameOf(session), value }
    },
  )
}

/** Marks a session as deleted, with what has been drafted in it. One that is confirmed stays. */
export async function deleteSession(
  db: Database,
  stamp: Stamp,
  id: string,
): Promise<Written<null, Missing | WrongStage>> {
  return recordChange<null, Missing | WrongStage>(
    db,
    { kind: 'deleteSession', now: stamp.now, tables: ['sessions', 'decisions'] },
    async (change) => {
      const session = await standingSession(db, id)
      if (!session) return missing
      if (session.stage === 'confirmed') return wrongStage
      const drafts = await decisionsOf(db, id)
      await markDeleted(drafts, stamp, (row) => change.put('decisions', row))
      await markDeleted([session], stamp, (row) => change.put('sessions', row))
      return { ok: true, subject: nameOf(session), value: null }
    },
  )
}

/** What a change to a session is said to be about. */
export function nameOf({ title, heldOn }: Pick<Session, 'title' | 'heldOn'>): string {
  return title ?? heldOn
}
