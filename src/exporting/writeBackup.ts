import { lockBytes, newSalt } from './backupCipher.ts'
import { deflated } from './backupCompression.ts'
import {
  framePlainBytes,
  maxPlainBytes,
  writtenRounds,
  type BackupHeader,
  type BackupManifest,
  type BackupPart,
  type BackupRow,
  type FrameKind,
} from './backupFormat.ts'
import {
  frameCrc,
  frameExtra,
  openHeaderCipher,
  packHead,
  packNumber,
  packStart,
} from './backupFrames.ts'
import { packPart, sizeOf } from './backupRows.ts'
import { Sha256 } from './sha256.ts'

type Bytes = Uint8Array<ArrayBuffer>

export type BackupContent = {
  /** The version of the database whose rows these are. */
  readonly schemaVersion: number
  /** ISO instant. */
  readonly createdAt: string
  readonly manifest: BackupManifest
  /** The rows, in the order in which they will be read. Taken as they are needed, never all at once. */
  readonly parts: AsyncIterable<BackupPart>
}

/**
 * The bytes of a backup file, piece by piece; no more than a frame or so is held at a time. What
 * `parts` throws is thrown on: then there is no whole file. Refuses a passphrase without https, as
 * `BackupRefused` with `needsHttps`.
 * @param passphrase null: not encrypted
 */
export async function* writeBackup(
  { schemaVersion, createdAt, manifest, parts }: BackupContent,
  passphrase: string | null,
): AsyncGenerator<Bytes, void> {
  const header: BackupHeader = {
    app: 'uthallig',
    schemaVersion,
    createdAt,
    encryption:
      passphrase === null
        ? null
        : {
            cipher: 'AES-256-GCM',
            derivation: 'PBKDF2-SHA-256',
            rounds: writtenRounds,
            salt: newSalt(),
          },
  }
  const cipher = await openHeaderCipher(header, passphrase)
  const start = packStart(header)
  const hash = new Sha256()
  hash.update(start)
  yield start

  let frames = 0
  async function pack(kind: FrameKind, plain: Bytes): Promise<Bytes> {
    if (plain.length > maxPlainBytes) throw new RangeError('A row is too large for a backup')
    const number = frames++
    const packed = await deflated(plain)
    const storedBytes = packed.length + (cipher ? lockBytes : 0)
    const head = packHead({ kind, storedBytes, plainBytes: plain.length })
    const stored = cipher ? await cipher.lock(number, frameExtra(start, head), packed) : packed
    const crc = packNumber(frameCrc(number, head, stored))
    const frame = new Uint8Array(head.length + stored.length + crc.length)
    frame.set(head)
    frame.set(stored, head.length)
    frame.set(crc, head.length + stored.length)
    hash.update(frame)
    return frame
  }

  yield await pack('manifest', toJson(manifest))
  const rows: Record<string, number> = {}
  for await (const part of toFrameParts(parts)) {
    rows[part.table] = (rows[part.table] ?? 0) + part.rows.length
    yield await pack('rows', packPart(part))
  }
  yield await pack('end', toJson({ frames, rows }))
  yield new Uint8Array(hash.digest())
}

/** The parts cut and joined, so that each fills about a frame. */
async function* toFrameParts(parts: AsyncIterable<BackupPart>): AsyncGenerator<BackupPart, void> {
  let table: string | null = null
  let rows: BackupRow[] = []
  let bytes = 0
  for await (const part of parts) {
    for (const row of part.rows) {
      const size = sizeOf(row)
      if (
        table !== null &&
        rows.length > 0 &&
        (table !== part.table || bytes + size > framePlainBytes)
      ) {
        yield { table, rows }
        rows = []
        bytes = 0
      }
      table = part.table
      rows.push(row)
      bytes += size
    }
  }
  if (table !== null && rows.length > 0) yield { table, rows }
}

function toJson(value: unknown): Bytes {
  return new TextEncoder().encode(JSON.stringify(value))
}
