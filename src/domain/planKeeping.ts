import type { Assessment } from './assessment.ts'
import { wallGroup } from './wallGroups.ts'

/** *n of m channels keep the plan*. */
export type PlanKeeping = { readonly keeping: number; readonly of: number }

/**
 * Counts the channels that keep their plan among the live publishing ones that are not new, without
 * data or paused. Channels are counted, never averaged. None gives 0 of 0.
 */
export function countKeepingPlan(assessments: Iterable<Assessment>): PlanKeeping {
  let keeping = 0
  let of = 0
  for (const { status } of assessments) {
    const group = wallGroup(status)
    if (group === 'keepsPlan') keeping += 1
    if (group === 'keepsPlan' || group === 'needsSupport') of += 1
  }
  return { keeping, of }
}
