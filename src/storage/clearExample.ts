import type { Database } from './database.ts'
import { isExample } from './example.ts'
import { changedTable, recordChange, type ChangeRecorder } from './recordChange.ts'
import { pointersOf, type RecordPointer } from './recordPointers.ts'
import { isStanding } from './standing.ts'
import type { Stamp } from './stamp.ts'
import { recordTableNames, type RecordTableName } from './tables.ts'
import type { Written } from './written.ts'

/**
 * Takes the example away: its rows, for good, with every link to them, and its posts. Rows of the
 * user's own stay, and so do those of the example that they have come to need. One change, which can be
 * taken back until the posts are swept.
 */
export async function clearExample(db: Database, stamp: Stamp): Promise<Written<null, never>> {
  return recordChange<null, never>(
    db,
    { kind: 'clearExample', now: stamp.now, tables: [...recordTableNames, 'imports'] },
    async (change) => {
      await keepNeeded(db, change, stamp)
      const gone = await exampleIds(db)
      for (const name of recordTableNames) await clearRows(db, change, stamp, name, gone)
      for (const entry of await db.imports.where('state').equals('live').toArray())
        if (isExample(entry))
          await change.put('imports', { ...entry, state: 'removed', removedAt: stamp.now })
      return { ok: true, subject: '', value: null }
    },
  )
}

type GoneIds = ReadonlySet<string>

/** What a record of the user's own would be broken without, by where that record lies. */
const needed = [
  { by: 'benefits', field: 'audienceId', table: 'audiences' },
  { by: 'sessionItems', field: 'initiativeId', table: 'initiatives' },
  { by: 'decisions', field: 'initiativeId', table: 'initiatives' },
] as const

/** Has what is needed stay, as the user's own. */
async function keepNeeded(db: Database, change: ChangeRecorder, stamp: Stamp): Promise<void> {
  for (const { by, field, table } of needed) {
    const own = await changedTable(db, by)
      .filter((row) => isStanding(row) && !isExample(row))
      .toArray()
    const ids = new Set(own.map((row: Row) => row[field]))
    for (const row of await changedTable(db, table).filter(isExample).toArray()) {
      if (!ids.has(row.id)) continue
      const kept = { ...row, updatedAt: stamp.now }
      delete kept.example
      await change.put(table, kept)
    }
  }
}

async function exampleIds(db: Database): Promise<GoneIds> {
  const ids = new Set<string>()
  for (const name of recordTableNames)
    for (const row of await db.table<Row, string>(name).toArray())
      if (isExample(row)) ids.add(row.id)
  return ids
}

async function clearRows(
  db: Database,
  change: ChangeRecorder,
  stamp: Stamp,
  name: RecordTableName,
  gone: GoneIds,
): Promise<void> {
  const pointers = pointersOf(name)
  for (const row of await changedTable(db, name).toArray()) {
    const toGone = pointers.filter(({ field }) => isGone(row[field], gone))
    if (gone.has(row.id) || toGone.some(({ kind }) => kind === 'end') || isAboutGone(row, gone))
      await change.remove(name, row.id)
    else if (toGone.length > 0) await change.put(name, unlinked(row, toGone, stamp))
  }
}

type Row = {
  readonly id: string
  readonly example?: unknown
  readonly [field: string]: unknown
}

function isGone(id: unknown, gone: GoneIds): boolean {
  return typeof id === 'string' && gone.has(id)
}

/** What the user has set aside is a finding's key, in which the ids of its objects lie. */
function isAboutGone({ findingKey }: Row, gone: GoneIds): boolean {
  return typeof findingKey === 'string' && findingKey.split(/[|,:]/u).some((id) => gone.has(id))
}

function unlinked<Unlinked extends object>(
  row: Unlinked,
  pointers: readonly RecordPointer[],
  stamp: Stamp,
): Unlinked {
  const kept = { ...row, updatedAt: stamp.now }
  for (const { field } of pointers) Reflect.deleteProperty(kept, field)
  return kept
}
