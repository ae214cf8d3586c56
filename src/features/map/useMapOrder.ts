import { useState } from 'react'
import type { GroupedMap } from '#domain/mapGroups.ts'
import { mapColumns } from '#domain/strategyMap.ts'
import { orderLayers, type Layers } from '#ui/layeredOrder.ts'

type Ordered = { readonly map: GroupedMap; readonly order: Layers }

/** The columns' order from top to bottom. As long as the screen is open, what has a place keeps it. */
export function useMapOrder(map: GroupedMap): Layers {
  const [known, setKnown] = useState<Ordered>(() => ({ map, order: toOrder(map) }))
  if (known.map === map) return known.order
  const order = toOrder(map, known.order)
  setKnown({ map, order })
  return order
}

/** The columns in an order with few crossings; see `orderLayers` for `before`. */
export function toOrder({ nodes, links, bows }: GroupedMap, before?: Layers): Layers {
  const layers = mapColumns.map((column) =>
    nodes.filter((node) => node.column === column).map(({ key }) => key),
  )
  const joined = new Set(links.flatMap(({ from, to }) => [from, to]))
  const beside = new Map<string, string>()
  for (const { from, to } of bows) {
    if (!joined.has(to)) beside.set(to, from)
    else if (!joined.has(from)) beside.set(from, to)
  }
  return orderLayers(layers, links, before).map((names) => besidePartners(names, beside))
}

/** What hangs together with nothing but another in its column stands right below that. */
function besidePartners(
  names: readonly string[],
  beside: ReadonlyMap<string, string>,
): readonly string[] {
  const followers = (name: string): string[] => names.filter((other) => beside.get(other) === name)
  const leading = names.filter((name) => !names.includes(beside.get(name) ?? ''))
  const placed = [...leading]
  // The list grows as it is walked.
  for (const name of placed) placed.splice(placed.indexOf(name) + 1, 0, ...followers(name))
  // Things that follow each other in a ring lead nothing, and keep to the end.
  return [...placed, ...names.filter((name) => !placed.includes(name))]
}
