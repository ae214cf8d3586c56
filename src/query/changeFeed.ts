import type { QueryClient } from '@tanstack/react-query'
import { onCommit } from '#storage/committedTables.ts'
import type { Database } from '#storage/database.ts'
import { tableNames, type TableName } from '#storage/tables.ts'

/** Milliseconds over which changed tables are collected before what shows them is read again. */
export const collectMs = 100

/** The news of committed changes, from this tab, other tabs and the worker, to the queries. */
export type ChangeFeed = {
  /** Grows by each commit that touched any of the tables. */
  readonly commitsOf: (tables: readonly TableName[]) => number
  /** Has what shows these tables read again, together with what else is collected. */
  readonly schedule: (tables: readonly TableName[]) => void
  /** Has everything read again, e.g. when the page has been asleep. */
  readonly scheduleAll: () => void
  readonly stop: () => void
}

/**
 * Listens to commits and invalidates the queries whose `meta.tables` they touched.
 *
 * An import is many transactions; re-reading after each makes readers and writer fight for locks, so
 * tables are collected first. On a timer, for a hidden tab has no animation frames. A read that is
 * under way is left to finish, for else a stream of commits would keep it from ever doing so; the
 * query function itself notices what it missed.
 */
export function startChangeFeed(db: Database, client: QueryClient): ChangeFeed {
  const commits = new Map<TableName, number>()
  const collected = new Set<TableName>()
  let timer: ReturnType<typeof setTimeout> | undefined

  function flush() {
    timer = undefined
    const changed = new Set(collected)
    collected.clear()
    // While it is closed nothing can be read; whoever opens it again has everything read again.
    if (!db.isOpen()) return
    void client.invalidateQueries(
      { predicate: (query) => query.meta?.tables?.some((table) => changed.has(table)) ?? false },
      { cancelRefetch: false },
    )
  }

  function schedule(tables: Iterable<TableName>) {
    for (const table of tables) collected.add(table)
    timer ??= setTimeout(flush, collectMs)
  }

  const stopListening = onCommit(db, (touched) => {
    const tables = touched === 'all' ? tableNames : touched
    for (const table of tables) commits.set(table, (commits.get(table) ?? 0) + 1)
    schedule(tables)
  })

  return {
    commitsOf: (tables) => tables.reduce((sum, table) => sum + (commits.get(table) ?? 0), 0),
    schedule,
    scheduleAll: () => schedule(tableNames),
    stop: () => {
      stopListening()
      clearTimeout(timer)
    },
  }
}
