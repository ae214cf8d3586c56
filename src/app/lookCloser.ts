import type { Database } from '#storage/database.ts'
import type { FollowedDatabase } from './databaseState.ts'

/** Reads through all that is stored, in the background. */
export async function lookCloser(db: Database, database: FollowedDatabase) {
  try {
    await database.lookCloser()
  } catch (error) {
    // Closed by a newer build or the page's end: the next start looks again.
    if (db.isOpen()) reportError(error)
  }
}
