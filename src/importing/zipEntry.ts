import { Inflate } from 'fflate'
import { readBytes } from './byteStream.ts'
import { crc32 } from './crc32.ts'
import { bytesOfPart, inputPart } from './inputPart.ts'
import { joinedBytes } from './joinedBytes.ts'
import type { ReadInput, ReadOptions } from './reading.ts'
import { Refusal } from './refusal.ts'
import type { ZipEntry } from './zipDirectory.ts'

/** Small, because each may unpack to a thousand times its size before anything can be said. */
const packedSlice = 8 * 1024

/** Text packs to a tenth; what packs to less than this, beyond a few megabytes, was made to. */
const mostRatio = 200
const anyRatioBytes = 16 * 1024 * 1024

const headerBytes = 30
const headerMark = 0x04034b50

/**
 * One file of a zip, unpacked as a stream. Throws the refusals `encryptedZip`; `zip` for a way of
 * packing that is not read here; `tooLarge` for more than `mostBytes` or a bomb, as soon as that much is
 * unpacked; `unreadable` when the content is not what the zip says of it; and those of `readBytes`.
 */
export async function* readZipEntry(
  input: ReadInput,
  entry: ZipEntry,
  mostBytes: number,
  options: ReadOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (entry.isEncrypted) throw new Refusal('encryptedZip')
  if (entry.method !== 0 && entry.method !== 8) throw new Refusal('zip')
  if (entry.size > mostBytes) throw new Refusal('tooLarge')
  const from = await contentPlace(input, entry, options.signal)
  const packed = readBytes(inputPart(input, from, from + entry.packedSize), options)
  let size = 0
  let packedSize = 0
  let checkSum = 0
  const unpack = entry.method === 8 ? makeUnpacker() : (bytes: Uint8Array) => [bytes]
  for await (const slice of packed) {
    for (let at = 0; at < slice.length; at += packedSlice) {
      const bytes = slice.subarray(at, at + packedSlice)
      packedSize += bytes.length
      for (const unpacked of unpack(bytes, packedSize === entry.packedSize)) {
        size += unpacked.length
        const isBomb = size > anyRatioBytes && size > packedSize * mostRatio
        if (size > mostBytes || isBomb) throw new Refusal('tooLarge')
        if (size > entry.size) throw new Refusal('unreadable')
        checkSum = crc32(unpacked, checkSum)
        if (unpacked.length > 0) yield unpacked
      }
    }
  }
  if (packedSize !== entry.packedSize) throw new Refusal('cutShort')
  if (size !== entry.size || checkSum !== entry.checkSum) throw new Refusal('unreadable')
}

/** A small file of a zip as UTF-8 text. Throws as `readZipEntry` does. */
export async function textOfZipEntry(
  input: ReadInput,
  entry: ZipEntry,
  mostBytes: number,
  options: ReadOptions,
): Promise<string> {
  let bytes: Uint8Array = new Uint8Array(0)
  for await (const piece of readZipEntry(input, entry, mostBytes, options)) {
    bytes = joinedBytes(bytes, piece)
  }
  return new TextDecoder().decode(bytes)
}

/** After the entry's own header, whose length only it tells. */
async function contentPlace(
  input: ReadInput,
  { offset, packedSize }: ZipEntry,
  signal: AbortSignal | undefined,
): Promise<number> {
  if (offset + headerBytes + packedSize > input.size) throw new Refusal('unreadable')
  const bytes = await bytesOfPart(input, offset, offset + headerBytes, signal)
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (header.getUint32(0, true) !== headerMark) throw new Refusal('unreadable')
  return offset + headerBytes + header.getUint16(26, true) + header.getUint16(28, true)
}

function makeUnpacker(): (bytes: Uint8Array, isLast: boolean) => readonly Uint8Array[] {
  let unpacked: Uint8Array[] = []
  const inflate = new Inflate((piece) => {
    unpacked.push(piece)
  })
  return (bytes, isLast) => {
    unpacked = []
    try {
      inflate.push(bytes, isLast)
    } catch {
      throw new Refusal('unreadable')
    }
    return unpacked
  }
}
