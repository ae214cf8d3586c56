import * as z from 'zod'

// What a backup file is, byte by byte, stands in docs/backup-format.md.

/** As in PNG: a byte over 127, a name, and line ends that a careless transfer would change. */
export const magic = Uint8Array.of(0x89, 0x55, 0x54, 0x48, 0x0d, 0x0a, 0x1a, 0x0a)

/** The version of the frames; that of the rows within is the header's `schemaVersion`. */
export const formatVersion = 1

/** Bytes from the file's start to the header's own. */
export const prefixBytes = 16

export const maxHeaderBytes = 65_536

/** Bytes before a frame's content: its kind, its stored and its plain length. */
export const frameHeadBytes = 9

export const crcBytes = 4
export const digestBytes = 32

/** What a frame may hold when it is unpacked; keeps a small file from filling the memory. */
export const maxPlainBytes = 64_000_000

/** Rows are gathered until a frame holds about so much. */
export const framePlainBytes = 500_000

export const frameKinds = { manifest: 1, rows: 2, end: 3 } as const
export type FrameKind = keyof typeof frameKinds

/** Rounds of PBKDF2 when writing, and the most that a file may ask for. */
export const writtenRounds = 600_000
export const maxRounds = 5_000_000

/** How a backup is encrypted. The salt is Base64. */
const encryptionSchema = z.looseObject({
  cipher: z.literal('AES-256-GCM'),
  derivation: z.literal('PBKDF2-SHA-256'),
  rounds: z.int().min(writtenRounds).max(maxRounds),
  salt: z.base64().length(24),
})
export type BackupEncryption = z.infer<typeof encryptionSchema>

/** What can be read without a passphrase. */
export const backupHeaderSchema = z.looseObject({
  app: z.literal('uthallig'),
  /** The version of the database whose rows these are. */
  schemaVersion: z.int().min(1),
  createdAt: z.iso.datetime(),
  encryption: encryptionSchema.nullable(),
})
export type BackupHeader = z.infer<typeof backupHeaderSchema>

/** What the backup is said to hold; it comes first, so that it can be shown before all is read. */
export const backupManifestSchema = z.looseObject({
  /** May be empty. */
  organisation: z.string(),
  channels: z.int().min(0),
  imports: z.int().min(0),
  posts: z.int().min(0),
})
export type BackupManifest = z.infer<typeof backupManifestSchema>

/** What was written, at the end: nothing can be missing that these count. */
export const backupEndSchema = z.looseObject({
  /** All frames but this one. */
  frames: z.int().min(1),
  rows: z.record(z.string(), z.int().min(1)),
})

/** One row as it lies in the database: JSON values, and typed arrays as fields of its own. */
export type BackupRow = Readonly<Record<string, unknown>>

/** Some rows of one table. A table may come in any number of parts. */
export type BackupPart = { readonly table: string; readonly rows: readonly BackupRow[] }
