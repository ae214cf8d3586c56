import type { BarrierObject, BarrierObjectKind } from '#domain/barrier.ts'
import type { Strategy } from '#query/strategy.ts'

/** Everything of a kind that a barrier can stand in the way of. */
export function affectableObjects(
  strategy: Strategy,
  kind: BarrierObjectKind,
): Array<Pick<BarrierObject, 'objectKind' | 'objectId'>> {
  const rows = {
    goal: strategy.goals,
    audience: strategy.audiences,
    benefit: strategy.benefits,
    unit: strategy.units,
    channel: strategy.channels,
  }[kind]
  return rows.map(({ id }) => ({ objectKind: kind, objectId: id }))
}
