import { BackupRefused } from '#exporting/backupRefusal.ts'
import { writeBackup } from '#exporting/writeBackup.ts'
import { SnapshotOvertaken, takeSnapshot } from '#storage/backupSnapshot.ts'
import type { Database } from '#storage/database.ts'
import type { StoredPart } from '#storage/restoredRows.ts'
import type { BackupFailure, BackupOutcome, BackupProgress } from './backupOutcome.ts'
import { FileNotWritten, type BackupSink } from './backupSink.ts'
import { Cancelled, throwIfCancelled } from './cancelled.ts'
import { withDatabase, type DatabaseFailure, type MakeDatabase } from './withDatabase.ts'

/** What every job is given. */
export type JobOptions = {
  readonly signal: AbortSignal
  readonly onProgress: (progress: BackupProgress) => void
}

export type BackupRequest = {
  /** Begins a new file, dropping what was written into it before. */
  readonly openSink: () => Promise<BackupSink>
  /** Null: not encrypted. */
  readonly passphrase: string | null
  /** ISO instant. */
  readonly now: string
}

/** So many times posts may change under the reading before it is given up. */
const attempts = 3

/** Writes a backup of everything, as it stands at one moment; what was written is dropped unless whole. */
export async function saveBackup(
  makeDatabase: MakeDatabase,
  request: BackupRequest,
  options: JobOptions,
): Promise<BackupOutcome> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      const done = await withDatabase(makeDatabase('relaxed'), (db) =>
        writeWhole(db, request, options),
      )
      return done.ok ? done.value : failed(databaseFailures[done.failure])
    } catch (error) {
      if (error instanceof FileNotWritten) return failed('fileNotWritten')
      if (error instanceof Cancelled) return failed('cancelled')
      if (error instanceof BackupRefused && error.code === 'needsHttps') return failed('needsHttps')
      if (!(error instanceof SnapshotOvertaken)) throw error
    }
  }
  return failed('changing')
}

async function writeWhole(
  db: Database,
  { openSink, passphrase, now }: BackupRequest,
  { signal, onProgress }: JobOptions,
): Promise<BackupOutcome> {
  const { holdings, mark, parts } = await takeSnapshot(db)
  const content = {
    schemaVersion: db.verno,
    createdAt: now,
    manifest: holdings,
    parts: counted(parts, (posts) => onProgress({ done: posts, total: holdings.posts })),
  }
  const sink = await openSink()
  let bytes = 0
  try {
    for await (const piece of writeBackup(content, passphrase)) {
      throwIfCancelled(signal)
      await sink.write(piece)
      bytes += piece.length
    }
    throwIfCancelled(signal)
    return { ok: true, blob: await sink.close(), bytes, posts: holdings.posts, mark }
  } catch (error) {
    await sink.abort()
    throw error
  }
}

async function* counted(
  parts: AsyncIterable<StoredPart>,
  tell: (posts: number) => void,
): AsyncGenerator<StoredPart, void> {
  let posts = 0
  for await (const part of parts) {
    yield part
    if (part.table !== 'segments') continue
    for (const { count } of part.rows) if (typeof count === 'number') posts += count
    tell(posts)
  }
}

const databaseFailures: Readonly<Record<DatabaseFailure, BackupFailure>> = {
  staleVersion: 'staleVersion',
  full: 'notRead',
  notSaved: 'notRead',
}

function failed(failure: BackupFailure): BackupOutcome {
  return { ok: false, failure }
}
