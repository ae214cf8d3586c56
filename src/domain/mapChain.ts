import { linked } from './linkTable.ts'
import { refKey, type ObjectRef } from './objectRef.ts'
import type { PlanLookup } from './planLookup.ts'
import type { MapLink, StrategyMap } from './strategyMap.ts'

/** What hangs together with one thing on the map: the keys of its nodes and the links between them. */
export type MapChain = {
  readonly keys: ReadonlySet<string>
  readonly hasLink: (link: Pick<MapLink, 'from' | 'to'>) => boolean
}

/**
 * The whole chain of a vision, goal, audience, benefit, initiative or channel: upwards to the goals it
 * serves, and downwards to what gives it. A goal takes those below it along, and its parents. A vision's
 * chain is the whole map; what is on no map gives only itself.
 */
export function chainOf(lookup: PlanLookup, map: StrategyMap, ref: ObjectRef): MapChain {
  const core = coreOf(lookup, ref)
  const present = new Set(map.nodes.map(({ key }) => key))
  const keys = new Set([refKey(ref), ...core.keys].filter((key) => present.has(key)))
  keys.add(refKey(ref))
  return {
    keys,
    hasLink: ({ from, to }) =>
      keys.has(from) && keys.has(to) && (!isGoal(from) || isGoal(to) || core.joins(from, to)),
  }
}

type Core = {
  readonly keys: readonly string[]
  /** Whether a benefit of the chain joins the goal and the audience. */
  readonly joins: (goalKey: string, audienceKey: string) => boolean
}

function coreOf(lookup: PlanLookup, ref: ObjectRef): Core {
  const initiatives = lookup.plan.initiatives
  const family = ref.kind === 'goal' ? withBelow(lookup, ref.id) : null
  const benefitIds = benefitsOf(lookup, ref, family)
  const goalIds = new Set(benefitIds.flatMap((id) => linked(lookup.goalsOfBenefit, id)))
  const audienceIds = benefitIds.flatMap((id) => lookup.benefits.get(id)?.audienceId ?? [])
  const joined = new Set(
    benefitIds.flatMap((id) => {
      const audience = refKey({ kind: 'audience', id: lookup.benefits.get(id)?.audienceId ?? '' })
      return linked(lookup.goalsOfBenefit, id).map(
        (goalId) => `${refKey({ kind: 'goal', id: goalId })} ${audience}`,
      )
    }),
  )
  const goals = family === null ? goalIds : [...family, ...above(lookup, ref.id)]
  return {
    keys: [
      ...keys('goal', goals),
      ...keys('audience', audienceIds),
      ...keys('benefit', benefitIds),
      ...(ref.kind === 'vision'
        ? [...keys('goal', lookup.goals.keys()), ...keys('audience', lookup.audienceIds)]
        : []),
      ...endsOf(lookup, ref, benefitIds, family),
      ...(ref.kind === 'channel'
        ? [
            ...keys('goal', linked(lookup.goalsOfChannel, ref.id)),
            ...keys('audience', linked(lookup.audiencesOfChannel, ref.id)),
          ]
        : []),
      ...initiatives
        .filter(({ id }) => ref.kind === 'initiative' && id === ref.id)
        .flatMap(({ audienceId }) =>
          audienceId === undefined ? [] : keys('audience', [audienceId]),
        ),
    ],
    joins: (goalKey, audienceKey) => joined.has(`${goalKey} ${audienceKey}`),
  }
}

function benefitsOf(
  lookup: PlanLookup,
  { kind, id }: ObjectRef,
  family: readonly string[] | null,
): readonly string[] {
  if (kind === 'vision') return [...lookup.benefits.keys()]
  if (family !== null)
    return [...new Set(family.flatMap((goal) => linked(lookup.benefitsOfGoal, goal)))]
  if (kind === 'audience') return linked(lookup.benefitsOfAudience, id)
  if (kind === 'benefit') return [id]
  if (kind === 'channel') return linked(lookup.benefitsOfChannel, id)
  return lookup.plan.initiatives
    .filter((initiative) => kind === 'initiative' && initiative.id === id)
    .flatMap(({ benefitId }) => benefitId ?? [])
}

/** A channel's or an initiative's chain ends in itself and the other it goes by; others' in all that give. */
function endsOf(
  lookup: PlanLookup,
  ref: ObjectRef,
  benefitIds: readonly string[],
  family: readonly string[] | null,
): string[] {
  const { initiatives, channelAudiences } = lookup.plan
  if (ref.kind === 'channel')
    return keys(
      'initiative',
      initiatives.filter(({ channelId }) => channelId === ref.id).map(({ id }) => id),
    )
  if (ref.kind === 'initiative')
    return keys(
      'channel',
      initiatives.filter(({ id }) => id === ref.id).flatMap(({ channelId }) => channelId ?? []),
    )
  const wanted = new Set(benefitIds)
  const own = [...lookup.channels.keys()].filter(
    (id) =>
      ref.kind === 'vision' ||
      (family !== null &&
        linked(lookup.goalsOfChannel, id).some((goal) => family.includes(goal))) ||
      (ref.kind === 'audience' &&
        channelAudiences.some((link) => link.channelId === id && link.audienceId === ref.id)),
  )
  return [
    ...keys('channel', own),
    ...keys(
      'channel',
      benefitIds.flatMap((id) => linked(lookup.channelsOfBenefit, id)),
    ),
    ...keys(
      'initiative',
      initiatives
        .filter(
          ({ benefitId, audienceId }) =>
            ref.kind === 'vision' ||
            (benefitId !== undefined && wanted.has(benefitId)) ||
            (ref.kind === 'audience' && audienceId === ref.id),
        )
        .map(({ id }) => id),
    ),
  ]
}

/** The goal and all below it. */
export function withBelow({ goals }: Pick<PlanLookup, 'goals'>, goalId: string): string[] {
  const family = [goalId]
  // The list grows as it is walked; a goal that stands above itself is not gone into twice.
  for (const id of family) {
    for (const goal of goals.values()) {
      if (goal.parentGoalId === id && !family.includes(goal.id)) family.push(goal.id)
    }
  }
  return family
}

function above({ goals }: PlanLookup, goalId: string): string[] {
  const parents: string[] = []
  let id = goals.get(goalId)?.parentGoalId
  while (id !== undefined && !parents.includes(id)) {
    parents.push(id)
    id = goals.get(id)?.parentGoalId
  }
  return parents
}

function isGoal(key: string): boolean {
  return key.startsWith('goal:')
}

function keys(kind: ObjectRef['kind'], ids: Iterable<string>): string[] {
  return Array.from(ids, (id) => refKey({ kind, id }))
}
