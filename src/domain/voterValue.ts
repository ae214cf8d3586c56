import type { ItemScore } from './score.ts'
import { topScore } from './score.ts'

/** Goal contribution and benefit weigh the same unless the group moves the weight. */
export const evenWeight = 0.5

/**
 * What an initiative is worth to one voter: `V = 100·(w·G + (1−w)·N)/4`, 0–100. `weight` is that of goal
 * contribution, 0–1. Null unless both questions were answered.
 */
export function voterValue({ goal, benefit }: ItemScore, weight: number): number | null {
  if (goal === null || benefit === null) return null
  return (100 * (weight * goal + (1 - weight) * benefit)) / topScore
}
