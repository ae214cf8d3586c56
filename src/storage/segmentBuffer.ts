import { columnBytesPerPost, stringBytes, type PackedPosts } from './packedPosts.ts'

/** At most this many bytes in a segment: browsers move larger values out of the store's own pages. */
export const maxSegmentBytes = 56_000

const format = 1
const headerBytes = 8

/** One stored buffer of posts in time order. */
export type Segment = {
  readonly count: number
  readonly firstMinute: number
  readonly lastMinute: number
  readonly packed: Uint8Array
}

/**
 * Packs the posts of these rows, in this order, into as few buffers as hold them.
 * @param rows rows of `posts`, by ascending minute
 */
export function packSegments(posts: PackedPosts, rows: Int32Array): Segment[] {
  const segments: Segment[] = []
  let from = 0
  let size = headerBytes
  rows.forEach((row, index) => {
    const bytes = columnBytesPerPost + stringBytes(posts, row)
    if (size + bytes > maxSegmentBytes && index > from) {
      segments.push(packSegment(posts, rows.subarray(from, index), size))
      from = index
      size = headerBytes
    }
    size += bytes
  })
  if (from < rows.length) segments.push(packSegment(posts, rows.subarray(from), size))
  return segments
}

/**
 * A stored buffer seen as columns, without copying it. Throws when it is not one: posts are never
 * guessed at.
 */
export function openSegment(packed: Uint8Array): PackedPosts {
  const aligned = packed.byteOffset % 4 === 0 ? packed : packed.slice()
  const count = new DataView(aligned.buffer, aligned.byteOffset).getUint32(4, true)
  const stringsAt = headerBytes + columnBytesPerPost * count
  if (aligned[0] !== format || stringsAt > aligned.length) throw new Error('Damaged segment')
  const columns = columnsOf(aligned, count)
  let start = stringsAt
  for (let row = 0; row < count; row++) {
    columns.starts[row] = start
    start += stringBytes(columns, row)
  }
  if (start !== aligned.length) throw new Error('Damaged segment')
  return columns
}

function packSegment(posts: PackedPosts, rows: Int32Array, size: number): Segment {
  const packed = new Uint8Array(size)
  packed[0] = format
  new DataView(packed.buffer).setUint32(4, rows.length, true)
  const to = columnsOf(packed, rows.length)
  let end = headerBytes + columnBytesPerPost * rows.length
  rows.forEach((row, at) => {
    to.minutes[at] = posts.minutes[row] ?? 0
    to.hashes[2 * at] = posts.hashes[2 * row] ?? 0
    to.hashes[2 * at + 1] = posts.hashes[2 * row + 1] ?? 0
    to.idLengths[at] = posts.idLengths[row] ?? 0
    to.urlLengths[at] = posts.urlLengths[row] ?? 0
    to.textLengths[at] = posts.textLengths[row] ?? 0
    to.offsets[at] = posts.offsets[row] ?? 0
    to.kinds[at] = posts.kinds[row] ?? 0
    const start = posts.starts[row] ?? 0
    const length = stringBytes(posts, row)
    packed.set(posts.bytes.subarray(start, start + length), end)
    end += length
  })
  return {
    count: rows.length,
    firstMinute: to.minutes[0] ?? 0,
    lastMinute: to.minutes[rows.length - 1] ?? 0,
    packed,
  }
}

// Four-byte columns come first, then two-byte ones, so that each is aligned for any count.
function columnsOf(packed: Uint8Array, count: number): PackedPosts {
  const { buffer, byteOffset } = packed
  let at = byteOffset + headerBytes
  const next = (bytes: number) => {
    const here = at
    at += bytes
    return here
  }
  return {
    count,
    minutes: new Int32Array(buffer, next(4 * count), count),
    hashes: new Uint32Array(buffer, next(8 * count), 2 * count),
    idLengths: new Uint16Array(buffer, next(2 * count), count),
    urlLengths: new Uint16Array(buffer, next(2 * count), count),
    textLengths: new Uint16Array(buffer, next(2 * count), count),
    offsets: new Int8Array(buffer, next(count), count),
    kinds: new Uint8Array(buffer, next(count), count),
    starts: new Uint32Array(count),
    bytes: packed,
  }
}
