import type { BarrierObjectKind } from '#domain/barrier.ts'
import type { Strategy } from '#query/strategy.ts'
import type { Affected } from './barrierForm.ts'

/** Everything of a kind that a barrier can stand in the way of. */
export function affectableObjects(strategy: Strategy, kind: BarrierObjectKind): Affected[] {
  const rows = {
    goal: strategy.goals,
    audience: strategy.audiences,
    benefit: strategy.benefits,
    unit: strategy.units,
    channel: strategy.channels,
  }[kind]
  return rows.map(({ id }) => ({ objectKind: kind, objectId: id }))
}
