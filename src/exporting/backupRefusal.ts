/**
 * Why a file is not read as a backup.
 * - `notABackup`: it is some other kind of file.
 * - `newer`: a later version of the app wrote it; reloading may fetch that.
 * - `truncated`: its end is missing.
 * - `damaged`: something in it is not what was written.
 * - `needsPassphrase`, `wrongPassphrase`: it is encrypted.
 * - `needsHttps`: it is encrypted, and without https the browser cannot decrypt.
 * - `tooLarge`: a part of it would not fit in the memory.
 * - `unreadable`: the browser cannot read the file, e.g. because it has been moved or changed.
 */
export const backupRefusals = [
  'notABackup',
  'newer',
  'truncated',
  'damaged',
  'needsPassphrase',
  'wrongPassphrase',
  'needsHttps',
  'tooLarge',
  'unreadable',
] as const
export type BackupRefusal = (typeof backupRefusals)[number]

/** Leaves a half-read backup from any depth; whoever reads one catches it and tells the code. */
export class BackupRefused extends Error {
  readonly code: BackupRefusal

  constructor(code: BackupRefusal, options?: ErrorOptions) {
    super(code, options)
    this.name = 'BackupRefused'
    this.code = code
  }
}
