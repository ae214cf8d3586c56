import { postKinds } from '#domain/post.ts'
import { keptPost } from '#importing/keptPost.ts'
import { fillMissing } from '#importing/postIdentity.ts'
import type { FoundPost } from '#importing/reading.ts'
import { inBatches } from '#storage/importBatches.ts'
import { asParts } from '#storage/importRows.ts'
import { packArena, type PostFilter } from '#storage/packArena.ts'
import { PostArena, type ArenaSize } from '#storage/postArena.ts'
import { hashPost } from '#storage/postHash.ts'
import type { SegmentRow } from '#storage/tables.ts'
import { FoundPosts } from './foundPosts.ts'
import { SegmentPlaces } from './segmentPlaces.ts'

/** Where posts go when the arena is full. */
export type Overflow = {
  /** Which of an account's posts are written; asked anew each time. */
  readonly filterOf: (account: number) => PostFilter
  readonly write: (segments: SegmentRow[]) => void
}

/** Posts that are not worth keeping, because the channel that the account feeds has them. */
export type Known = {
  /** Tells which posts the channel lacks; null where it has none at all. Asked once an account. */
  readonly lacking: (account: number) => PostFilter | null
  /** A post of the account was met that the channel has. Told once an account. */
  readonly onMet: (account: number) => void
}

const isLacking: PostFilter = () => true

type IntakeOptions = {
  readonly importId: string
  readonly arena: ArenaSize | undefined
  readonly groupOf: (account: number) => number
  readonly overflow: Overflow
  /** Left out: nothing is known. */
  readonly known?: Known
}

/** Takes in the posts of files, once each, in memory of a fixed size and 24 bytes a post. */
export class PostIntake {
  readonly found: FoundPosts
  readonly places: SegmentPlaces
  /** Rows that were the same post once more, by account. */
  readonly doubles = new Map<number, number>()
  /** Posts that were given, doubles included. */
  rows = 0
  private readonly arena: PostArena
  private readonly overflow: Overflow
  private readonly known: Known | undefined
  private readonly filters: PostFilter[] = []
  private readonly withKnown = new Set<number>()
  /** Which found post lies in each row of the arena, ascending. */
  private readonly foundInArena: Uint32Array
  private readonly hash = new Uint32Array(2)

  constructor({ importId, arena, groupOf, overflow, known }: IntakeOptions) {
    this.arena = new PostArena(arena)
    this.foundInArena = new Uint32Array(this.arena.minutes.length)
    this.found = new FoundPosts(groupOf)
    this.places = new SegmentPlaces(importId)
    this.overflow = overflow
    this.known = known
  }

  add(account: number, post: FoundPost): void {
    this.rows += 1
    hashPost(post, this.hash)
    const low = this.hash[0] ?? 0
    const high = this.hash[1] ?? 0
    const same = this.found.find(account, low, high)
    if (same >= 0) {
      this.doubles.set(account, (this.doubles.get(account) ?? 0) + 1)
      this.fill(same, post)
      return
    }
    this.found.add(account, post.localMinutes, postKinds.indexOf(post.kind), low, high)
    if (this.has(account, low, high)) return
    const kept = post.utf8 ? post : keptPost(post)
    if (!this.arena.hasRoomFor(kept)) this.empty()
    this.foundInArena[this.arena.count] = this.found.count - 1
    this.arena.add(account, kept, this.hash)
  }

  /** Segments of the posts that have not overflowed, account by account; they stay in the arena too. */
  *packRest(
    filterOf: (account: number) => PostFilter,
    places: SegmentPlaces,
  ): Generator<SegmentRow[], void, undefined> {
    for (const { accountKey, segments } of packArena(this.arena, filterOf))
      yield places.place(accountKey, segments)
  }

  /**
   * Empties an arena that is nearly full a little at a time, while nothing is added. An arena that fills
   * up between two calls is emptied at once, and for a while takes twice its memory.
   * @param written resolves when what was given to the overflow is on its way
   */
  async makeRoom(written: () => Promise<void>): Promise<void> {
    if (!this.arena.isNearlyFull) return
    const portions = inBatches(asParts(this.packRest(this.overflow.filterOf, this.places)))
    for await (const { segments } of portions) {
      this.overflow.write(segments)
      await written()
    }
    this.arena.clear()
  }

  private has(account: number, low: number, high: number): boolean {
    const isKept = (this.filters[account] ??= this.known?.lacking(account) ?? isLacking)
    if (isKept === isLacking || isKept(low, high)) return false
    if (!this.withKnown.has(account)) this.known?.onMet(account)
    this.withKnown.add(account)
    return true
  }

  /** A double brings what the first lacks, as long as that one lies in the arena. */
  private fill(post: number, double: FoundPost): void {
    const row = this.rowOf(post)
    if (row < 0 || !this.arena.lacks(row, double)) return
    const filled = fillMissing(this.arena.read(row), double)
    if (!this.arena.hasRoomFor(filled)) return
    this.arena.amend(row, filled)
    this.found.amend(post, filled.localMinutes, postKinds.indexOf(filled.kind))
  }

  /** The arena's row of a found post, or -1. */
  private rowOf(post: number): number {
    let low = 0
    let high = this.arena.count
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.foundInArena[middle] ?? 0) < post) low = middle + 1
      else high = middle
    }
    return low < this.arena.count && this.foundInArena[low] === post ? low : -1
  }

  private empty(): void {
    this.overflow.write([...this.packRest(this.overflow.filterOf, this.places)].flat())
    this.arena.clear()
  }
}
