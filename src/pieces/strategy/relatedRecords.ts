import type { BarrierObjectKind } from '#domain/barrier.ts'
import { isUnresolved } from '#domain/barrierOrder.ts'
import type { Strategy } from '#query/strategy.ts'
import { objectNames } from '../objectNames.ts'

/** What a barrier can be about, and other records hang together with. */
export type RelatedTo = { readonly kind: BarrierObjectKind; readonly id: string }

export const relatedKinds = ['benefit', 'barrier', 'collaboration'] as const
type RelatedLine = { readonly id: string; readonly name: string }
export type RelatedRecords = Readonly<Record<(typeof relatedKinds)[number], readonly RelatedLine[]>>

/**
 * The benefits that a target group is promised or a unit is part of, the unresolved barriers in the way, and
 * the collaborations about a benefit or of a unit, which go by the units in them.
 */
export function relatedRecords(
  strategy: Strategy,
  { kind, id }: RelatedTo,
  list: (names: readonly string[]) => string,
): RelatedRecords {
  const nameOf = objectNames(strategy)
  const { benefits, barriers, collaborations, collaborationUnits } = strategy
  const barrierIds = strategy.barrierObjects
    .filter(({ objectKind, objectId }) => objectKind === kind && objectId === id)
    .map(({ barrierId }) => barrierId)
  const parts = [...strategy.contributions, ...strategy.requiredUnits]
  const isPart = (benefitId: string) =>
    parts.some((part) => part.unitId === id && part.benefitId === benefitId)
  const ends = [
    ...collaborationUnits.map((link) => ({ ...link, kind: 'unit', end: link.unitId })),
    ...strategy.collaborationBenefits.map((link) => ({
      ...link,
      kind: 'benefit',
      end: link.benefitId,
    })),
  ]
  const collaborationIds = ends
    .filter((link) => link.kind === kind && link.end === id)
    .map((link) => link.collaborationId)
  const unitsIn = (collaborationId: string) =>
    collaborationUnits
      .filter((link) => link.collaborationId === collaborationId)
      .map(({ unitId }) => nameOf({ kind: 'unit', id: unitId }))
  return {
    benefit: benefits
      .filter((benefit) =>
        kind === 'audience' ? benefit.audienceId === id : kind === 'unit' && isPart(benefit.id),
      )
      .map((benefit) => ({ id: benefit.id, name: benefit.statement })),
    barrier: barriers
      .filter((barrier) => barrierIds.includes(barrier.id) && isUnresolved(barrier))
      .map((barrier) => ({ id: barrier.id, name: barrier.statement })),
    collaboration: collaborations
      .filter((row) => collaborationIds.includes(row.id))
      .map((row) => ({ id: row.id, name: list(unitsIn(row.id)) || (row.agreement ?? '…') })),
  }
}
