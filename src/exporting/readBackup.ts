import { lockBytes, type BackupCipher } from './backupCipher.ts'
import { inflated } from './backupCompression.ts'
import {
  backupEndSchema,
  backupManifestSchema,
  crcBytes,
  digestBytes,
  frameHeadBytes,
  magic,
  maxPlainBytes,
  prefixBytes,
  type BackupHeader,
  type BackupManifest,
  type BackupPart,
} from './backupFormat.ts'
import {
  frameCrc,
  frameExtra,
  openHeaderCipher,
  startBytes,
  unpackHead,
  unpackStart,
  type FrameHead,
} from './backupFrames.ts'
import { BackupRefused } from './backupRefusal.ts'
import { parseJson, unpackPart } from './backupRows.ts'
import { BlobCursor } from './blobCursor.ts'

type Bytes = Uint8Array<ArrayBuffer>

export type ReadBackupOptions = {
  /** Null: none has been given. */
  readonly passphrase: string | null
  /** The newest whose rows can be read. */
  readonly schemaVersion: number
  /** Hears how much of the file has been read, in bytes. */
  readonly onProgress?: (bytesRead: number) => void
}

/** A backup whose beginning has been read and found right. */
export type OpenedBackup = {
  readonly header: BackupHeader
  readonly manifest: BackupManifest
  /**
   * The rows, in the file's order; to be gone through once. Only when this has come to its end is the
   * whole file known to be what was written. It returns the file's SHA-256 in hexadecimal digits.
   */
  readonly parts: AsyncGenerator<BackupPart, string>
}

/**
 * Begins to read a file as a backup, and holds no more than a frame of it at a time. This and going
 * through `parts` throw `BackupRefused` for a file that is not wholly what the app once wrote.
 */
export async function openBackup(file: Blob, options: ReadBackupOptions): Promise<OpenedBackup> {
  const cursor = new BlobCursor(file, options.onProgress)
  const prefix = await takePrefix(cursor)
  const start = joined(prefix, await cursor.take(startBytes(prefix) - prefixBytes))
  const header = unpackStart(start, options.schemaVersion)
  const cipher = await openHeaderCipher(header, options.passphrase)
  const frames = new FrameReader(cursor, start, cipher)
  const first = await frames.next()
  if (first.kind !== 'manifest') throw new BackupRefused('damaged')
  const manifest = backupManifestSchema.safeParse(parseJson(first.plain))
  if (!manifest.success) throw new BackupRefused('damaged', { cause: manifest.error })
  return { header, manifest: manifest.data, parts: readParts(frames, cursor) }
}

async function* readParts(
  frames: FrameReader,
  cursor: BlobCursor,
): AsyncGenerator<BackupPart, string> {
  const rows = new Map<string, number>()
  for (;;) {
    const { kind, plain } = await frames.next()
    if (kind === 'rows') {
      const part = unpackPart(plain)
      rows.set(part.table, (rows.get(part.table) ?? 0) + part.rows.length)
      yield part
      continue
    }
    const end = backupEndSchema.safeParse(parseJson(plain))
    if (kind !== 'end' || !end.success) throw new BackupRefused('damaged')
    const counted = Object.entries(end.data.rows)
    const isWhole =
      end.data.frames === frames.taken - 1 &&
      counted.length === rows.size &&
      counted.every(([table, count]) => rows.get(table) === count)
    if (!isWhole) throw new BackupRefused('damaged')
    if (cursor.bytesLeft < digestBytes) throw new BackupRefused('truncated')
    const written = toHex(await cursor.peek(digestBytes))
    const digest = toHex(cursor.digest())
    if (written !== digest || cursor.bytesLeft > digestBytes) throw new BackupRefused('damaged')
    return digest
  }
}

/** Reads frames one after the other, each checked and unpacked. */
class FrameReader {
  taken = 0
  private readonly cursor: BlobCursor
  private readonly start: Bytes
  private readonly cipher: BackupCipher | null

  constructor(cursor: BlobCursor, start: Bytes, cipher: BackupCipher | null) {
    this.cursor = cursor
    this.start = start
    this.cipher = cipher
  }

  async next(): Promise<{ kind: FrameHead['kind']; plain: Bytes }> {
    const head = await this.cursor.take(frameHeadBytes)
    const { kind, storedBytes, plainBytes } = unpackHead(head)
    // Stored never takes much more than plain: DEFLATE adds five bytes to 65,535 that it cannot pack.
    const most = Math.min(plainBytes, maxPlainBytes) * 1.001 + 64 + lockBytes
    if (storedBytes > most) throw new BackupRefused('damaged')
    const content = await this.cursor.take(storedBytes + crcBytes)
    const stored = content.subarray(0, storedBytes)
    const crc = new DataView(content.buffer, content.byteOffset).getUint32(storedBytes, true)
    const number = this.taken++
    if (crc !== frameCrc(number, head, stored)) throw new BackupRefused('damaged')
    if (plainBytes > maxPlainBytes) throw new BackupRefused('tooLarge')
    return { kind, plain: inflated(await this.unlocked(number, head, stored), plainBytes) }
  }

  private async unlocked(number: number, head: Bytes, stored: Bytes): Promise<Bytes> {
    if (!this.cipher) return stored
    const plain = await this.cipher.unlock(number, frameExtra(this.start, head), stored)
    // Its checksum holds, so the first frame that will not open has met another key.
    if (!plain) throw new BackupRefused(number === 0 ? 'wrongPassphrase' : 'damaged')
    return plain
  }
}

async function takePrefix(cursor: BlobCursor): Promise<Bytes> {
  const first = await cursor.peek(prefixBytes)
  const common = first.subarray(0, Math.min(first.length, magic.length))
  if (common.length === 0 || !common.every((byte, at) => byte === magic[at]))
    throw new BackupRefused('notABackup')
  return cursor.take(prefixBytes)
}

function joined(first: Bytes, second: Bytes): Bytes {
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
