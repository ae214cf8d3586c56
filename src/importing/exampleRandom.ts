/** A source of numbers in [0, 1) that gives the same ones each time for the same seed. */
export type ExampleRandom = {
  readonly next: () => number
  /** A whole number from 0 up to, not including, `count`. */
  readonly below: (count: number) => number
  /** True in `share` of the cases. */
  readonly chance: (share: number) => boolean
  /** One of the items. Throws on an empty list. */
  readonly pick: <T>(items: readonly T[]) => T
  /** The items in another order. */
  readonly shuffled: <T>(items: readonly T[]) => T[]
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return hash >>> 0
}

/**
 * Pseudo-randomness for the example municipality, so that it is the same for everybody on the same day.
 * Not for anything that must be unpredictable. Source: mulberry32, seeded by FNV-1a.
 */
export function exampleRandom(seed: string): ExampleRandom {
  let state = hashOf(seed)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000
  }
  const below = (count: number) => Math.floor(next() * count)
  const pick = <T>(items: readonly T[]) => {
    const item = items[below(items.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
  const shuffled = <T>(items: readonly T[]) =>
    items
      .map((item) => ({ item, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item)
  return { next, below, chance: (share) => next() < share, pick, shuffled }
}
