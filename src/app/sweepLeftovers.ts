import type { Database } from '#storage/database.ts'
import { browserLocks } from '#storage/importLock.ts'
import { sweepImports } from '#storage/sweepImports.ts'
import type { Clock } from './clock.ts'

/** Clears away what killed and undone imports left behind. */
export async function sweepLeftovers(db: Database, clock: Clock) {
  try {
    await sweepImports(db, { locks: browserLocks(), now: clock.now() })
  } catch (error) {
    // Closed by a newer build or the page's end: the next start goes on where this one stopped.
    if (db.isOpen()) throw error
  }
}
