import type { Database } from './database.ts'
import type { ListedPost } from './listPosts.ts'
import { toTimeColumns, toTimeStamp } from './postTimes.ts'
import { openSegment, packSegments, type Segment } from './segmentBuffer.ts'
import { toHashText } from './sortedHashes.ts'
import type { TimesRow } from './tables.ts'

/** What `restorePost` needs. Lives in memory only: of a removed post the store keeps its hash. */
export type RemovedPost = {
  readonly importId: string
  readonly accountKey: number
  readonly channelId: string
  readonly hash: string
  readonly kind: number
  readonly segment: Segment
}

const postTables = ['imports', 'segments', 'times', 'removedPosts'] as const

/**
 * Removes a post from its channel for good: text, link and id are gone, its hash stays so that
 * reading the same file again does not revive it. Null when it is gone already.
 * @param now ISO instant
 */
export async function removePost(
  db: Database,
  post: Pick<ListedPost, 'importId' | 'accountKey' | 'channelId' | 'hash' | 'minute'>,
  now: string,
): Promise<RemovedPost | null> {
  const { importId, accountKey, channelId, hash, minute } = post
  return db.transaction('rw', postTables, async () => {
    const times = await db.times.get([importId, accountKey])
    if (!times) return null
    for (const [seq, first] of times.segmentFirsts.entries()) {
      if (minute < first || minute > (times.segmentLasts[seq] ?? first)) continue
      const stored = await db.segments.get([importId, accountKey, seq])
      if (!stored) continue
      const posts = openSegment(stored.packed)
      const rows = Int32Array.from({ length: posts.count }, (_, row) => row)
      const isIt = (row: number) =>
        toHashText(posts.hashes[2 * row] ?? 0, posts.hashes[2 * row + 1] ?? 0) === hash
      const [segment] = packSegments(posts, rows.filter(isIt))
      if (!segment) continue
      const [rest] = packSegments(
        posts,
        rows.filter((row) => !isIt(row)),
      )
      if (rest) await db.segments.put({ importId, accountKey, seq, ...rest })
      else await db.segments.delete([importId, accountKey, seq])
      const kind = openSegment(segment.packed).kinds[0] ?? 0
      const places = withPlace(times, seq, rest ?? emptyPlace)
      await db.times.put({ ...places, ...withoutTime(times, minute, kind) })
      await db.removedPosts.put({ channelId, hash, removedAt: now })
      return { importId, accountKey, channelId, hash, kind, segment }
    }
    return null
  })
}

/** Puts a removed post back, if its import still has posts; in any case it may be read in again. */
export async function restorePost(db: Database, removed: RemovedPost): Promise<void> {
  const { importId, accountKey, channelId, hash, kind, segment } = removed
  await db.transaction('rw', postTables, async () => {
    if (!(await db.removedPosts.get([channelId, hash]))) return
    await db.removedPosts.delete([channelId, hash])
    const times = await db.times.get([importId, accountKey])
    const entry = await db.imports.get(importId)
    if (!times || !entry || entry.swept !== undefined) return
    const seq = times.segmentFirsts.length
    await db.segments.put({ importId, accountKey, seq, ...segment })
    const places = withPlace(times, seq, segment)
    await db.times.put({ ...places, ...withTime(times, segment.firstMinute, kind) })
  })
}

type Place = Pick<Segment, 'firstMinute' | 'lastMinute'>

/** Ends before it begins: holds nothing. */
const emptyPlace: Place = { firstMinute: 0, lastMinute: -1 }

function withPlace(times: TimesRow, seq: number, place: Place): TimesRow {
  const segmentFirsts = grown(times.segmentFirsts, seq + 1)
  const segmentLasts = grown(times.segmentLasts, seq + 1)
  segmentFirsts[seq] = place.firstMinute
  segmentLasts[seq] = place.lastMinute
  return { ...times, segmentFirsts, segmentLasts }
}

function grown(column: Int32Array, length: number): Int32Array {
  const copy = new Int32Array(Math.max(length, column.length))
  copy.set(column)
  return copy
}

type Times = Pick<TimesRow, 'minutes' | 'kinds'>

function withoutTime({ minutes, kinds }: Times, minute: number, kind: number): Times {
  const gone = minutes.findIndex((other, at) => other === minute && kinds[at] === kind)
  const stays = (_: number, at: number) => at !== gone
  return { minutes: minutes.filter(stays), kinds: kinds.filter(stays) }
}

function withTime({ minutes, kinds }: Times, minute: number, kind: number): Times {
  const stamps = new Float64Array(minutes.length + 1)
  minutes.forEach((other, at) => {
    stamps[at] = toTimeStamp(other, kinds[at] ?? 0)
  })
  stamps[minutes.length] = toTimeStamp(minute, kind)
  return toTimeColumns(stamps)
}
