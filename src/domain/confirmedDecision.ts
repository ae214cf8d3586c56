import type { LocalDate } from './calendar.ts'
import type { Decision, DecisionSnapshot } from './decision.ts'
import { usualReviewDate } from './reviewDate.ts'
import type { Session } from './session.ts'
import type { SessionItem } from './sessionItem.ts'
import type { SessionResult } from './sessionResult.ts'
import { sharedPlace } from './sharedPlace.ts'

/**
 * A draft as it is confirmed: with its place among what was ranked, what it rests on, and a review date. It
 * takes the reference and the deciding role of the session where it has none of its own.
 */
export function confirmedDecision(
  draft: Decision,
  item: Pick<SessionItem, 'facts'>,
  session: Session,
  result: SessionResult,
  { now, today }: { readonly now: string; readonly today: LocalDate },
): Decision {
  const { ranking } = result
  const ranked = ranking.items.find(({ id }) => id === draft.initiativeId)
  const place = ranked ? sharedPlace(ranking, ranked) : null
  const reference = draft.reference ?? session.reference
  const decidedBy = draft.decidedBy ?? session.decidedBy
  const decidedOn = session.heldOn < today ? session.heldOn : today
  return {
    ...draft,
    updatedAt: now,
    decidedOn,
    confirmedAt: now,
    reviewOn: draft.reviewOn ?? usualReviewDate(decidedOn),
    snapshot: snapshotOf(draft.initiativeId, item, session, result),
    ...(place && { rank: place.place }),
    ...(reference !== undefined && { reference }),
    ...(decidedBy !== undefined && { decidedBy }),
  }
}

function snapshotOf(
  id: string,
  { facts }: Pick<SessionItem, 'facts'>,
  { weight, rounds }: Session,
  { ranking, capacity }: SessionResult,
): DecisionSnapshot {
  const figures = ranking.items.find((item) => item.id === id)?.figures
  const { w } = ranking.agreement
  return {
    facts: facts ?? { title: '', goals: [] },
    weight,
    rounds: rounds.length,
    voters: ranking.voters,
    votes: figures?.votes ?? 0,
    ranked: ranking.order.length,
    isRobust: ranking.robustness.isRobust,
    fitsHours: capacity.fits.includes(id),
    ...(figures && {
      value: figures.value,
      goal: figures.goal,
      benefit: figures.benefit,
      disagreement: Math.min(1, figures.disagreement),
    }),
    ...(w !== null && { agreement: Math.min(1, Math.max(0, w)) }),
  }
}
