import { postKinds, type Post } from '#domain/post.ts'
import { dayOfMinutes } from '#domain/stockholm.ts'
import type { Database } from './database.ts'
import { dateOnly, readStrings, type PackedPosts } from './packedPosts.ts'
import { openSegment } from './segmentBuffer.ts'
import { toHashText } from './sortedHashes.ts'

/** A post with what it takes to find it again. */
export type ListedPost = Post & {
  /** Unique within the channel; 16 hexadecimal digits. */
  readonly hash: string
  readonly accountKey: number
  /** Local minutes since 1970; midnight when only the date is known. */
  readonly minute: number
}

/** The post after which the next page goes on. */
export type PostCursor = Pick<ListedPost, 'minute' | 'hash'>

export type PostQuery = {
  /** At least 1. */
  readonly limit: number
  /** Only posts after this one in the list, that is older ones. */
  readonly before?: PostCursor
  /** Only posts whose text holds this, in any case. Empty: all. */
  readonly search?: string
}

/** A part of a channel's posts, newest first. `next` is null when there are no more. */
export type PostPage = { readonly posts: readonly ListedPost[]; readonly next: PostCursor | null }

/** The tables that `listPosts` looks at. */
export const listPostsTables = ['imports', 'times', 'segments'] as const

/**
 * A channel's posts from live imports, newest first; empty for a channel without posts. Opens no more
 * segments than the page needs. Belongs inside a transaction over `listPostsTables`.
 */
export async function listPosts(
  db: Database,
  channelId: string,
  query: PostQuery,
): Promise<PostPage> {
  const { limit, before } = query
  const search = (query.search ?? '').trim().toLowerCase()
  const segments = (await segmentsOf(db, channelId)).filter(
    ({ first }) => before === undefined || first <= before.minute,
  )
  let found: FoundRow[] = []
  for (const segment of segments.sort((a, b) => b.last - a.last)) {
    // One more than asked for, to know whether there is a next page.
    const oldest = found[limit]
    if (oldest && oldest.minute > segment.last) break
    const rows = await rowsIn(db, channelId, segment, search)
    found = [...found, ...rows.filter((row) => !before || isAfter(before, row))]
      .sort(newestFirst)
      .slice(0, limit + 1)
  }
  const posts = found.slice(0, limit).map(toListed)
  const last = posts.at(-1)
  const hasMore = found.length > limit
  return { posts, next: hasMore && last ? { minute: last.minute, hash: last.hash } : null }
}

type SegmentPlace = {
  readonly importId: string
  readonly accountKey: number
  readonly seq: number
  readonly first: number
  readonly last: number
}

type FoundRow = PostCursor & {
  readonly channelId: string
  readonly place: SegmentPlace
  readonly posts: PackedPosts
  readonly row: number
}

async function segmentsOf(db: Database, channelId: string): Promise<SegmentPlace[]> {
  const live = await db.imports.where('state').equals('live').toArray()
  const keys = live.flatMap(({ id, accounts }) =>
    accounts
      .filter((account) => account.channelId === channelId)
      .map((account): [string, number] => [id, account.key]),
  )
  const rows = await db.times.bulkGet(keys)
  return rows.flatMap((row) => {
    if (!row) return []
    const { importId, accountKey, segmentFirsts, segmentLasts } = row
    return Array.from(segmentFirsts, (first, seq) => {
      return { importId, accountKey, seq, first, last: segmentLasts[seq] ?? first }
    }).filter(({ first, last }) => first <= last)
  })
}

async function rowsIn(
  db: Database,
  channelId: string,
  place: SegmentPlace,
  search: string,
): Promise<FoundRow[]> {
  const segment = await db.segments.get([place.importId, place.accountKey, place.seq])
  if (!segment) return []
  const posts = openSegment(segment.packed)
  const rows: FoundRow[] = []
  for (let row = 0; row < posts.count; row++) {
    if (search !== '' && !readStrings(posts, row).text.toLowerCase().includes(search)) continue
    const hash = toHashText(posts.hashes[2 * row] ?? 0, posts.hashes[2 * row + 1] ?? 0)
    rows.push({ channelId, place, posts, row, minute: posts.minutes[row] ?? 0, hash })
  }
  return rows
}

function newestFirst(a: PostCursor, b: PostCursor): number {
  return b.minute - a.minute || (a.hash < b.hash ? 1 : -1)
}

/** True when the row comes after the cursor in the list. */
function isAfter(cursor: PostCursor, row: PostCursor): boolean {
  return row.hash !== cursor.hash && newestFirst(cursor, row) < 0
}

function toListed({ channelId, place, posts, row, minute, hash }: FoundRow): ListedPost {
  const day = dayOfMinutes(minute)
  return {
    importId: place.importId,
    accountKey: place.accountKey,
    channelId,
    hash,
    minute,
    day,
    minuteOfDay: posts.offsets[row] === dateOnly ? null : minute - 1440 * day,
    kind: postKinds[posts.kinds[row] ?? 0] ?? 'original',
    ...readStrings(posts, row),
  }
}
