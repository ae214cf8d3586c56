import type { ChangeKind } from '#domain/changeKind.ts'
import type { Table } from 'dexie'
import { batchesOf } from './batches.ts'
import type { Database } from './database.ts'
import { sameValue } from './sameValue.ts'
import type { ChangedTableName, ChangedTables, ChangeEntry, TableName } from './tables.ts'
import type { Refused, Written } from './written.ts'

/** The newest changes are kept for undoing; older ones are forgotten. */
export const keptChanges = 200

/** Writes rows and remembers what stood there before. */
export type ChangeRecorder = {
  /** Puts a row in place of the one with its id, if any. An equal row is not written. */
  readonly put: <Name extends ChangedTableName>(
    table: Name,
    row: ChangedTables[Name],
  ) => Promise<void>
  /**
   * Puts rows that nobody can have written before, their ids having been made in this act: many at a
   * time, and without looking for what stands there. Rejects when one does stand there.
   */
  readonly add: <Name extends ChangedTableName>(
    table: Name,
    rows: ReadonlyArray<ChangedTables[Name]>,
  ) => Promise<void>
  /** Puts many rows, each as `put` would. No two of them have the same id. */
  readonly putAll: <Name extends ChangedTableName>(
    table: Name,
    rows: ReadonlyArray<ChangedTables[Name]>,
  ) => Promise<void>
  /** Removes a row for good (marking is a `put`). Does nothing when there is none. */
  readonly remove: (table: ChangedTableName, id: string) => Promise<void>
}

type Act = {
  readonly kind: ChangeKind
  /** ISO instant. */
  readonly now: string
  readonly tables: readonly ChangedTableName[]
  /** Tables that are looked at, or written without being remembered. */
  readonly alsoUses?: readonly TableName[]
}

type Accepted<Value> = { readonly ok: true; readonly subject: string; readonly value: Value }

/**
 * One act of the user's: one transaction that writes its rows and its change, or neither.
 * `body` awaits nothing but the database, and refuses before it writes. Resolves after the commit;
 * rejects when the browser could not commit, and then nothing is written.
 */
export async function recordChange<Value, Problem>(
  db: Database,
  act: Act,
  body: (change: ChangeRecorder) => Promise<Accepted<Value> | Refused<Problem>>,
): Promise<Written<Value, Problem>> {
  const tables = [...act.tables, ...(act.alsoUses ?? []), 'changes']
  return db.transaction('rw', tables, async () => {
    const entries = new Map<string, ChangeEntry>()
    const outcome = await body(recorder(db, entries))
    if (!outcome.ok) {
      if (entries.size > 0) throw new Error(`${act.kind} wrote before it refused`)
      return outcome
    }
    if (entries.size === 0) return { ok: true, seq: null, value: outcome.value }
    await db.changes.where('state').equals('undone').delete()
    const seq = await db.changes.add({
      at: act.now,
      kind: act.kind,
      subject: outcome.subject,
      entries: [...entries.values()],
      state: 'done',
    })
    const forgotten = await db.changes.toCollection().reverse().offset(keptChanges).primaryKeys()
    await db.changes.bulkDelete(forgotten)
    return { ok: true, seq, value: outcome.value }
  })
}

/** The table of one name, typed by it. */
export function changedTable<Name extends ChangedTableName>(
  db: Database,
  name: Name,
): Table<ChangedTables[Name], string> {
  return db.table<ChangedTables[Name], string>(name)
}

function recorder(db: Database, entries: Map<string, ChangeEntry>): ChangeRecorder {
  function remember(entry: ChangeEntry) {
    const key = `${entry.table} ${entry.id}`
    const earlier = entries.get(key)
    entries.set(key, earlier ? { ...entry, before: earlier.before } : entry)
  }
  return {
    put: async (table, row) => {
      const before = (await changedTable(db, table).get(row.id)) ?? null
      if (sameValue(before, row)) return
      await changedTable(db, table).put(row)
      remember({ table, id: row.id, before, after: row })
    },
    add: async (table, rows) => {
      for (const batch of batchesOf(rows)) {
        await changedTable(db, table).bulkAdd(batch)
        for (const row of batch) remember({ table, id: row.id, before: null, after: row })
      }
    },
    putAll: async (table, rows) => {
      for (const batch of batchesOf(rows)) {
        const standing = await changedTable(db, table).bulkGet(batch.map(({ id }) => id))
        const differing = batch
          .map((row, place) => ({ row, before: standing[place] ?? null }))
          .filter(({ row, before }) => !sameValue(before, row))
        await changedTable(db, table).bulkPut(differing.map(({ row }) => row))
        for (const { row, before } of differing) remember({ table, id: row.id, before, after: row })
      }
    },
    remove: async (table, id) => {
      const before = (await changedTable(db, table).get(id)) ?? null
      if (before === null) return
      await changedTable(db, table).delete(id)
      remember({ table, id, before, after: null })
    },
  }
}
