import { linked } from './linkTable.ts'
import { refKey } from './objectRef.ts'
import type { PlanLookup } from './planLookup.ts'
import type { MapBow, MapKind, MapLink, MapNode } from './strategyMap.ts'

/** The links between the given nodes, each once: the chains counted are those that pass among them. */
export function mapLinks(lookup: PlanLookup, nodes: readonly MapNode[]): MapLink[] {
  const present = new Set(nodes.map(({ key }) => key))
  const initiatives = nodes.filter(({ kind }) => kind === 'initiative')
  const benefitOf = new Map(lookup.plan.initiatives.map(({ id, benefitId }) => [id, benefitId]))
  const links = new Map<string, MapLink>()
  function add(from: string, to: string, count: number) {
    const key = `${from} ${to}`
    links.set(key, { from, to, chains: (links.get(key)?.chains ?? 0) + count })
  }
  for (const node of nodes) {
    if (node.kind !== 'benefit') continue
    const audience = keyOf('audience', lookup.benefits.get(node.id)?.audienceId ?? '')
    const goals = linked(lookup.goalsOfBenefit, node.id)
      .map((id) => keyOf('goal', id))
      .filter((key) => present.has(key))
    const ends = [
      ...initiatives.filter(({ id }) => benefitOf.get(id) === node.id).map(({ key }) => key),
      ...linked(lookup.channelsOfBenefit, node.id)
        .map((id) => keyOf('channel', id))
        .filter((key) => present.has(key)),
    ]
    for (const end of ends) add(node.key, end, goals.length)
    if (!present.has(audience)) continue
    add(audience, node.key, goals.length * ends.length)
    for (const goal of goals) add(goal, audience, ends.length)
  }
  return [...links.values()]
}

/** What is joined within a column: goals with those below them, initiatives with their channels. */
export function mapBows(lookup: PlanLookup, nodes: readonly MapNode[]): MapBow[] {
  const present = new Set(nodes.map(({ key }) => key))
  const channelOf = new Map(lookup.plan.initiatives.map(({ id, channelId }) => [id, channelId]))
  return nodes
    .flatMap(({ kind, id, key }) => {
      const parentGoalId = kind === 'goal' ? lookup.goals.get(id)?.parentGoalId : undefined
      const channelId = kind === 'initiative' ? channelOf.get(id) : undefined
      return [
        ...(parentGoalId === undefined ? [] : [{ from: keyOf('goal', parentGoalId), to: key }]),
        ...(channelId === undefined ? [] : [{ from: key, to: keyOf('channel', channelId) }]),
      ]
    })
    .filter(({ from, to }) => present.has(from) && present.has(to))
}

function keyOf(kind: MapKind, id: string): string {
  return refKey({ kind, id })
}
