import { isAlike } from './alike.ts'
import { compareCodePoints } from './codePointOrder.ts'
import type { ValuedItem } from './valueTiers.ts'

/** How many the group means to choose unless it says otherwise. */
export const defaultTop = 3

/** Where the ranking is cut. */
export type TopCut = {
  /** k: the places above the cut; 0 only when nothing is ranked. */
  readonly places: number
  /** Ids of the items above it, as a set: in code-point order, not in rank order. */
  readonly top: readonly string[]
  /** Ids of place k and of place k + 1; null when nobody is outside. */
  readonly neighbours: readonly [string, string] | null
  /** Value of place k minus that of place k + 1, 0–100; null when nobody is outside. */
  readonly margin: number | null
  /** True when those two are equal: who is above the cut is then decided by the id alone. */
  readonly isTied: boolean
}

/** k for `ranked` items when `wanted` should be on top: never all of them, and never none unless there are none. */
export function topPlaces(wanted: number, ranked: number): number {
  return Math.min(ranked, Math.max(1, Math.min(wanted, ranked - 1)))
}

/** The ids of the first k places, in code-point order. */
export function topIds(order: readonly string[], places: number): string[] {
  return order.slice(0, places).sort(compareCodePoints)
}

/** The cut of a ranking. `ranked` is in rank order; every item has a value. */
export function topCut(ranked: readonly ValuedItem[], wanted: number): TopCut {
  const places = topPlaces(wanted, ranked.length)
  const top = topIds(
    ranked.map(({ id }) => id),
    places,
  )
  const last = ranked[places - 1]
  const next = ranked[places]
  if (!last || !next) return { places, top, neighbours: null, margin: null, isTied: false }
  const [above, below] = [last.value ?? 0, next.value ?? 0]
  return {
    places,
    top,
    neighbours: [last.id, next.id],
    margin: above - below,
    isTied: isAlike(above, below),
  }
}
