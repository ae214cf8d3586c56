import type { BackupRefusal } from '#exporting/backupRefusal.ts'
import type { Holdings } from '#storage/holdings.ts'
import type { LastBackup } from '#storage/lastBackup.ts'
import type { RestoredCounts } from '#storage/restoredPlan.ts'

/**
 * Why no backup was made. A file that stood there before is as it was.
 * - `staleVersion`: another tab has taken the database to a newer version; only a reload helps.
 * - `notRead`: the browser could not read what it stores.
 * - `changing`: posts came or went all the time, e.g. because files are being read in.
 * - `needsHttps`: without https the browser cannot encrypt.
 * - `fileNotWritten`: the browser could not write the file, e.g. because the disk is full.
 * - `stopped`: the worker failed or made no progress, and was ended.
 * - `cancelled`: the user did.
 */
export const backupFailures = [
  'staleVersion',
  'notRead',
  'changing',
  'needsHttps',
  'fileNotWritten',
  'stopped',
  'cancelled',
] as const
export type BackupFailure = (typeof backupFailures)[number]

/** Told when the whole file is written. `blob` is null when it went into a file of the user's. */
export type BackupOutcome =
  | {
      readonly ok: true
      readonly blob: Blob | null
      readonly bytes: number
      readonly posts: number
      /** Tells, compared with the data's own mark, whether anything has been changed since. */
      readonly mark: string
    }
  | { readonly ok: false; readonly failure: BackupFailure }

/** What a backup holds, and what it would replace. Everything in it has been checked. */
export type RestorePreview = {
  /** ISO instant. */
  readonly createdAt: string
  readonly isEncrypted: boolean
  /** May be empty. */
  readonly organisation: string
  readonly holds: RestoredCounts
  /** What is in the browser now, and would be gone. */
  readonly replaces: Holdings
  /** The last backup of what would be gone; null when none is known. */
  readonly lastBackup: LastBackup | null
  readonly checked: CheckedBackup
}

/** What restoring must find again: the same file, and the same data to replace. */
export type CheckedBackup = {
  /** SHA-256 of the file, in hexadecimal digits. */
  readonly digest: string
  readonly mark: string
}

/**
 * Why a file was not taken for a backup, or not put in place. The data in the browser are untouched.
 * - a `BackupRefusal`: the file cannot be read as a backup.
 * - `staleVersion`: another tab has taken the database to a newer version; only a reload helps.
 * - `full`: there is no room for it beside what is there.
 * - `notSaved`: the browser could not write, without a reason we know.
 * - `changedSince`: something has been entered since the preview; look at it again.
 * - `fileChanged`: the file is not the one that was checked.
 * - `stopped`: the worker failed or made no progress, and was ended.
 * - `cancelled`: the user did.
 */
export type RestoreFailure =
  | BackupRefusal
  | 'staleVersion'
  | 'full'
  | 'notSaved'
  | 'changedSince'
  | 'fileChanged'
  | 'stopped'
  | 'cancelled'

/** What checking a file gives. Nothing has been written. */
export type CheckOutcome =
  | { readonly ok: true; readonly preview: RestorePreview }
  | { readonly ok: false; readonly failure: RestoreFailure }

/** What restoring gives. Told only after the data is safely stored. */
export type RestoreOutcome =
  { readonly ok: true } | { readonly ok: false; readonly failure: RestoreFailure }

/** How far it has come: in posts when a backup is made, in bytes of the file when one is read. */
export type BackupProgress = { readonly done: number; readonly total: number }
