import { Dexie, type ObservabilitySet } from 'dexie'
import type { Database } from './database.ts'
import { isTableName, type TableName } from './tables.ts'

/** The tables that a commit changed; `all` when it cannot be told, e.g. after the page was asleep. */
export type CommittedTables = ReadonlySet<TableName> | 'all'

/**
 * Tells of every commit to the database: this tab's, other tabs' and the worker's. Nothing is told
 * of a transaction that was aborted. Returns a function that stops telling.
 */
export function onCommit(db: Database, tell: (tables: CommittedTables) => void): () => void {
  const prefix = `idb://${db.name}/`
  function listen(parts: ObservabilitySet) {
    if ('all' in parts) {
      tell('all')
      return
    }
    const tables = new Set<TableName>()
    for (const part of Object.keys(parts)) {
      if (!part.startsWith(prefix)) continue
      const name = part.slice(prefix.length).split('/', 1)[0] ?? ''
      if (isTableName(name)) tables.add(name)
    }
    if (tables.size > 0) tell(tables)
  }
  Dexie.on('storagemutated', listen)
  return () => Dexie.on.storagemutated.unsubscribe(listen)
}
