import { linked } from './linkTable.ts'
import { withBelow } from './mapChain.ts'
import { mapBows, mapLinks } from './mapLinks.ts'
import type { PlanLookup } from './planLookup.ts'
import type { MapNode, StrategyMap } from './strategyMap.ts'
import { unitsOfBenefit } from './unitsOfBenefit.ts'

/** What the map is narrowed to; what is left out narrows nothing. */
export type MapFilter = {
  readonly goalId?: string | undefined
  readonly audienceId?: string | undefined
  readonly unitId?: string | undefined
}

/**
 * The map with only what belongs to the goal (and those below it), the audience and the unit: to all of
 * them at once. A unit's benefits are those that it takes part in, is needed for, or gives by a channel. A filter by something that is gone leaves nothing.
 */
export function filteredMap(lookup: PlanLookup, map: StrategyMap, filter: MapFilter): StrategyMap {
  const { goalId, audienceId, unitId } = filter
  if (goalId === undefined && audienceId === undefined && unitId === undefined) return map
  const family = goalId === undefined ? null : new Set(withBelow(lookup, goalId))
  const isInFamily = (id: string) => family?.has(id) ?? false
  const isOwn = (channelId: string) =>
    unitId === undefined || linked(lookup.ownersOfChannel, channelId).includes(unitId)

  const benefits = map.nodes.filter(
    ({ kind, id }) =>
      kind === 'benefit' &&
      (family === null || linked(lookup.goalsOfBenefit, id).some(isInFamily)) &&
      (audienceId === undefined || lookup.benefits.get(id)?.audienceId === audienceId) &&
      (unitId === undefined || isUnitIn(lookup, id, unitId)),
  )
  const benefitIds = new Set(benefits.map(({ id }) => id))
  const isGiven = (id: string) =>
    linked(lookup.benefitsOfChannel, id).some((b) => benefitIds.has(b))
  const ends = map.nodes.filter(({ kind, id }) => {
    if (kind === 'channel')
      return (
        isOwn(id) &&
        (isGiven(id) ||
          ((family === null || linked(lookup.goalsOfChannel, id).some(isInFamily)) &&
            (audienceId === undefined ||
              linked(lookup.audiencesOfChannel, id).includes(audienceId))))
      )
    const initiative =
      kind === 'initiative' ? lookup.plan.initiatives.find((one) => one.id === id) : undefined
    return (
      initiative !== undefined &&
      (initiative.benefitId === undefined
        ? family === null && (audienceId === undefined || initiative.audienceId === audienceId)
        : benefitIds.has(initiative.benefitId)) &&
      (unitId === undefined || initiative.leadUnitId === unitId)
    )
  })
  const kept = new Set([...benefits, ...ends].map(({ key }) => key))
  const keptIds = (kind: MapNode['kind']) =>
    ends.filter((node) => node.kind === kind).map(({ id }) => id)
  const goalIds = new Set([
    ...benefits.flatMap(({ id }) => linked(lookup.goalsOfBenefit, id)),
    ...keptIds('channel').flatMap((id) => linked(lookup.goalsOfChannel, id)),
  ])
  const audienceIds = new Set([
    ...benefits.flatMap(({ id }) => lookup.benefits.get(id)?.audienceId ?? []),
    ...keptIds('channel').flatMap((id) => linked(lookup.audiencesOfChannel, id)),
  ])
  const nodes = map.nodes.filter(({ kind, id, key }) => {
    if (kind === 'goal') return family === null ? goalIds.has(id) : family.has(id)
    if (kind === 'audience')
      return audienceId === undefined ? audienceIds.has(id) : id === audienceId
    return kept.has(key)
  })
  return { ...map, nodes, links: mapLinks(lookup, nodes), bows: mapBows(lookup, nodes) }
}

function isUnitIn(lookup: PlanLookup, benefitId: string, unitId: string): boolean {
  const { taking, required } = unitsOfBenefit(lookup, benefitId)
  return (
    taking.includes(unitId) ||
    required.includes(unitId) ||
    linked(lookup.channelsOfBenefit, benefitId).some((id) =>
      linked(lookup.ownersOfChannel, id).includes(unitId),
    )
  )
}
