import { action, toFinding, type Finding } from './finding.ts'
import { linked } from './linkTable.ts'
import { refsOf } from './objectRef.ts'
import { liveChannels, type PlanLookup } from './planLookup.ts'

const linking = { goal: 'linkGoal', benefit: 'linkBenefit' } as const

/**
 * G3: a live channel that is linked to no goal, or to no benefit. Medium. Dropped goals and benefits
 * that are written off give no purpose; a goal that only its benefits serve is not its own, but is
 * named as near at hand.
 */
export function channelsWithoutPurpose(lookup: PlanLookup): Finding[] {
  return liveChannels(lookup).flatMap(({ id }) => {
    const benefitIds = linked(lookup.benefitsOfChannel, id)
    const missing = [
      ...(linked(lookup.goalsOfChannel, id).length === 0 ? (['goal'] as const) : []),
      ...(benefitIds.length === 0 ? (['benefit'] as const) : []),
    ]
    if (missing.length === 0) return []
    const nearGoalIds = refsOf(
      'goal',
      benefitIds
        .flatMap((benefitId) => linked(lookup.goalsOfBenefit, benefitId))
        .filter((goalId) => lookup.goals.get(goalId)?.status === 'active'),
    ).map((ref) => ref.id)
    return toFinding({
      severity: 'medium',
      objects: [{ kind: 'channel', id }],
      grounds: missing,
      facts: { rule: 'G3', channelId: id, missing, nearGoalIds },
      actions: missing.map((kind) => action(linking[kind], 'channel', [id])),
    })
  })
}
