import { byCodePoint } from './objectRef.ts'
import type { PlanLookup } from './planLookup.ts'

/** Who creates a benefit, and who would have to. Ids in code-point order. */
export type UnitsOfBenefit = {
  readonly leading: readonly string[]
  /** Those that lead or contribute. */
  readonly taking: readonly string[]
  readonly required: readonly string[]
  /** Required, and neither leading nor contributing. */
  readonly absent: readonly string[]
}

/**
 * The units of a benefit. Required are the units entered as such and those marked as needed but missing;
 * where one is marked so, it is needed beside those that take part, which are then required too. A unit
 * entered both as missing and as taking part takes part. Units that are not in the plan are left out.
 */
export function unitsOfBenefit({ plan, units }: PlanLookup, benefitId: string): UnitsOfBenefit {
  const cells = plan.contributions.filter(
    (cell) => cell.benefitId === benefitId && units.has(cell.unitId),
  )
  const leading = new Set(cells.filter(({ role }) => role === 'leads').map(({ unitId }) => unitId))
  const taking = new Set(cells.filter(({ role }) => role !== 'missing').map(({ unitId }) => unitId))
  const missing = cells
    .filter(({ unitId, role }) => role === 'missing' && !taking.has(unitId))
    .map(({ unitId }) => unitId)
  const entered = plan.requiredUnits
    .filter((link) => link.benefitId === benefitId && units.has(link.unitId))
    .map(({ unitId }) => unitId)
  const required = new Set([...entered, ...missing, ...(missing.length > 0 ? taking : [])])
  return {
    leading: ordered(leading),
    taking: ordered(taking),
    required: ordered(required),
    absent: ordered([...required].filter((id) => !taking.has(id))),
  }
}

function ordered(ids: Iterable<string>): string[] {
  return [...ids].sort(byCodePoint)
}
