import type { PriorityRanking, RankedItem } from './priorityRanking.ts'

/** A place in the ranking as it is said: from 1, and the same for equals. */
export type SharedPlace = { readonly place: number; readonly isShared: boolean }

/** The place of an item that is ranked, or null: two equal ones at the top are both first. */
export function sharedPlace(
  { items }: Pick<PriorityRanking, 'items'>,
  { rank }: Pick<RankedItem, 'rank'>,
): SharedPlace | null {
  if (rank === null) return null
  const better = items.filter((item) => item.rank !== null && item.rank < rank).length
  const equal = items.filter((item) => item.rank === rank).length
  return { place: better + 1, isShared: equal > 1 }
}
