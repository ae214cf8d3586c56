import { onConnectionLost, type ConnectionLoss } from '#storage/connection.ts'
import type { Database, DatabaseOptions } from '#storage/database.ts'
import { openDatabase, type OpenFailure } from '#storage/openDatabase.ts'
import { toSaveFailure, type SaveFailure } from '#storage/saveFailure.ts'
import { isStorageError } from '#storage/storageError.ts'

/** Makes a closed database. Staging may be `relaxed`; what is called saved is `strict`. */
export type MakeDatabase = (durability: NonNullable<DatabaseOptions['durability']>) => Database

/**
 * Why the database could not be worked with. Each means in every job what it means of an import.
 * - `staleVersion`: another tab has taken it to a newer version; only a reload helps.
 * - `full`: there is no room on the disk, or the browser allows no more.
 * - `notSaved`: the browser could not, without a reason we know.
 */
export type DatabaseFailure = 'staleVersion' | 'full' | 'notSaved'

type Done<Value> = { readonly ok: true; readonly value: Value }
type NotDone = { readonly ok: false; readonly failure: DatabaseFailure }

/**
 * Opens a database for one piece of work and closes it after, so that a worker that is waiting for
 * the user never stands in the way of an upgrade. What the storage throws becomes a failure; a fault
 * of our own is thrown on.
 */
export async function withDatabase<Value>(
  db: Database,
  work: (db: Database) => Promise<Value>,
): Promise<Done<Value> | NotDone> {
  const losses = new Set<ConnectionLoss>()
  const stop = onConnectionLost(db, (loss) => losses.add(loss))
  try {
    const opened = await openDatabase(db)
    if (!opened.ok) return { ok: false, failure: openFailures[opened.failure.reason] }
    return { ok: true, value: await work(db) }
  } catch (error) {
    if (!isStorageError(error)) throw error
    const failure = toSaveFailure(error)
    // A browser that cannot write closes the database too: no other tab has taken it then.
    const isTaken = losses.has('newerVersion') || losses.has('removed')
    if (failure === 'closed' && !isTaken) return { ok: false, failure: 'notSaved' }
    return { ok: false, failure: saveFailures[failure] }
  } finally {
    stop()
    db.close()
  }
}

const openFailures: Readonly<Record<OpenFailure['reason'], DatabaseFailure>> = {
  newerVersion: 'staleVersion',
  unavailable: 'notSaved',
  full: 'full',
  unreadable: 'notSaved',
}

const saveFailures: Readonly<Record<SaveFailure, DatabaseFailure>> = {
  full: 'full',
  closed: 'staleVersion',
  failed: 'notSaved',
}
