/** Rows that are looked at: enough to tell, few enough to hold. */
const sampleRows = 5000

/** Tells a file with a row per post and day from one with a row per post. */
export type Repetition = {
  /** @param id The post's id, not empty. */
  readonly add: (id: string) => void
  /** True when there are fewer than half as many ids as rows. */
  readonly isDaily: () => boolean
}

/** Counts ids in the first 5,000 rows. Without rows there is nothing daily. */
export function makeRepetition(): Repetition {
  // Hashes, because a string kept would keep the whole piece of the file that it was cut from.
  const ids = new Set<number>()
  let rows = 0
  return {
    add(id) {
      if (rows >= sampleRows) return
      rows++
      ids.add(hashOf(id))
    },
    isDaily: () => ids.size * 2 < rows,
  }
}

/** FNV-1a, 32 bits: of 5,000 ids hardly one meets another, which changes no half. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return hash
}
