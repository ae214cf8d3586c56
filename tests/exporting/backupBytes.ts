import type { BackupManifest, BackupPart } from '#exporting/backupFormat.ts'
import { BackupRefused } from '#exporting/backupRefusal.ts'
import { openBackup, type OpenedBackup } from '#exporting/readBackup.ts'
import { writeBackup } from '#exporting/writeBackup.ts'

export const manifest: BackupManifest = {
  organisation: 'Norrby',
  channels: 1,
  imports: 1,
  posts: 3,
}

/** Two tables, with every kind of value that a row may hold. */
export const someParts: BackupPart[] = [
  {
    table: 'channels',
    rows: [
      { id: 'a', name: 'Räddningstjänsten 🚒', nested: { list: [1, 'två', null], yes: true } },
      { id: 'b', name: '' },
    ],
  },
  {
    table: 'segments',
    rows: [
      {
        importId: 'i',
        seq: 0,
        packed: Uint8Array.of(1, 2, 3),
        minutes: Int32Array.of(-5, 2 ** 31 - 1),
        hashes: BigUint64Array.of(5n, 2n ** 63n),
        none: new Uint8Array(0),
      },
    ],
  },
]

type Written = {
  readonly parts?: readonly BackupPart[]
  readonly passphrase?: string | null
  readonly schemaVersion?: number
}

/** The bytes of a backup of these. */
export async function backupBytes(written: Written = {}): Promise<Uint8Array<ArrayBuffer>> {
  const { parts = someParts, passphrase = null, schemaVersion = 1 } = written
  const content = {
    schemaVersion,
    createdAt: '2026-11-23T08:00:00.000Z',
    manifest,
    parts: toAsync(parts),
  }
  const pieces: Array<Uint8Array<ArrayBuffer>> = []
  for await (const piece of writeBackup(content, passphrase)) pieces.push(piece)
  return new Uint8Array(await new Blob(pieces).arrayBuffer())
}

export async function* toAsync<Value>(values: Iterable<Value>): AsyncGenerator<Value, void> {
  for (const value of values) yield await Promise.resolve(value)
}

/** Everything in the file, to its last byte. Throws what refuses it. */
export async function readWhole(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string | null = null,
): Promise<Omit<OpenedBackup, 'parts'> & { parts: BackupPart[] }> {
  const opened = await openBackup(new Blob([bytes]), { passphrase, schemaVersion: 1 })
  const parts: BackupPart[] = []
  for await (const part of opened.parts) parts.push(part)
  return { ...opened, parts }
}

/** Why the file is refused; null when it is read to its end. Throws anything but a refusal. */
export async function refusalOf(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string | null = null,
): Promise<string | null> {
  try {
    await readWhole(bytes, passphrase)
    return null
  } catch (error) {
    if (error instanceof BackupRefused) return error.code
    throw error
  }
}
