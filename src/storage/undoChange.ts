import type { Table } from 'dexie'
import { batchesOf } from './batches.ts'
import type { Database } from './database.ts'
import { grouped } from './grouped.ts'
import { sameValue } from './sameValue.ts'
import type { ChangedTableName, ChangedTables, ChangeEntry, ChangeRow } from './tables.ts'
import { recordTableNames } from './tables.ts'

/**
 * Why a change was not taken back or done again; nothing is written then.
 * - `changedSince`: a row it touched has been changed by something later, e.g. in another tab.
 * - `forgotten`: it is no longer remembered, or it is in that state already.
 */
export type UndoProblem = 'changedSince' | 'forgotten'

/** How taking back or doing again went. Told after the commit. */
export type UndoResult =
  | { readonly ok: true; readonly change: ChangeRow }
  | { readonly ok: false; readonly problem: UndoProblem }

/** Restores every row that the change touched to what stood there before it, or none. */
export function undoChange(db: Database, seq: number): Promise<UndoResult> {
  return replay(db, seq, { from: 'done', to: 'undone', expected: 'after', restored: 'before' })
}

/** Puts back every row of an undone change, or none. */
export function redoChange(db: Database, seq: number): Promise<UndoResult> {
  return replay(db, seq, { from: 'undone', to: 'done', expected: 'before', restored: 'after' })
}

type Direction = {
  readonly from: ChangeRow['state']
  readonly to: ChangeRow['state']
  readonly expected: Image
  readonly restored: Image
}

async function replay(db: Database, seq: number, way: Direction): Promise<UndoResult> {
  return db.transaction('rw', [...recordTableNames, 'imports', 'changes'], async () => {
    const change = await db.changes.get(seq)
    if (change?.state !== way.from) return { ok: false, problem: 'forgotten' }
    const byTable = grouped(change.entries, ({ table }) => table)
    for (const [table, entries] of byTable)
      if (!(await standsAs(rows(db, table), entries, way.expected)))
        return { ok: false, problem: 'changedSince' }
    for (const [table, entries] of byTable) await restore(rows(db, table), entries, way.restored)
    await db.changes.put({ ...change, state: way.to })
    return { ok: true, change: { ...change, state: way.to } }
  })
}

type Image = 'before' | 'after'
type ChangedRow = ChangedTables[ChangedTableName]

/** True when every row stands as the entries have it. */
async function standsAs(
  table: Table<ChangedRow, string>,
  entries: readonly ChangeEntry[],
  image: Image,
): Promise<boolean> {
  for (const batch of batchesOf(entries)) {
    const standing = await table.bulkGet(batch.map(({ id }) => id))
    const isSame = batch.every((entry, at) => sameValue(standing[at] ?? null, entry[image]))
    if (!isSame) return false
  }
  return true
}

async function restore(
  table: Table<ChangedRow, string>,
  entries: readonly ChangeEntry[],
  image: Image,
): Promise<void> {
  for (const batch of batchesOf(entries)) {
    const gone = batch.filter((entry) => entry[image] === null).map(({ id }) => id)
    const returned = batch.map((entry) => entry[image]).filter((row) => row !== null)
    if (gone.length > 0) await table.bulkDelete(gone)
    if (returned.length > 0) await table.bulkPut(returned)
  }
}

function rows(db: Database, name: ChangedTableName): Table<ChangedRow, string> {
  return db.table<ChangedRow, string>(name)
}
