import { tolerance } from './alike.ts'

/** Where the hours end, in rank order. */
export type CapacityLine = {
  /** Ids that fit within the hours available, a leading part of the order. */
  readonly fits: readonly string[]
  /** Ids below the line: they do not fit now. */
  readonly doesNotFit: readonly string[]
  /** Hours a week that what fits takes. */
  readonly hoursUsed: number
  /** Ids above the line whose hours nobody has stated: they count as 0, so the line may lie too low. */
  readonly hoursUnknown: readonly string[]
}

/**
 * Hours add up in rank order until the hours available. The line is drawn at the first that does not fit;
 * a smaller one below it is not moved up, since that would rank by size. Everything fits when `available`
 * is null, that is unknown.
 */
export function capacityLine(
  order: readonly string[],
  hoursPerWeek: ReadonlyMap<string, number>,
  available: number | null,
): CapacityLine {
  const limit = available ?? Infinity
  let hoursUsed = 0
  let places = 0
  for (const id of order) {
    const sum = hoursUsed + (hoursPerWeek.get(id) ?? 0)
    if (sum > limit + tolerance) break
    hoursUsed = sum
    places += 1
  }
  const fits = order.slice(0, places)
  return {
    fits,
    doesNotFit: order.slice(places),
    hoursUsed,
    hoursUnknown: fits.filter((id) => !hoursPerWeek.has(id)),
  }
}
