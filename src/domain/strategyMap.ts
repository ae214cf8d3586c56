import type { LocalDate } from './calendar.ts'
import { mapBows, mapLinks } from './mapLinks.ts'
import { byCodePoint, refKey, type ObjectRef } from './objectRef.ts'
import type { PlanLookup } from './planLookup.ts'

/** The columns of the map, from the organisation's aims to where people meet it. */
export const mapColumns = ['goals', 'audiences', 'benefits', 'ends'] as const
export type MapColumn = (typeof mapColumns)[number]

/** What stands on the map by itself. */
export type MapKind = 'goal' | 'audience' | 'benefit' | 'initiative' | 'channel'

const columnOf = {
  goal: 'goals',
  audience: 'audiences',
  benefit: 'benefits',
  initiative: 'ends',
  channel: 'ends',
} as const satisfies Readonly<Record<MapKind, MapColumn>>

/** A record on the map. */
export type MapNode = ObjectRef & {
  readonly kind: MapKind
  readonly key: string
  readonly column: MapColumn
}

/** Between neighbouring columns. */
export type MapLink = {
  readonly from: string
  readonly to: string
  /** Chains from a goal to a channel or an initiative that pass here; 0 when none goes all the way. */
  readonly chains: number
}

/** Within a column: a goal and one below it, an initiative and the channel it goes through. */
export type MapBow = { readonly from: string; readonly to: string }

/** What the map draws, by the keys of `refKey`. */
export type StrategyMap = {
  /** Those that hold today. */
  readonly visionIds: readonly string[]
  readonly nodes: readonly MapNode[]
  readonly links: readonly MapLink[]
  readonly bows: readonly MapBow[]
}

/**
 * Everything that the plan holds now, and how it hangs together: no goals that are dropped, no benefits
 * that are written off, no initiatives that are done or dropped, no closed channels. Nodes are in
 * code-point order of their ids within each kind; an empty plan gives an empty map.
 */
export function toStrategyMap(lookup: PlanLookup, today: LocalDate): StrategyMap {
  const { plan } = lookup
  const goals = [...lookup.goals.values()].filter(({ status }) => status !== 'dropped')
  const benefits = [...lookup.benefits.values()].filter(({ status }) => status !== 'writtenOff')
  const channels = [...lookup.channels.values()].filter(({ lifecycle }) => lifecycle !== 'closed')
  const initiatives = plan.initiatives
    .filter(({ lifecycle }) => lifecycle !== 'done' && lifecycle !== 'dropped')
    .sort((a, b) => byCodePoint(a.id, b.id))
  const nodes = [
    ...goals.map(toNode('goal')),
    ...lookup.audienceIds.map((id) => toNode('audience')({ id })),
    ...benefits.map(toNode('benefit')),
    ...initiatives.map(toNode('initiative')),
    ...channels.map(toNode('channel')),
  ]
  return {
    visionIds: plan.visions
      .filter(
        ({ validFrom, validTo }) =>
          (validFrom === undefined || validFrom <= today) &&
          (validTo === undefined || validTo >= today),
      )
      .map(({ id }) => id)
      .sort(byCodePoint),
    nodes,
    links: mapLinks(lookup, nodes),
    bows: mapBows(lookup, nodes),
  }
}

function toNode(kind: MapKind) {
  return ({ id }: { readonly id: string }): MapNode => ({
    kind,
    id,
    key: refKey({ kind, id }),
    column: columnOf[kind],
  })
}
