/** The place of a time zone's offset for a post that has a date only. */
export const dateOnly = -128

/**
 * Posts side by side in columns: the arena that an import fills, and a stored segment seen through
 * its buffer, have the same shape. The strings of a post lie one after the other from its start:
 * id, link, text, as UTF-8.
 */
export type PackedPosts = {
  readonly count: number
  /** Local minutes since 1970. */
  readonly minutes: Int32Array
  /** Low and high word of each post's hash. */
  readonly hashes: Uint32Array
  readonly idLengths: Uint16Array
  readonly urlLengths: Uint16Array
  readonly textLengths: Uint16Array
  /** Quarter hours by which the wall clock was ahead of UTC, or `dateOnly`. */
  readonly offsets: Int8Array
  /** Places in `postKinds`. */
  readonly kinds: Uint8Array
  readonly starts: Uint32Array
  readonly bytes: Uint8Array
}

/** Bytes that one post takes in a segment, its strings apart. */
export const columnBytesPerPost = 20

const decoder = new TextDecoder()

/** The bytes of a post's strings. */
export function stringBytes(posts: PackedPosts, row: number): number {
  return (posts.idLengths[row] ?? 0) + (posts.urlLengths[row] ?? 0) + (posts.textLengths[row] ?? 0)
}

/** A post's strings. Empty ones are empty. */
export function readStrings(
  posts: PackedPosts,
  row: number,
): { sourceId: string; url: string; text: string } {
  const start = posts.starts[row] ?? 0
  const urlStart = start + (posts.idLengths[row] ?? 0)
  const textStart = urlStart + (posts.urlLengths[row] ?? 0)
  return {
    sourceId: decoder.decode(posts.bytes.subarray(start, urlStart)),
    url: decoder.decode(posts.bytes.subarray(urlStart, textStart)),
    text: decoder.decode(
      posts.bytes.subarray(textStart, textStart + (posts.textLengths[row] ?? 0)),
    ),
  }
}
