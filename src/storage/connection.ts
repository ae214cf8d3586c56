import type { Database } from './database.ts'
import { openDatabase, type OpenFailure } from './openDatabase.ts'

/**
 * Why an open database was closed by somebody else: a newer build took over, it was removed, or the
 * browser closed it: mostly because site data were cleared, sometimes because it cannot go on with it.
 */
export type ConnectionLoss = 'newerVersion' | 'removed' | 'closed'

/**
 * Tells when another tab upgrades or removes the database, and when the browser closes it. The database
 * is closed by then, so that the other tab need not wait; only a reload helps. Returns a function that
 * stops telling.
 */
export function onConnectionLost(db: Database, tell: (loss: ConnectionLoss) => void): () => void {
  // Returns nothing: a subscriber that returns false would keep Dexie from closing.
  function listen(event: IDBVersionChangeEvent) {
    tell(event.newVersion === null ? 'removed' : 'newerVersion')
  }
  // The browser's own event: Dexie's `close` comes with every closing, also with ours.
  const tellClosed = () => tell('closed')
  const watch = () => db.backendDB().addEventListener('close', tellClosed)
  db.on('versionchange', listen)
  db.on('ready', watch, true)
  return () => {
    db.on.versionchange.unsubscribe(listen)
    db.on.ready.unsubscribe(watch)
    if (db.isOpen()) db.backendDB().removeEventListener('close', tellClosed)
  }
}

type PageCacheOptions = {
  /** Called when the database is open again: everything that is shown may be old. */
  readonly onReopened: () => void
  readonly onFailed: (failure: OpenFailure) => void
}

/**
 * Opens the database again when the page comes back from the back/forward cache, where Dexie closes
 * it. `page` is the window. Returns a function that stops doing so.
 */
export function reopenAfterPageCache(
  db: Database,
  page: EventTarget,
  { onReopened, onFailed }: PageCacheOptions,
): () => void {
  async function reopen(event: Event) {
    if (!('persisted' in event) || event.persisted !== true || db.isOpen()) return
    const result = await openDatabase(db)
    if (result.ok) onReopened()
    else onFailed(result.failure)
  }
  const listen = (event: Event) => void reopen(event)
  page.addEventListener('pageshow', listen)
  return () => page.removeEventListener('pageshow', listen)
}
