import type { Patch } from '#domain/draft.ts'
import { mostParticipants } from '#domain/ballotCode.ts'
import { sessionSchema, type Session } from '#domain/session.ts'
import {
  participantDraftSchema,
  sessionDraftSchema,
  settledFields,
  type ParticipantDraft,
  type SessionDraft,
} from '#domain/sessionDraft.ts'
import { isPreparing } from '#domain/sessionStage.ts'
import type { Database } from './database.ts'
import { markDeleted } from './markDeleted.ts'
import { patched } from './patched.ts'
import { recordChange } from './recordChange.ts'
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

/** Changes a session's settings; what decides the result only until the first round is opened. */
export async function editSession(
  db: Database,
  stamp: Stamp,
  id: string,
  patch: Patch<SessionDraft>,
): Promise<Written<Session, Invalid | Missing | WrongStage>> {
  return recordChange<Session, Invalid | Missing | WrongStage>(
    db,
    { kind: 'editSession', now: stamp.now, tables: ['sessions'] },
    async (change) => {
      const before = await standingSession(db, id)
      if (!before) return missing
      const isSettled = settledFields.some((field) => field in patch) && !isPreparing(before.stage)
      if (isSettled || before.stage === 'confirmed') return wrongStage
      const session = sessionSchema.safeParse(patched(before, patch, stamp))
      if (!session.success) return invalid(session.error)
      await change.put('sessions', session.data)
      return { ok: true, subject: nameOf(session.data), value: session.data }
    },
  )
}

/** Chooses what is scored, in the order of the ballot; only until the first round is opened. */
export async function chooseItems(
  db: Database,
  stamp: Stamp,
  id: string,
  initiativeIds: readonly string[],
): Promise<Written<null, Missing | WrongStage>> {
  return recordChange<null, Missing | WrongStage>(
    db,
    { kind: 'editSession', now: stamp.now, tables: ['sessionItems'], alsoUses: ['sessions'] },
    async (change) => {
      const session = await standingSession(db, id)
      if (!session) return missing
      if (!isPreparing(session.stage)) return wrongStage
      const items = await itemsOf(db, id)
      const dropped = items.filter(({ initiativeId }) => !initiativeIds.includes(initiativeId))
      await markDeleted(dropped, stamp, (row) => change.put('sessionItems', row))
      for (const [at, initiativeId] of initiativeIds.entries()) {
        const item = items.find((one) => one.initiativeId === initiativeId)
        if (item?.place === at + 1) continue
        await change.put(
          'sessionItems',
          item
            ? { ...item, place: at + 1, updatedAt: stamp.now }
            : { ...newRecord(stamp), sessionId: id, initiativeId, place: at + 1 },
        )
      }
      return { ok: true, subject: nameOf(session), value: null }
    },
  )
}

/**
 * Sets who scores, numbered in that order. Once a round has been opened somebody may come in late, and
 * roles may change, but nobody is taken away.
 */
export async function setParticipants(
  db: Database,
  stamp: Stamp,
  id: string,
  voters: readonly ParticipantDraft[],
): Promise<Written<null, Missing | WrongStage>> {
  return recordChange<null, Missing | WrongStage>(
    db,
    { kind: 'editSession', now: stamp.now, tables: ['participants'], alsoUses: ['sessions'] },
    async (change) => {
      const session = await standingSession(db, id)
      if (!session) return missing
      const before = await participantsOf(db, id)
      const isFewer = voters.length < before.length && !isPreparing(session.stage)
      if (isFewer || session.stage === 'confirmed' || voters.length > mostParticipants)
        return wrongStage
      await markDeleted(before.slice(voters.length), stamp, (row) =>
        change.put('participants', row),
      )
      for (const [at, voter] of voters.entries()) {
        const { role, unitId } = participantDraftSchema.parse(voter)
        const fields = {
          ...(role !== undefined && { role }),
          ...(unitId !== undefined && { unitId }),
        }
        const known = before[at]
        if (!known)
          await change.put('participants', {
            ...newRecord(stamp),
            ...fields,
            sessionId: id,
            number: at + 1,
          })
        else if (known.role !== role || known.unitId !== unitId) {
          const changed = { ...known, updatedAt: stamp.now }
          delete changed.role
          delete changed.unitId
          await change.put('participants', { ...changed, ...fields })
        }
      }
      return { ok: true, subject: nameOf(session), value: null }
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
