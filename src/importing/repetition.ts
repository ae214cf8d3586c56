import { hashOfBytes, hashOfText } from './bytesHash.ts'

/** Rows that are looked at: enough to tell, few enough to hold. */
const sampleRows = 5000

/** Tells a file with a row per post and day from one with a row per post. */
export type Repetition = {
  /** @param id The post's id, not empty. */
  readonly add: (id: string) => void
  /** The same of an id in ASCII. */
  readonly addBytes: (bytes: Uint8Array, from: number, to: number) => void
  /** True when there are fewer than half as many ids as rows. */
  readonly isDaily: () => boolean
}

/** Counts ids in the first 5,000 rows. Without rows there is nothing daily. */
export function makeRepetition(): Repetition {
  // Hashes, because a string kept would keep the whole piece of the file that it was cut from.
  // Of 5,000 hashes hardly one meets another, which changes no half.
  const ids = new Set<number>()
  let rows = 0
  return {
    add(id) {
      if (rows >= sampleRows) return
      rows++
      ids.add(hashOfText(id))
    },
    addBytes(bytes, from, to) {
      if (rows >= sampleRows) return
      rows++
      ids.add(hashOfBytes(bytes, from, to))
    },
    isDaily: () => ids.size * 2 < rows,
  }
}
