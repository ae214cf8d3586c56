import { postKinds } from '#domain/post.ts'
import { fillMissing } from '#importing/postIdentity.ts'
import type { FoundPost } from '#importing/reading.ts'
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

type IntakeOptions = {
  readonly importId: string
  readonly arena: ArenaSize | undefined
  readonly groupOf: (account: number) => number
  readonly overflow: Overflow
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
  /** The found post that lies first in the arena; the others follow it in order. */
  private firstInArena = 0
  private readonly hash = new Uint32Array(2)

  constructor({ importId, arena, groupOf, overflow }: IntakeOptions) {
    this.arena = new PostArena(arena)
    this.found = new FoundPosts(groupOf)
    this.places = new SegmentPlaces(importId)
    this.overflow = overflow
  }

  add(account: number, post: FoundPost): void {
    this.rows += 1
    if (!this.arena.hasRoomFor(post)) this.empty()
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
    this.arena.add(account, post, this.hash)
  }

  /** Segments of the posts that have not overflowed; they stay in the arena too. */
  packRest(filterOf: (account: number) => PostFilter, places: SegmentPlaces): SegmentRow[] {
    return packArena(this.arena, filterOf).flatMap(({ accountKey, segments }) =>
      places.place(accountKey, segments),
    )
  }

  /** A double brings what the first lacks, as long as that one has not been written. */
  private fill(post: number, double: FoundPost): void {
    const row = post - this.firstInArena
    if (row < 0 || !this.arena.lacks(row, double)) return
    const filled = fillMissing(this.arena.read(row), double)
    if (!this.arena.hasRoomFor(filled)) return
    this.arena.amend(row, filled)
    this.found.amend(post, filled.localMinutes, postKinds.indexOf(filled.kind))
  }

  private empty(): void {
    this.overflow.write(this.packRest(this.overflow.filterOf, this.places))
    this.firstInArena += this.arena.count
    this.arena.clear()
  }
}
