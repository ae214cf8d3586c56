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

/** Writes down what is being decided on initiatives, field by field, until it is confirmed. */
export async function draftDecisions(
  db: Database,
  stamp: Stamp,
  sessionId: string,
  patches: ReadonlyMap<string, Patch<DecisionDraft>>,
): Promise<Written<null, Invalid | Missing | WrongStage>> {
  return recordChange<null, Invalid | Missing | WrongStage>(
    db,
    {
      kind: 'draftDecision',
      now: stamp.now,
      tables: ['decisions'],
      alsoUses: ['sessions', 'sessionItems'],
    },
    async (change) => {
      const [session, items, drafts] = await Promise.all([
        standingSession(db, sessionId),
        itemsOf(db, sessionId),
        decisionsOf(db, sessionId),
      ])
      const named = items.filter(({ initiativeId }) => patches.has(initiativeId))
      if (!session || named.length < patches.size) return missing
      if (session.stage !== 'decide' && session.stage !== 'readBack') return wrongStage
      const decisions: Decision[] = []
      for (const { initiativeId } of named) {
        const draft = drafts.find((one) => one.initiativeId === initiativeId) ?? {
          ...newRecord(stamp),
          sessionId,
          initiativeId,
          decidedOn: session.heldOn,
        }
        const patch = patches.get(initiativeId) ?? {}
        const decision = decisionSchema.safeParse(patched(draft, patch, stamp))
        if (!decision.success) return invalid(decision.error)
        decisions.push(decision.data)
      }
      await change.putAll('decisions', decisions)
      const [only] = named
      return {
        ok: true,
        subject: named.length === 1 ? (only?.facts?.title ?? '') : '',
        value: null,
      }
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
    const [session, items, ballots, drafted] = await Promise.all([
      standingSession(db, sessionId),
      itemsOf(db, sessionId),
      ballotsOf(db, sessionId),
      decisionsOf(db, sessionId),
    ])
    if (!session) return missing
    const stage = stageAfter(session.stage, 'confirm')
    const result = sessionResult({ session, items, ballots })
    if (stage === null || result === null) return wrongStage
    const drafts = new Map(drafted.map((draft) => [draft.initiativeId, draft]))
    const undecided = items.filter(({ initiativeId }) => !drafts.has(initiativeId))
    if (undecided.length > 0) return refused('undecided', undecided.map(toId))
    const outcomes = new Map([...drafts].map(([id, { outcome }]) => [id, outcome]))
    const departures = decisionDepartures(outcomes, result.ranking, result.capacity)
    const unexplained = items.filter(
      ({ initiativeId: id }) => departures.has(id) && !drafts.get(id)?.rationale?.trim(),
    )
    if (unexplained.length > 0) return refused('reasonMissing', unexplained.map(toId))
    const at = { now: stamp.now, today }
    const confirmed = items.flatMap((item) => {
      const draft = drafts.get(item.initiativeId)
      return draft ? [confirmedDecision(draft, item, session, result, at)] : []
    })
    await db.decisions.bulkPut(confirmed)
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
