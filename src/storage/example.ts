import type { ImportEntry } from '#domain/importLog.ts'
import type { Database } from './database.ts'
import { postTables, putImportRows, type ImportRows } from './importRows.ts'
import { changedTable, recordChange, type ChangeRecorder } from './recordChange.ts'
import { isStanding } from './standing.ts'
import type { Stamp } from './stamp.ts'
import {
  recordTableNames,
  type RecordTableName,
  type ChangedTables,
  type TableName,
} from './tables.ts'
import type { Written } from './written.ts'

/** Whole rows of the example, by table, each marked `example`. */
export type ExampleRows = {
  readonly [Name in RecordTableName]?: ReadonlyArray<ChangedTables[Name]>
}

/** An import that is written in one go. */
export type WholeImport = {
  /** With the state `live`. */
  readonly entry: ImportEntry
  readonly rows: ImportRows
}

/** Everything that the example brings. */
export type Example = { readonly rows: ExampleRows; readonly posts: WholeImport }

/**
 * Lays the example beside what is there, posts and all, in one transaction. A row whose id is taken
 * stays out, so that the user's own plan keeps its settings.
 */
export async function loadExample(
  db: Database,
  stamp: Stamp,
  { rows, posts }: Example,
): Promise<Written<null, never>> {
  return recordChange<null, never>(
    db,
    {
      kind: 'loadExample',
      now: stamp.now,
      tables: [...recordTableNames, 'imports'],
      alsoUses: postTables,
    },
    async (change) => {
      for (const name of recordTableNames) await putNew(db, change, name, rows[name] ?? [])
      await putImportRows(db, posts.rows)
      // Taking the change back leaves what taking an import back leaves: an entry to sweep.
      await db.imports.put({ ...posts.entry, state: 'removed', removedAt: stamp.now })
      await change.put('imports', posts.entry)
      return { ok: true, subject: '', value: null }
    },
  )
}

async function putNew<Name extends RecordTableName>(
  db: Database,
  change: ChangeRecorder,
  name: Name,
  rows: ReadonlyArray<ChangedTables[Name]>,
): Promise<void> {
  for (const row of rows) {
    const taken = await changedTable(db, name).get(row.id)
    if (!taken || taken.deletedAt) await change.put(name, row)
  }
}

export const exampleTables = [
  'plan',
  'units',
  'channels',
  'pauses',
  'visions',
  'goals',
  'audiences',
  'benefits',
  'initiatives',
  'barriers',
  'imports',
] as const satisfies readonly TableName[]

/** True while anything of the example can be met: a record, or an import in the log. */
export function hasExample(db: Database): Promise<boolean> {
  return db.transaction('r', exampleTables, async () => {
    const records = await Promise.all([
      db.plan.toArray(),
      db.units.toArray(),
      db.channels.toArray(),
      db.pauses.toArray(),
      db.visions.toArray(),
      db.goals.toArray(),
      db.audiences.toArray(),
      db.benefits.toArray(),
      db.initiatives.toArray(),
      db.barriers.toArray(),
    ])
    const imports = await db.imports.where('state').equals('live').toArray()
    return (
      records.flat().some((row) => isExample(row) && isStanding(row)) || imports.some(isExample)
    )
  })
}

/** True for a row that the example brought. */
export function isExample(row: { readonly example?: unknown }): boolean {
  return row.example === true
}
