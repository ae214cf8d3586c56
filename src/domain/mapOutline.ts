import { linked } from './linkTable.ts'
import { refKey } from './objectRef.ts'
import type { PlanLookup } from './planLookup.ts'
import type { StrategyMap } from './strategyMap.ts'

/** A line of the map's outline: a benefit with what it hangs together with, or what lacks one. */
export type OutlineRow = {
  /** The key of what the line is about: the benefit, or the goal, audience or end without one. */
  readonly key: string
  readonly goals: readonly string[]
  readonly audience: string | null
  readonly benefit: string | null
  readonly ends: readonly string[]
}

/**
 * The map as lines, in the order the map is drawn in, each benefit once; then the goals, audiences,
 * initiatives and channels that no line has named. `order` gives the keys from top to bottom.
 */
export function mapOutline(
  lookup: PlanLookup,
  map: StrategyMap,
  order: readonly string[],
): OutlineRow[] {
  const place = new Map(order.map((key, at) => [key, at]))
  const placeOf = (key: string) => place.get(key) ?? order.length
  const byPlace = (a: string, b: string) => placeOf(a) - placeOf(b)
  const columnOf = new Map(map.nodes.map(({ key, column }) => [key, column]))
  const rows: OutlineRow[] = map.nodes
    .filter(({ column }) => column === 'benefits')
    .map(({ id, key }) => ({
      key,
      goals: linked(lookup.goalsOfBenefit, id)
        .map((goalId) => refKey({ kind: 'goal', id: goalId }))
        .filter((goal) => columnOf.has(goal))
        .sort(byPlace),
      audience: map.links.find(({ to }) => to === key)?.from ?? null,
      benefit: key,
      ends: map.links
        .filter(({ from }) => from === key)
        .map(({ to }) => to)
        .sort(byPlace),
    }))
    .sort((a, b) => byPlace(a.key, b.key))
  const named = new Set(
    rows.flatMap(({ goals, audience, ends }) => [
      ...goals,
      ...(audience ? [audience] : []),
      ...ends,
    ]),
  )
  const rest = map.nodes
    .filter(({ key, column }) => column !== 'benefits' && !named.has(key))
    .map(({ key }) => ({
      key,
      goals: columnOf.get(key) === 'goals' ? [key] : [],
      audience: columnOf.get(key) === 'audiences' ? key : null,
      benefit: null,
      ends: columnOf.get(key) === 'ends' ? [key] : [],
    }))
  return [...rows, ...rest]
}
