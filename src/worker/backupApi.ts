import type {
  BackupOutcome,
  BackupProgress,
  CheckedBackup,
  CheckOutcome,
  RestoreOutcome,
} from './backupOutcome.ts'

type OnProgress = (progress: BackupProgress) => void

/** What the worker offers the main thread. One job at a time. */
export type BackupApi = {
  /**
   * Writes a backup of everything, as it stands at one moment.
   * @param file where to write it; null: it is given back as a Blob
   * @param passphrase null: not encrypted
   * @param now ISO instant, the backup's own
   */
  readonly save: (
    file: FileSystemFileHandle | null,
    passphrase: string | null,
    now: string,
    onProgress: OnProgress,
  ) => Promise<BackupOutcome>
  /** Reads a file as a backup, to its end, and says what it holds. Writes nothing. */
  readonly check: (
    file: Blob,
    passphrase: string | null,
    onProgress: OnProgress,
  ) => Promise<CheckOutcome>
  /**
   * Puts the backup in place of everything, or changes nothing.
   * @param checked what `check` gave for the same file
   * @param now ISO instant
   */
  readonly restore: (
    file: Blob,
    passphrase: string | null,
    checked: CheckedBackup,
    now: string,
    onProgress: OnProgress,
  ) => Promise<RestoreOutcome>
  /** Stops the job and deletes what it staged. */
  readonly cancel: () => Promise<void>
}
