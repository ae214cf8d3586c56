/** 64-bit post hashes in ascending order, each once. */
export type SortedHashes = BigUint64Array

export const noHashes: SortedHashes = new BigUint64Array(0)

/** Sorts the (low, high) pairs and leaves out those that stand twice. Takes the array over. */
export function sortHashes(pairs: Uint32Array<ArrayBuffer>): SortedHashes {
  // Pairs of words are 64-bit numbers as they lie: typed arrays are little-endian wherever browsers run.
  const hashes = new BigUint64Array(pairs.buffer, pairs.byteOffset, pairs.length / 2)
  return onceEach(hashes.sort())
}

/** All hashes of several lists. Empty for none. */
export function uniteHashes(lists: readonly SortedHashes[]): SortedHashes {
  const [only = noHashes] = lists
  if (lists.length < 2) return only
  const all = new BigUint64Array(lists.reduce((sum, list) => sum + list.length, 0))
  let at = 0
  for (const list of lists) {
    all.set(list, at)
    at += list.length
  }
  return onceEach(all.sort())
}

/** The hashes of `hashes` that are (or, with `wanted` false, are not) in `others`. */
export function pickHashes(
  hashes: SortedHashes,
  others: SortedHashes,
  wanted: boolean,
): SortedHashes {
  const lookup = toLookup(others)
  const words = wordsOf(hashes)
  return hashes.filter(
    (_, index) => isIn(lookup, words[2 * index] ?? 0, words[2 * index + 1] ?? 0) === wanted,
  )
}

/** Sorted hashes as words, for looking up many without making a BigInt of each. */
export type HashLookup = Uint32Array

export function toLookup(hashes: SortedHashes): HashLookup {
  return wordsOf(hashes)
}

/** True when the hash of these two words is among them. */
export function isIn(lookup: HashLookup, low: number, high: number): boolean {
  const count = lookup.length / 2
  // Hashes lie evenly, so that where one would lie is nearly known: from there the search goes outwards.
  const guess = Math.floor((high / 0x1_0000_0000) * count)
  let from = guess
  let to = guess
  for (let step = firstStep; from > 0 && !isBefore(lookup, from, low, high); step *= 2)
    from = Math.max(0, from - step)
  for (let step = firstStep; to < count && isBefore(lookup, to, low, high); step *= 2)
    to = Math.min(count, to + step)
  while (from < to) {
    const middle = (from + to) >>> 1
    if (isBefore(lookup, middle, low, high)) from = middle + 1
    else to = middle
  }
  return lookup[2 * from] === low && lookup[2 * from + 1] === high
}

/** A hash of some thousand lies so far from its guess, in the mean. */
const firstStep = 16

/** True when the hash at `at` is less than the one of these words. */
function isBefore(lookup: HashLookup, at: number, low: number, high: number): boolean {
  const own = lookup[2 * at + 1] ?? 0
  return own < high || (own === high && (lookup[2 * at] ?? 0) < low)
}

/** 16 hexadecimal digits. */
export function toHashText(low: number, high: number): string {
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0')
}

/** The hash that `toHashText` wrote. Throws when the text is something else. */
export function fromHashText(text: string): bigint {
  if (!/^[\da-f]{16}$/.test(text)) throw new Error('Not a post hash')
  return BigInt(`0x${text}`)
}

function wordsOf(hashes: SortedHashes): Uint32Array {
  return new Uint32Array(hashes.buffer, hashes.byteOffset, hashes.length * 2)
}

function onceEach(sorted: SortedHashes): SortedHashes {
  let kept = 0
  const words = wordsOf(sorted)
  for (let at = 0; at < words.length; at += 2) {
    const low = words[at] ?? 0
    const high = words[at + 1] ?? 0
    if (kept > 0 && words[2 * kept - 2] === low && words[2 * kept - 1] === high) continue
    words[2 * kept] = low
    words[2 * kept + 1] = high
    kept += 1
  }
  return kept === sorted.length ? sorted : sorted.slice(0, kept)
}
