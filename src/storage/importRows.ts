import { Dexie, type Collection, type Table } from 'dexie'
import type { Database } from './database.ts'
import type { ClaimsRow, HashesRow, SegmentRow, TimesRow } from './tables.ts'

/** Rows of one import as they are written; any of the lists may be empty. */
export type ImportRows = {
  readonly segments: SegmentRow[]
  readonly times: TimesRow[]
  readonly hashes: HashesRow[]
  readonly claims: ClaimsRow[]
}

export function emptyRows(): ImportRows {
  return { segments: [], times: [], hashes: [], claims: [] }
}

/** Segments that come a few at a time, as rows. */
export function* asParts(segments: Iterable<SegmentRow[]>): Generator<ImportRows, void, undefined> {
  for (const some of segments) yield { ...emptyRows(), segments: some }
}

/** Rows that came a few at a time, in one. */
export async function joinedRows(parts: AsyncIterable<ImportRows>): Promise<ImportRows> {
  const all = emptyRows()
  for await (const rows of parts) {
    all.segments.push(...rows.segments)
    all.times.push(...rows.times)
    all.hashes.push(...rows.hashes)
    all.claims.push(...rows.claims)
  }
  return all
}

/** The tables that posts lie in. */
export const postTables = ['segments', 'times', 'hashes', 'claims'] as const

/** A row whose key begins with its import. */
export type KeyedByImport = SegmentRow | TimesRow | HashesRow

/** The rows of one import in such a table, or of one account of it, by ascending key. */
export function rowsOf<Row extends KeyedByImport, Key>(
  table: Table<Row, Key>,
  importId: string,
  accountKey?: number,
): Collection<Row, Key> {
  const start = accountKey === undefined ? [importId] : [importId, accountKey]
  return table.where(':id').between(start, [...start, Dexie.maxKey])
}

/** Puts the rows. Belongs inside a transaction over `postTables`. */
export async function putImportRows(db: Database, rows: ImportRows): Promise<void> {
  if (rows.segments.length > 0) await db.segments.bulkPut(rows.segments)
  if (rows.times.length > 0) await db.times.bulkPut(rows.times)
  if (rows.hashes.length > 0) await db.hashes.bulkPut(rows.hashes)
  if (rows.claims.length > 0) await db.claims.bulkPut(rows.claims)
}
