import { reviewsOf, reviewState } from './awaitedReviews.ts'
import type { LocalDate } from './calendar.ts'
import { currentDecisions } from './currentDecisions.ts'
import type { Decision } from './decision.ts'
import { byCodePoint } from './objectRef.ts'
import type { Review } from './review.ts'

/** What management has chosen to go ahead with, and when it is looked at again; null: it is decided anew. */
export type HeldPriority = { readonly decision: Decision; readonly reviewOn: LocalDate | null }

/** The decisions in force to prioritise or to try something, by place, those without one last. */
export function heldPriorities(
  decisions: readonly Decision[],
  reviews: readonly Review[],
  today: LocalDate,
): HeldPriority[] {
  return [...currentDecisions({ decisions }, today).values()]
    .filter(({ outcome }) => outcome === 'prioritise' || outcome === 'try')
    .flatMap((decision) => {
      const state = reviewState(decision, reviewsOf(decision, decisions, reviews))
      if (state.kind === 'ended') return []
      return [{ decision, reviewOn: state.kind === 'awaited' ? state.on : null }]
    })
    .sort(({ decision: a }, { decision: b }) => {
      const places = (a.rank ?? Infinity) - (b.rank ?? Infinity)
      return places === 0 || Number.isNaN(places)
        ? byCodePoint(b.decidedOn, a.decidedOn) || byCodePoint(a.id, b.id)
        : places
    })
}
