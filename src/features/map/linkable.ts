import { linked } from '#domain/linkTable.ts'
import type { PlanLookup } from '#domain/planLookup.ts'
import type { MapKind, MapNode } from '#domain/strategyMap.ts'
import type { StrategyLink } from '#query/strategyWrites.ts'

type End = Pick<MapNode, 'kind' | 'id'>

/** What can be linked by hand; a benefit's audience and an initiative's parts are chosen in their panels. */
const linkable: Readonly<Record<MapKind, readonly MapKind[]>> = {
  goal: ['benefit', 'channel'],
  audience: ['channel'],
  benefit: ['goal', 'channel'],
  initiative: [],
  channel: ['goal', 'audience', 'benefit'],
}

export function canLink(one: End, other: End): boolean {
  return linkable[one.kind].includes(other.kind)
}

/** The link between the two, as it is stored; null when they cannot be linked. */
export function linkOf(one: End, other: End): StrategyLink | null {
  const idOf = (kind: MapKind) => [one, other].find((end) => end.kind === kind)?.id
  const [goalId, audienceId, benefitId, channelId] = [
    idOf('goal'),
    idOf('audience'),
    idOf('benefit'),
    idOf('channel'),
  ]
  if (benefitId !== undefined && goalId !== undefined)
    return { table: 'benefitGoals', benefitId, goalId }
  if (channelId === undefined) return null
  if (benefitId !== undefined) return { table: 'channelBenefits', channelId, benefitId }
  if (goalId !== undefined) return { table: 'channelGoals', channelId, goalId }
  return audienceId === undefined ? null : { table: 'channelAudiences', channelId, audienceId }
}

/** Whether the two are linked by hand already. */
export function areLinked({ plan, goalsOfBenefit }: PlanLookup, link: StrategyLink): boolean {
  switch (link.table) {
    case 'benefitGoals':
      return (
        typeof link.benefitId === 'string' &&
        typeof link.goalId === 'string' &&
        linked(goalsOfBenefit, link.benefitId).includes(link.goalId)
      )
    case 'channelBenefits':
      return plan.channelBenefits.some(
        ({ channelId, benefitId }) => channelId === link.channelId && benefitId === link.benefitId,
      )
    case 'channelGoals':
      return plan.channelGoals.some(
        ({ channelId, goalId }) => channelId === link.channelId && goalId === link.goalId,
      )
    case 'channelAudiences':
      return plan.channelAudiences.some(
        ({ channelId, audienceId }) =>
          channelId === link.channelId && audienceId === link.audienceId,
      )
    case 'requiredUnits':
    case 'collaborationUnits':
    case 'collaborationBenefits':
    case 'barrierObjects':
      return false
  }
}
