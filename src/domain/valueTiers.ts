import { isAlike } from './alike.ts'
import { compareCodePoints } from './codePointOrder.ts'

/** What is ranked: an id and its value, null when nobody gave it one. */
export type ValuedItem = { readonly id: string; readonly value: number | null }

/**
 * The items from the highest value to the lowest, equal values together in a tier, by id within it. Items
 * without a value come last, in a tier of their own. Empty for none.
 */
export function valueTiers(items: readonly ValuedItem[]): string[][] {
  const falling = items
    .map(({ id, value }) => ({ id, value: value ?? -Infinity }))
    .sort((a, b) => (a.value === b.value ? 0 : b.value - a.value))
  const tiers: string[][] = []
  let above: number | null = null
  for (const { id, value } of falling) {
    const tier = tiers.at(-1)
    if (tier && above !== null && isAlike(above, value)) tier.push(id)
    else tiers.push([id])
    above = value
  }
  return tiers.map((tier) => tier.sort(compareCodePoints))
}

/** Rank by id, from 1. Those of a tier share the middle of their places: two firsts have 1.5. */
export function midRanks(tiers: ReadonlyArray<readonly string[]>): Map<string, number> {
  const ranks = new Map<string, number>()
  let placed = 0
  for (const tier of tiers) {
    for (const id of tier) ranks.set(id, placed + (tier.length + 1) / 2)
    placed += tier.length
  }
  return ranks
}
