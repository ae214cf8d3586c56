import { byCodePoint } from './objectRef.ts'
import type { MapBow, MapColumn, MapLink, MapNode, StrategyMap } from './strategyMap.ts'

/** Several nodes drawn as one, because they hang together with the same things. */
export type MapGroup = {
  readonly kind: 'benefitGroup' | 'initiativeGroup' | 'channelGroup'
  /** The same as long as what it is gathered under is the same, whoever belongs to it. */
  readonly key: string
  readonly column: MapColumn
  readonly members: readonly MapNode[]
}

/** A map some of whose nodes are drawn as groups. */
export type GroupedMap = {
  readonly nodes: ReadonlyArray<MapNode | MapGroup>
  readonly links: readonly MapLink[]
  readonly bows: readonly MapBow[]
  /** The key under which a node is drawn: its own, or its group's. */
  readonly shownAs: (key: string) => string
}

/** More than this many in the longest column is more than one can take in. */
const mostBenefits = 16
const mostEnds = 24
const leastMembers = 2

/** Whether the map is so large that it is better begun in groups. */
export function isLargeMap({ nodes }: Pick<StrategyMap, 'nodes'>): boolean {
  const count = (column: MapColumn) => nodes.filter((node) => node.column === column).length
  return count('benefits') > mostBenefits || count('ends') > mostEnds
}

/**
 * The map with the benefits of each audience drawn as one, and so the channels, and the initiatives, that
 * give the same benefit or group of them first of all, or none. Groups whose key is opened are drawn by
 * their members. A group has two members or more.
 */
export function groupedMap(map: StrategyMap, opened: ReadonlySet<string>): GroupedMap {
  const benefits = groupsIn(map.nodes, 'benefit', originsIn(map.links), opened)
  const halfway = shownIn(benefits)
  const origins = originsIn(map.links.map((link) => ({ ...link, from: halfway(link.from) })))
  const groups = [
    ...benefits,
    ...groupsIn(map.nodes, 'initiative', origins, opened),
    ...groupsIn(map.nodes, 'channel', origins, opened),
  ]
  const shownAs = shownIn(groups)
  return {
    nodes: [...map.nodes.filter(({ key }) => shownAs(key) === key), ...groups],
    links: merged(map.links, shownAs),
    bows: mergedBows(map.bows, shownAs),
    shownAs,
  }
}

/** A map drawn node by node. */
export function ungroupedMap({ nodes, links, bows }: StrategyMap): GroupedMap {
  return { nodes, links, bows, shownAs: (key) => key }
}

/**
 * The first of what something hangs together with, for it to be gathered under. By all of them, what hangs
 * together with several would mostly stand alone, and a large map be no shorter.
 */
function originsIn(links: ReadonlyArray<Pick<MapLink, 'from' | 'to'>>) {
  const origins = new Map<string, Set<string>>()
  for (const { from, to } of links) {
    const known = origins.get(to)
    if (known) known.add(from)
    else origins.set(to, new Set([from]))
  }
  return (key: string) => [...(origins.get(key) ?? [])].sort(byCodePoint)[0] ?? ''
}

function groupsIn(
  nodes: readonly MapNode[],
  kind: 'benefit' | 'initiative' | 'channel',
  originOf: (key: string) => string,
  opened: ReadonlySet<string>,
): MapGroup[] {
  const byOrigin = new Map<string, MapNode[]>()
  for (const node of nodes) {
    if (node.kind !== kind) continue
    const key = `${kind}Group:${originOf(node.key)}`
    byOrigin.set(key, [...(byOrigin.get(key) ?? []), node])
  }
  return [...byOrigin].flatMap(([key, members]) => {
    const [first] = members
    if (first === undefined || members.length < leastMembers || opened.has(key)) return []
    return [{ kind: `${kind}Group` as const, key, column: first.column, members }]
  })
}

function shownIn(groups: readonly MapGroup[]): (key: string) => string {
  const shown = new Map(
    groups.flatMap(({ key, members }) => members.map((member) => [member.key, key] as const)),
  )
  return (key) => shown.get(key) ?? key
}

function merged(links: readonly MapLink[], shownAs: (key: string) => string): MapLink[] {
  const together = new Map<string, MapLink>()
  for (const link of links) {
    const [from, to] = [shownAs(link.from), shownAs(link.to)]
    const chains = (together.get(`${from} ${to}`)?.chains ?? 0) + link.chains
    together.set(`${from} ${to}`, { from, to, chains })
  }
  return [...together.values()]
}

function mergedBows(bows: readonly MapBow[], shownAs: (key: string) => string): MapBow[] {
  const shown = bows.map(({ from, to }) => ({ from: shownAs(from), to: shownAs(to) }))
  return [...new Map(shown.map((bow) => [`${bow.from} ${bow.to}`, bow])).values()]
}
