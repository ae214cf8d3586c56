import { maxPostTextLength, postKinds, type PostKind } from '#domain/post.ts'
import { dateOnly, readStrings, type PackedPosts } from './packedPosts.ts'
import type { IdBytes } from './postHash.ts'
import { copyBytes, putUtf8 } from './utf8.ts'

/** How much an arena holds. */
export type ArenaSize = { readonly bytes: number; readonly posts: number }

/** About 24 MB together with the columns. */
export const defaultArenaSize: ArenaSize = { bytes: 20_000_000, posts: 131_072 }

/** Where a post's strings stand as UTF-8, as they are to be kept and none too long. */
export type ArenaBytes = IdBytes & {
  readonly urlStart: number
  readonly urlEnd: number
  readonly textStart: number
  readonly textEnd: number
  /** Two quotes in the text stand for one. */
  readonly isDoubled: boolean
}

/** What the arena keeps of a post. */
export type ArenaPost = {
  /** The source's own id, or empty. Cut to `maxIdLength`; its identity is the hash. */
  readonly sourceId: string
  /** Milliseconds since the epoch, or null when only the date is known. */
  readonly instantMs: number | null
  /** Local minutes since 1970. */
  readonly localMinutes: number
  readonly kind: PostKind
  readonly text: string
  /** http(s) link, or empty. One longer than `maxUrlLength` is left out: half a link leads nowhere. */
  readonly url: string
  /** The strings once more, which are then taken from here. */
  readonly utf8?: ArenaBytes | null
}

export const maxIdLength = 512
export const maxUrlLength = 2000
const bytesPerCharacter = 3

/**
 * Memory of a fixed size that posts are poured into while a file is read: no objects and no strings
 * are kept, so that a million posts cost no more than the first hundred thousand.
 */
export class PostArena implements PackedPosts {
  count = 0
  readonly accounts: Uint16Array
  readonly minutes: Int32Array
  readonly hashes: Uint32Array
  readonly idLengths: Uint16Array
  readonly urlLengths: Uint16Array
  readonly textLengths: Uint16Array
  readonly offsets: Int8Array
  readonly kinds: Uint8Array
  readonly starts: Uint32Array
  readonly bytes: Uint8Array
  private end = 0

  /** @param size must hold one post of the greatest lengths */
  constructor(size: ArenaSize = defaultArenaSize) {
    const { bytes, posts } = size
    this.accounts = new Uint16Array(posts)
    this.minutes = new Int32Array(posts)
    this.hashes = new Uint32Array(2 * posts)
    this.idLengths = new Uint16Array(posts)
    this.urlLengths = new Uint16Array(posts)
    this.textLengths = new Uint16Array(posts)
    this.offsets = new Int8Array(posts)
    this.kinds = new Uint8Array(posts)
    this.starts = new Uint32Array(posts)
    this.bytes = new Uint8Array(bytes)
  }

  /** False when the arena must be emptied before the post is added. */
  hasRoomFor(post: ArenaPost): boolean {
    return this.count < this.minutes.length && this.end + mostBytesOf(post) <= this.bytes.length
  }

  /** True when a sixteenth or less of it is left. */
  get isNearlyFull(): boolean {
    const { bytes, minutes } = this
    return this.end > bytes.length - bytes.length / 16 || this.count > (15 / 16) * minutes.length
  }

  /** Adds a post that there is room for, as row `count`. @param hash low and high word */
  add(account: number, post: ArenaPost, hash: Uint32Array): void {
    const row = this.count++
    this.accounts[row] = account
    this.hashes[2 * row] = hash[0] ?? 0
    this.hashes[2 * row + 1] = hash[1] ?? 0
    this.amend(row, post)
  }

  /** A post as it lies there. */
  read(row: number): ArenaPost {
    const offset = this.offsets[row] ?? dateOnly
    const localMinutes = this.minutes[row] ?? 0
    return {
      ...readStrings(this, row),
      instantMs: offset === dateOnly ? null : (localMinutes - 15 * offset) * 60_000,
      localMinutes,
      kind: postKinds[this.kinds[row] ?? 0] ?? 'original',
    }
  }

  /** True when the other has something that this post lacks: a time of day, a kind, a text, a link. */
  lacks(row: number, other: ArenaPost): boolean {
    return (
      (this.textLengths[row] === 0 && other.text !== '') ||
      (this.urlLengths[row] === 0 && other.url !== '') ||
      (this.offsets[row] === dateOnly && other.instantMs !== null) ||
      (this.kinds[row] === 0 && other.kind !== 'original')
    )
  }

  /** Puts a post in the place of one with the same hash. Needs room as for a new post. */
  amend(row: number, post: ArenaPost): void {
    this.minutes[row] = post.localMinutes
    this.offsets[row] = toOffset(post)
    this.kinds[row] = postKinds.indexOf(post.kind)
    if (post.utf8) this.putBytes(row, post.utf8)
    else this.putStrings(row, post)
  }

  /** Empties the arena; its memory is used again. */
  clear(): void {
    this.count = 0
    this.end = 0
  }

  private putStrings(row: number, post: Pick<ArenaPost, 'sourceId' | 'url' | 'text'>): void {
    this.starts[row] = this.end
    this.idLengths[row] = this.put(post.sourceId.slice(0, maxIdLength))
    this.urlLengths[row] = this.put(post.url.length > maxUrlLength ? '' : post.url)
    this.textLengths[row] = this.put(post.text.slice(0, maxPostTextLength))
  }

  private putBytes(row: number, from: ArenaBytes): void {
    const { bytes, idStart, idEnd, urlStart, urlEnd, textStart, textEnd, isDoubled } = from
    const start = this.end
    const afterId = copyBytes(bytes, idStart, idEnd, this.bytes, start)
    const afterUrl = copyBytes(bytes, urlStart, urlEnd, this.bytes, afterId)
    this.end = copyBytes(bytes, textStart, textEnd, this.bytes, afterUrl, isDoubled)
    this.starts[row] = start
    this.idLengths[row] = afterId - start
    this.urlLengths[row] = afterUrl - afterId
    this.textLengths[row] = this.end - afterUrl
  }

  private put(text: string): number {
    const start = this.end
    this.end = putUtf8(text, this.bytes, start)
    return this.end - start
  }
}

const maxCharacters = maxIdLength + maxUrlLength + maxPostTextLength

function mostBytesOf(post: ArenaPost): number {
  if (post.utf8) {
    const { idStart, idEnd, urlStart, urlEnd, textStart, textEnd } = post.utf8
    return idEnd - idStart + (urlEnd - urlStart) + (textEnd - textStart)
  }
  const characters = post.sourceId.length + post.url.length + post.text.length
  return bytesPerCharacter * Math.min(characters, maxCharacters)
}

function toOffset(post: ArenaPost): number {
  if (post.instantMs === null) return dateOnly
  return Math.round((post.localMinutes - Math.floor(post.instantMs / 60_000)) / 15)
}
