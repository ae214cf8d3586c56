import type { InitiativeLifecycle } from '#domain/initiative.ts'
import { reviewSchema, type Review, type ReviewDraft } from '#domain/review.ts'
import type { Database } from './database.ts'
import { patched } from './patched.ts'
import { recordChange, type ChangeRecorder } from './recordChange.ts'
import { newRecord, type Stamp } from './stamp.ts'
import { isStanding } from './standing.ts'
import { invalid, missing, type Invalid, type Missing, type Written } from './written.ts'

/**
 * Writes down what a review came to, as one change: its benefits get the status that they were found to
 * have, and an initiative that it ends is done. With an id that review is written anew.
 */
export async function saveReview(
  db: Database,
  stamp: Stamp,
  draft: ReviewDraft,
  id?: string,
): Promise<Written<Review, Invalid | Missing>> {
  return recordChange<Review, Invalid | Missing>(
    db,
    {
      kind: 'saveReview',
      now: stamp.now,
      tables: ['reviews', 'benefits', 'initiatives'],
      alsoUses: ['decisions'],
    },
    async (change) => {
      const decision = await db.decisions.get(draft.decisionId)
      const before = id === undefined ? null : await db.reviews.get(id)
      const isGone = before === undefined || (before !== null && !isStanding(before))
      if (!decision?.confirmedAt || !isStanding(decision) || isGone) return missing
      const parsed = reviewSchema.safeParse(
        before
          ? patched(before, { ...emptied, ...draft }, stamp)
          : { ...newRecord(stamp), ...draft },
      )
      if (!parsed.success) return invalid(parsed.error)
      const { data: review } = parsed
      await change.put('reviews', review)
      await putStatuses(db, stamp, change, review, before)
      await putLifecycle(db, stamp, change, decision.initiativeId, review, before)
      return { ok: true, subject: decision.snapshot?.facts.title ?? '', value: review }
    },
  )
}

/** Fields that a draft may leave out. */
const emptied = { by: undefined, nextReviewOn: undefined }

/** A status that stood in the review before, and may have changed since, is not set again. */
async function putStatuses(
  db: Database,
  stamp: Stamp,
  change: ChangeRecorder,
  { benefits }: Review,
  before: Review | null,
): Promise<void> {
  const said = new Map(before?.benefits.map(({ benefitId, status }) => [benefitId, status]))
  for (const { benefitId, status } of benefits) {
    if (said.get(benefitId) === status) continue
    const benefit = await db.benefits.get(benefitId)
    if (benefit && isStanding(benefit) && benefit.status !== status)
      await change.put('benefits', { ...benefit, status, updatedAt: stamp.now })
  }
}

/** What a review ends is done; what it ended, and then does not, goes on. */
async function putLifecycle(
  db: Database,
  stamp: Stamp,
  change: ChangeRecorder,
  id: string,
  { outcome }: Review,
  before: Review | null,
): Promise<void> {
  const initiative = await db.initiatives.get(id)
  if (!initiative || !isStanding(initiative)) return
  const next = lifecycleAfter(initiative.lifecycle, outcome === 'ends', before?.outcome === 'ends')
  if (next !== initiative.lifecycle)
    await change.put('initiatives', { ...initiative, lifecycle: next, updatedAt: stamp.now })
}

function lifecycleAfter(
  lifecycle: InitiativeLifecycle,
  ends: boolean,
  ended: boolean,
): InitiativeLifecycle {
  if (ends) return lifecycle === 'dropped' ? 'dropped' : 'done'
  return ended && lifecycle === 'done' ? 'underWay' : lifecycle
}
