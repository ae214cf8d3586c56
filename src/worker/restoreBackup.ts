import type { Database } from '#storage/database.ts'
import type { RestoreFlipProblem } from '#storage/flipRestore.ts'
import type { Locks } from '#storage/importLock.ts'
import { RestoreStaging } from '#storage/restoreStaging.ts'
import type { Stamp } from '#storage/stamp.ts'
import { sweepImports } from '#storage/sweepImports.ts'
import type { CheckedBackup, RestoreFailure, RestoreOutcome } from './backupOutcome.ts'
import { eachPart, openBackupFile, toRestoreFailure } from './readBackupParts.ts'
import type { JobOptions } from './saveBackup.ts'
import { withDatabase, type MakeDatabase } from './withDatabase.ts'

export type RestoreRequest = {
  readonly file: Blob
  readonly passphrase: string | null
  readonly checked: CheckedBackup
  readonly stamp: Stamp
  readonly locks: Locks
}

/** Puts a backup in place of everything, or changes nothing. What it replaced is deleted afterwards. */
export async function restoreBackup(
  makeDatabase: MakeDatabase,
  request: RestoreRequest,
  options: JobOptions,
): Promise<RestoreOutcome> {
  try {
    const done = await withDatabase(makeDatabase('relaxed'), (db) =>
      replaceAll(db, makeDatabase, request, options),
    )
    const outcome = done.ok ? done.value : done
    if (outcome.ok) {
      const { locks, stamp } = request
      // What is left of it is swept at the next start.
      await withDatabase(makeDatabase('relaxed'), (db) =>
        sweepImports(db, { locks, now: stamp.now }),
      )
    }
    return outcome
  } catch (error) {
    const failure = toRestoreFailure(error)
    if (failure === null) throw error
    return { ok: false, failure }
  }
}

async function replaceAll(
  db: Database,
  makeDatabase: MakeDatabase,
  { file, passphrase, checked, stamp, locks }: RestoreRequest,
  options: JobOptions,
): Promise<RestoreOutcome> {
  const opened = await openBackupFile(file, passphrase, options)
  const { schemaVersion, createdAt } = opened.header
  const staging = new RestoreStaging(db, schemaVersion, stamp, locks)
  let isPlaced = false
  try {
    const digest = await eachPart(opened, options.signal, (part) => staging.take(part))
    if (digest !== checked.digest) return { ok: false, failure: 'fileChanged' }
    const flipped = await withDatabase(makeDatabase('strict'), (strict) =>
      staging.flip(strict, createdAt, checked.mark),
    )
    if (!flipped.ok) return flipped
    if (flipped.value !== null) return { ok: false, failure: flipFailures[flipped.value] }
    isPlaced = true
    return { ok: true }
  } finally {
    // When even this fails, the next start sweeps.
    if (!isPlaced) await staging.discard().catch(() => undefined)
    staging.release()
  }
}

const flipFailures: Readonly<Record<RestoreFlipProblem, RestoreFailure>> = {
  changedSince: 'changedSince',
  stagingGone: 'notSaved',
}
