import { bytesOfPart } from './inputPart.ts'
import type { ReadInput } from './reading.ts'
import { Refusal } from './refusal.ts'

/** One file in a zip, as the zip's directory tells of it. */
export type ZipEntry = {
  /** Its path, with `/` between folders. */
  readonly name: string
  readonly isEncrypted: boolean
  /** 0: as it is; 8: deflated; others are not read here. */
  readonly method: number
  /** Bytes in the zip, and bytes when unpacked: both only claimed. */
  readonly packedSize: number
  readonly size: number
  /** CRC-32 of what is unpacked. */
  readonly checkSum: number
  /** Where its own header begins. */
  readonly offset: number
}

/** A directory larger than this lists some half a million files. */
const largestDirectory = 64 * 1024 * 1024

const endBytes = 22
const longestComment = 0xffff
const locatorBytes = 20
const end64Bytes = 56
const headerBytes = 46

const endMark = 0x06054b50
const locatorMark = 0x07064b50
const end64Mark = 0x06064b50
const headerMark = 0x02014b50

/**
 * The files of a zip whose names are wanted, from the directory at its end; nothing else of the zip
 * is read. Null when there is no such directory: it is no zip, or its end is missing. Throws the refusals
 * `tooLarge` for a directory of more than 64 MB, `unreadable` for a damaged one and those of `bytesOfPart`.
 * Source: PKWARE's APPNOTE.TXT, sections 4.3.12 to 4.3.16.
 */
export async function readZipDirectory(
  input: ReadInput,
  isWanted: (name: string) => boolean,
  signal: AbortSignal | undefined,
): Promise<readonly ZipEntry[] | null> {
  const tailFrom = Math.max(0, input.size - endBytes - longestComment - locatorBytes)
  const tail = viewOf(await bytesOfPart(input, tailFrom, input.size, signal))
  const end = findEnd(tail)
  if (end === null) return null
  const { from, size } = (await place64(input, tail, end, signal)) ?? {
    size: tail.getUint32(end + 12, true),
    from: tail.getUint32(end + 16, true),
  }
  if (size > largestDirectory) throw new Refusal('tooLarge')
  if (from + size > input.size) throw new Refusal('unreadable')
  const directory = await bytesOfPart(input, from, from + size, signal)
  return entriesOf(viewOf(directory), isWanted)
}

/** From the end backwards, since a comment may stand after the record. */
function findEnd(tail: DataView): number | null {
  for (let at = tail.byteLength - endBytes; at >= 0; at--) {
    if (tail.getUint32(at, true) !== endMark) continue
    if (at + endBytes + tail.getUint16(at + 20, true) <= tail.byteLength) return at
  }
  return null
}

/** Zips beyond 4 GB say where their directory is in a second record, and where that is before the first. */
async function place64(
  input: ReadInput,
  tail: DataView,
  end: number,
  signal: AbortSignal | undefined,
): Promise<{ readonly from: number; readonly size: number } | null> {
  const locator = end - locatorBytes
  if (locator < 0 || tail.getUint32(locator, true) !== locatorMark) return null
  const at = long(tail, locator + 8)
  if (at + end64Bytes > input.size) throw new Refusal('unreadable')
  const record = viewOf(await bytesOfPart(input, at, at + end64Bytes, signal))
  if (record.getUint32(0, true) !== end64Mark) throw new Refusal('unreadable')
  return { size: long(record, 40), from: long(record, 48) }
}

function entriesOf(directory: DataView, isWanted: (name: string) => boolean): ZipEntry[] {
  const entries: ZipEntry[] = []
  let at = 0
  while (at + headerBytes <= directory.byteLength) {
    if (directory.getUint32(at, true) !== headerMark) throw new Refusal('unreadable')
    const nameFrom = at + headerBytes
    const extraFrom = nameFrom + directory.getUint16(at + 28, true)
    const extraTo = extraFrom + directory.getUint16(at + 30, true)
    if (extraTo > directory.byteLength) throw new Refusal('unreadable')
    const name = textOf(directory, nameFrom, extraFrom)
    if (isWanted(name)) entries.push(entryAt(directory, at, name, extraFrom, extraTo))
    at = extraTo + directory.getUint16(at + 32, true)
  }
  return entries
}

function entryAt(
  directory: DataView,
  at: number,
  name: string,
  extraFrom: number,
  extraTo: number,
): ZipEntry {
  const longs = longExtra(directory, extraFrom, extraTo)
  /** Only sizes too large for their fields stand in the extra part, in this order. */
  const sizeAt = (field: number) => {
    const short = directory.getUint32(field, true)
    return short === 0xffffffff ? (longs.shift() ?? short) : short
  }
  const size = sizeAt(at + 24)
  const packedSize = sizeAt(at + 20)
  const offset = sizeAt(at + 42)
  const isEncrypted = (directory.getUint16(at + 8, true) & 1) === 1
  const method = directory.getUint16(at + 10, true)
  const checkSum = directory.getUint32(at + 16, true)
  return { name, isEncrypted, method, packedSize, size, checkSum, offset }
}

function longExtra(directory: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + directory.getUint16(at + 2, true)) {
    if (directory.getUint16(at, true) !== 1) continue
    const end = Math.min(to, at + 4 + directory.getUint16(at + 2, true))
    const longs: number[] = []
    for (let place = at + 4; place + 8 <= end; place += 8) longs.push(long(directory, place))
    return longs
  }
  return []
}

/** Exact up to 2⁵³, which is more than any file has. */
function long(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true)
}

function textOf(view: DataView, from: number, to: number): string {
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + from, to - from))
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
