import { forceCloseDatabase } from 'fake-indexeddb'
import type { Database } from '#storage/database.ts'

/** What the browser does when site data are cleared or its disk is full. */
export function closeAsBrowser(db: Database) {
  // Its types ask for the class of databases, where it wants one of them.
  Reflect.apply(forceCloseDatabase, null, [db.backendDB()])
}
