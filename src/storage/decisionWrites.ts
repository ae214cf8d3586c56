import type { LocalDate } from '#domain/calendar.ts'
import { confirmedDecision } from '#domain/confirmedDecision.ts'
import { decisionSchema, type Decision } from '#domain/decision.ts'
import { decisionDepartures } from '#domain/decisionDeparture.ts'
import { decisionDraftSchema, type DecisionDraft } from '#domain/decisionDraft.ts'
import type { Patch } from '#domain/draft.ts'
import { sessionResult } from '#domain/sessionResult.ts'
import { stageAfter } from '#domain/sessionStage.ts'
import type { Database } from './database.ts'
import { patched } from './patched.ts'
import { recordChange } from './recordChange.ts'
import { ballotsOf, decisionsOf, itemsOf, standingSession } from './sessionParts.ts'
import { wrongStage, type WrongStage } from './sessionWrites.ts'
import { isStanding } from './standing.ts'
import { newRecord, type Stamp } from './stamp.ts'
import {
  invalid,
  missing,
  type Invalid,
  type Missing,
  type Refused,
  type Written,
} from './written.ts'

/** Decisions that depart from the ranking without saying why, by initiative id. */
export type ReasonMissing = { readonly code: 'reasonMissing'; readonly itemIds: readonly string[] }

/** Initiatives on which nothing has been decided. */
export type Undecided = { readonly code: 'undecided'; readonly itemIds: readonly string[] }

/** Writes down what is being decided on an initiative, field by field, until it is confirmed. */
export async function draftDecision(
  db: Database,
  stamp: Stamp,
  sessionId: string,
  initiativeId: string,
  patch: Patch<DecisionDraft>,
): Promise<Written<Decision, Invalid | Missing | WrongStage>> {
  return recordChange<Decision, Invalid | Missing | WrongStage>(
    db,
    {
      kind: 'draftDecision',
      now: stamp.now,
      tables: ['decisions'],
      alsoUses: ['sessions', 'sessionItems'],
    },
    async (change) => {
      const session = await standingSession(db, sessionId)
      const items = await itemsOf(db, sessionId)
      const item = items.find((one) => one.initiativeId === initiativeId)
      if (!session || !item) return missing
      if (session.stage !== 'decide' && session.stage !== 'readBack') return wrongStage
      const drafts = await decisionsOf(db, sessionId)
      const draft = drafts.find((one) => one.initiativeId === initiativeId) ?? {
        ...newRecord(stamp),
        sessionId,
        initiativeId,
        decidedOn: session.heldOn,
      }
      const decision = decisionSchema.safeParse(patched(draft, patch, stamp))
      if (!decision.success) return invalid(decision.error)
      await change.put('decisions', decision.data)
      return { ok: true, subject: item.facts?.title ?? '', value: decision.data }
    },
  )
}

/**
 * Confirms everything that a session has decided, for good: what it rests on is frozen with it. Refused
 * while something is undecided, or departs from the ranking without a reason.
 */
export async function confirmDecisions(
  db: Database,
  stamp: Stamp,
  sessionId: string,
  today: LocalDate,
): Promise<Written<null, Missing | WrongStage | Undecided | ReasonMissing>> {
  const tables = ['sessions', 'sessionItems', 'ballots', 'decisions'] as const
  return db.transaction('rw', tables, async () => {
    const session = await standingSession(db, sessionId)
    if (!session) return missing
    const stage = stageAfter(session.stage, 'confirm')
    const items = await itemsOf(db, sessionId)
    const result = sessionResult({ session, items, ballots: await ballotsOf(db, sessionId) })
    if (stage === null || result === null) return wrongStage
    const drafts = new Map(
      (await decisionsOf(db, sessionId)).map((draft) => [draft.initiativeId, draft]),
    )
    const undecided = items.filter(({ initiativeId }) => !drafts.has(initiativeId))
    if (undecided.length > 0) return refused('undecided', undecided.map(toId))
    const outcomes = new Map([...drafts].map(([id, { outcome }]) => [id, outcome]))
    const departures = decisionDepartures(outcomes, result.ranking, result.capacity)
    const unexplained = items.filter(
      ({ initiativeId: id }) => departures.has(id) && !drafts.get(id)?.rationale?.trim(),
    )
    if (unexplained.length > 0) return refused('reasonMissing', unexplained.map(toId))
    for (const item of items) {
      const draft = drafts.get(item.initiativeId)
      if (!draft) continue
      const at = { now: stamp.now, today }
      await db.decisions.put(confirmedDecision(draft, item, session, result, at))
    }
    await db.sessions.put({
      ...session,
      stage,
      stageSince: stamp.now,
      updatedAt: stamp.now,
      confirmedAt: stamp.now,
    })
    return { ok: true, seq: null, value: null }
  })
}

/**
 * Puts a corrected decision in place of a confirmed one; both are kept. What it rests on stays as it was.
 * Refused as `missing` when another correction has come before.
 */
export async function correctDecision(
  db: Database,
  stamp: Stamp,
  id: string,
  draft: DecisionDraft,
  today: LocalDate,
): Promise<Written<Decision, Invalid | Missing>> {
  const fields = decisionDraftSchema.safeParse(draft)
  if (!fields.success) return invalid(fields.error)
  return db.transaction('rw', ['decisions'], async () => {
    const before = await db.decisions.get(id)
    if (!before?.confirmedAt || !isStanding(before)) return missing
    const later = await db.decisions.where('initiativeId').equals(before.initiativeId).toArray()
    if (later.some(({ supersedesDecisionId }) => supersedesDecisionId === id)) return missing
    const { sessionId, initiativeId, rank, snapshot, decidedBy, example } = before
    const corrected: Decision = {
      ...newRecord(stamp),
      ...fields.data,
      initiativeId,
      decidedOn: today,
      confirmedAt: stamp.now,
      supersedesDecisionId: id,
      ...(sessionId !== undefined && { sessionId }),
      ...(rank !== undefined && { rank }),
      ...(snapshot && { snapshot }),
      ...(decidedBy !== undefined && { decidedBy }),
      ...(example && { example }),
    }
    await db.decisions.put(corrected)
    return { ok: true, seq: null, value: corrected }
  })
}

function toId({ initiativeId }: { readonly initiativeId: string }): string {
  return initiativeId
}

function refused<Code extends string>(code: Code, itemIds: readonly string[]) {
  const problem = { code, itemIds }
  return { ok: false, problem } satisfies Refused<typeof problem>
}
