import { openCipher, type BackupCipher } from './backupCipher.ts'
import {
  backupHeaderSchema,
  crcBytes,
  formatVersion,
  frameHeadBytes,
  frameKinds,
  magic,
  maxHeaderBytes,
  prefixBytes,
  type BackupHeader,
  type FrameKind,
} from './backupFormat.ts'
import { BackupRefused } from './backupRefusal.ts'
import { parseJson } from './backupRows.ts'
import { crc32 } from './crc32.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** The file's first bytes: what it is, its header and their checksum. */
export function packStart(header: BackupHeader): Bytes {
  const text = new TextEncoder().encode(JSON.stringify(header))
  const start = new Uint8Array(prefixBytes + text.length + crcBytes)
  const view = new DataView(start.buffer)
  start.set(magic)
  view.setUint32(8, formatVersion, true)
  view.setUint32(12, text.length, true)
  start.set(text, prefixBytes)
  view.setUint32(prefixBytes + text.length, crc32(start.subarray(0, -crcBytes)), true)
  return start
}

/** The length of the whole start, told by its first `prefixBytes`. */
export function startBytes(prefix: Bytes): number {
  const headerBytes = new DataView(prefix.buffer, prefix.byteOffset).getUint32(12, true)
  if (headerBytes > maxHeaderBytes) throw new BackupRefused('damaged')
  return prefixBytes + headerBytes + crcBytes
}

/**
 * The header within the start. Every version begins alike and is summed alike, so that one is called
 * newer only when it is so and not merely damaged.
 * @param schemaVersion the newest whose rows can be read
 */
export function unpackStart(start: Bytes, schemaVersion: number): BackupHeader {
  const view = new DataView(start.buffer, start.byteOffset)
  const end = start.length - crcBytes
  if (view.getUint32(end, true) !== crc32(start.subarray(0, end)))
    throw new BackupRefused('damaged')
  if (view.getUint32(8, true) > formatVersion) throw new BackupRefused('newer')
  const header = backupHeaderSchema.safeParse(parseJson(start.subarray(prefixBytes, end)))
  if (!header.success) throw new BackupRefused('damaged', { cause: header.error })
  if (header.data.schemaVersion > schemaVersion) throw new BackupRefused('newer')
  return header.data
}

/** Nothing if the backup is not encrypted. Refuses one that is, without a passphrase or without https. */
export async function openHeaderCipher(
  header: BackupHeader,
  passphrase: string | null,
): Promise<BackupCipher | null> {
  if (header.encryption === null) return null
  if (passphrase === null) throw new BackupRefused('needsPassphrase')
  return openCipher(passphrase, header.encryption)
}

/** What a frame says of itself before its content. */
export type FrameHead = {
  readonly kind: FrameKind
  readonly storedBytes: number
  readonly plainBytes: number
}

export function packHead({ kind, storedBytes, plainBytes }: FrameHead): Bytes {
  const head = new Uint8Array(frameHeadBytes)
  const view = new DataView(head.buffer)
  view.setUint8(0, frameKinds[kind])
  view.setUint32(1, storedBytes, true)
  view.setUint32(5, plainBytes, true)
  return head
}

export function unpackHead(head: Bytes): FrameHead {
  const view = new DataView(head.buffer, head.byteOffset)
  const kind = (['manifest', 'rows', 'end'] as const).find((name) => frameKinds[name] === head[0])
  if (!kind) throw new BackupRefused('damaged')
  return { kind, storedBytes: view.getUint32(1, true), plainBytes: view.getUint32(5, true) }
}

/** The checksum after a frame; its number is in it, so that no frame passes for another. */
export function frameCrc(number: number, head: Bytes, stored: Bytes): number {
  return crc32(packNumber(number), head, stored)
}

export function packNumber(number: number): Bytes {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, number, true)
  return bytes
}

/** What an encrypted frame vouches for besides its content: the file's start and its own head. */
export function frameExtra(start: Bytes, head: Bytes): Bytes {
  const extra = new Uint8Array(start.length + head.length)
  extra.set(start)
  extra.set(head, start.length)
  return extra
}
