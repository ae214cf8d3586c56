import { toDayNumber, type LocalDate } from './calendar.ts'
import { currentDecisions } from './currentDecisions.ts'
import type { Decision } from './decision.ts'
import { byCodePoint } from './objectRef.ts'
import type { Review } from './review.ts'
import { usualReviewDate } from './reviewDate.ts'

/** A review is told of so many days before it is due. */
export const reviewNoticeDays = 14

/** A decision is to be looked at again on a day; has been ended; or waits to be decided on anew. */
export type ReviewState =
  | { readonly kind: 'awaited'; readonly on: LocalDate }
  | { readonly kind: 'ended' | 'newDecision'; readonly since: LocalDate }

/** The reviews of a decision and of those that it corrects, the newest first. */
export function reviewsOf(
  decision: Pick<Decision, 'id' | 'supersedesDecisionId'>,
  decisions: ReadonlyArray<Pick<Decision, 'id' | 'supersedesDecisionId'>>,
  reviews: readonly Review[],
): Review[] {
  const before = new Map(decisions.map(({ id, supersedesDecisionId: of }) => [id, of]))
  const own = new Set<string>()
  let id: string | undefined = decision.id
  // A damaged plan may have two decisions that correct each other.
  while (id !== undefined && !own.has(id)) {
    own.add(id)
    id = id === decision.id ? decision.supersedesDecisionId : before.get(id)
  }
  return reviews
    .filter(({ decisionId }) => own.has(decisionId))
    .sort((a, b) => byCodePoint(b.heldOn, a.heldOn) || byCodePoint(b.id, a.id))
}

/**
 * What the newest review has left to do; without one the decision's own date. A correction of later than
 * the review has its own say, unless its date has been looked at already.
 * @param ofDecision as `reviewsOf` gives them
 */
export function reviewState(
  { decidedOn, reviewOn = usualReviewDate(decidedOn), confirmedAt = '' }: Decision,
  ofDecision: readonly Review[],
): ReviewState {
  const [last] = ofDecision
  if (!last || (confirmedAt > last.createdAt && reviewOn > last.heldOn))
    return { kind: 'awaited', on: reviewOn }
  return last.outcome === 'continues'
    ? { kind: 'awaited', on: last.nextReviewOn ?? usualReviewDate(last.heldOn) }
    : { kind: last.outcome === 'ends' ? 'ended' : last.outcome, since: last.heldOn }
}

/** A decision in force that is to be looked at again. */
export type AwaitedReview = {
  readonly decision: Decision
  readonly on: LocalDate
  /** Days until then; negative when it is overdue. */
  readonly inDays: number
}

/** The reviews of the decisions in force, the earliest first. */
export function awaitedReviews(
  decisions: readonly Decision[],
  reviews: readonly Review[],
  today: LocalDate,
): AwaitedReview[] {
  return [...currentDecisions({ decisions }, today).values()]
    .flatMap((decision) => {
      const state = reviewState(decision, reviewsOf(decision, decisions, reviews))
      if (state.kind !== 'awaited') return []
      const inDays = toDayNumber(state.on) - toDayNumber(today)
      return [{ decision, on: state.on, inDays }]
    })
    .sort((a, b) => a.inDays - b.inDays || byCodePoint(a.decision.id, b.decision.id))
}
