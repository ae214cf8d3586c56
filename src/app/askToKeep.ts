import { askToKeepFirstValue } from '#query/storagePromise.ts'
import { onCommit } from '#storage/committedTables.ts'
import type { Database } from '#storage/database.ts'
import { ownDataTables } from '#storage/ownData.ts'
import type { Clock } from './clock.ts'

/**
 * Asks the browser to keep what is stored as soon as the user has brought something worth keeping, in
 * the tab that is looked at: some browsers ask the user in turn.
 */
export function askToKeepAfterFirstValue(db: Database, clock: Clock) {
  onCommit(db, (tables) => {
    const mayBeFirst = tables === 'all' || ownDataTables.some((table) => tables.has(table))
    if (mayBeFirst && document.visibilityState === 'visible') void ask()
  })

  async function ask() {
    try {
      await askToKeepFirstValue(db, clock.now())
    } catch (error) {
      if (db.isOpen()) reportError(error)
    }
  }
}
