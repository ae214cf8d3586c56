import type { BackupPart } from '#exporting/backupFormat.ts'
import { BackupRefused } from '#exporting/backupRefusal.ts'
import { openBackup, type OpenedBackup } from '#exporting/readBackup.ts'
import { migrations } from '#storage/migrations/migrations.ts'
import { DamagedRows } from '#storage/restoredRows.ts'
import type { RestoreFailure } from './backupOutcome.ts'
import { Cancelled, throwIfCancelled } from './cancelled.ts'
import type { JobOptions } from './saveBackup.ts'

/** Begins to read a file as a backup of this version or an earlier one. Throws `BackupRefused`. */
export function openBackupFile(
  file: Blob,
  passphrase: string | null,
  { onProgress }: JobOptions,
): Promise<OpenedBackup> {
  return openBackup(file, {
    passphrase,
    schemaVersion: migrations.length,
    onProgress: (bytes) => onProgress({ done: bytes, total: file.size }),
  })
}

/** Goes through all parts in order, to the file's end. Gives the file's digest. */
export async function eachPart(
  { parts }: OpenedBackup,
  signal: AbortSignal,
  take: (part: BackupPart) => Promise<void> | void,
): Promise<string> {
  for (;;) {
    throwIfCancelled(signal)
    const next = await parts.next()
    if (next.done === true) return next.value
    await take(next.value)
  }
}

/** The failure that the error stands for; null for a fault of our own. */
export function toRestoreFailure(error: unknown): RestoreFailure | null {
  if (error instanceof BackupRefused) return error.code
  if (error instanceof DamagedRows) return 'damaged'
  return error instanceof Cancelled ? 'cancelled' : null
}
