import { reviewsOf, reviewState } from '#domain/awaitedReviews.ts'
import type { Decision } from '#domain/decision.ts'
import { initiativeBenefits } from '#domain/initiativeBenefits.ts'
import { useDecisions } from '#query/decisions.ts'
import { useRhythm } from '#query/rhythm.ts'
import { useStrategy } from '#query/strategy.ts'

export type ReviewedDecision = NonNullable<ReturnType<typeof useReviewedDecision>>

/** A confirmed decision, or what has corrected it, with all that it is held against; null when it is gone. */
export function useReviewedDecision(id: string) {
  const { decisions, reviews } = useDecisions()
  const strategy = useStrategy()
  const channels = useRhythm()
  const decision = newestVersion(decisions, id)
  if (!decision) return null
  const { initiativeId, snapshot } = decision
  const initiative = strategy.initiatives.find((one) => one.id === initiativeId)
  const channelId = initiative?.channelId ?? snapshot?.facts.channelId
  const own = reviewsOf(decision, decisions, reviews)
  return {
    decision,
    title: snapshot?.facts.title ?? initiative?.title ?? '',
    /** The newest first. */
    reviews: own,
    state: reviewState(decision, own),
    channel: channels.find(({ channel }) => channel.id === channelId) ?? null,
    benefits: initiative
      ? initiativeBenefits(initiative, strategy.benefits, strategy.channelBenefits).map(
          (benefit) => ({
            benefit,
            goals: strategy.goals.filter((goal) =>
              strategy.benefitGoals.some(
                (link) => link.benefitId === benefit.id && link.goalId === goal.id,
              ),
            ),
          }),
        )
      : [],
  }
}

function newestVersion(decisions: readonly Decision[], id: string): Decision | undefined {
  let found = decisions.find((decision) => decision.id === id)
  // A damaged plan may have two decisions that correct each other.
  for (let steps = decisions.length; steps > 0 && found; steps -= 1) {
    const { id: of } = found
    const later = decisions.find(({ supersedesDecisionId }) => supersedesDecisionId === of)
    if (!later) break
    found = later
  }
  return found
}
