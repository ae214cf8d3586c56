import type { ImportEntry } from '#domain/importLog.ts'
import type { Database } from './database.ts'
import { isBrowserMeta } from './browserMeta.ts'
import { dataMarkTables, readDataMark } from './dataMark.ts'
import { holdingsTables, readHoldings, type Holdings } from './holdings.ts'
import { basisHolds, basisTables, readBasis, type ImportBasis } from './importBasis.ts'
import { emptyRows, postTables, rowsOf, type ImportRows } from './importRows.ts'
import type { StoredPart } from './restoredRows.ts'
import { recordTableNames } from './tables.ts'

/** Posts have come or gone while they were being read; what has been read is of no use. */
export class SnapshotOvertaken extends Error {
  constructor() {
    super('The posts changed while they were read')
    this.name = 'SnapshotOvertaken'
  }
}

/** Everything as it stood at one moment. */
export type BackupSnapshot = {
  readonly holdings: Holdings
  /** What `readDataMark` gave at that moment. */
  readonly mark: string
  /**
   * Every row of a backup: records first, then the import log, then posts, read as they are needed.
   * Throws `SnapshotOvertaken` when they are no longer those of the moment.
   */
  readonly parts: AsyncGenerator<StoredPart, void>
}

/** Takes the records in at once; posts, which an import never changes while it is live, follow. */
export async function takeSnapshot(db: Database): Promise<BackupSnapshot> {
  const tables = [...recordTableNames, ...basisTables, ...holdingsTables, ...dataMarkTables, 'meta']
  return db.transaction('r', [...new Set(tables)], async () => {
    const records: StoredPart[] = []
    for (const table of recordTableNames)
      records.push({ table, rows: await db.table(table).toArray() })
    records.push({ table: 'removedPosts', rows: await db.removedPosts.toArray() })
    const meta = await db.meta.filter((row) => !isBrowserMeta(row)).toArray()
    records.push({ table: 'meta', rows: meta })
    const log = (await db.imports.toArray()).flatMap(toLogged)
    records.push({ table: 'imports', rows: log })
    const basis = await readBasis(db)
    const mark = await readDataMark(db)
    return { holdings: await readHoldings(db), mark, parts: readParts(db, records, basis) }
  })
}

async function* readParts(
  db: Database,
  records: readonly StoredPart[],
  basis: ImportBasis,
): AsyncGenerator<StoredPart, void> {
  yield* records
  for (const accounts of toSteps(basis.live)) {
    const rows = await readAccounts(db, accounts, basis)
    for (const table of postTables) yield { table, rows: rows[table] }
  }
}

type AccountKey = { readonly importId: string; readonly key: number }

/**
 * A removed post is taken out of an account's rows in several tables, so an account is read whole in
 * one transaction, which also sees that nothing has been removed since the records were read.
 */
async function readAccounts(
  db: Database,
  accounts: readonly AccountKey[],
  basis: ImportBasis,
): Promise<ImportRows> {
  return db.transaction('r', [...basisTables, ...postTables], async () => {
    if (!(await basisHolds(db, basis))) throw new SnapshotOvertaken()
    const rows = emptyRows()
    for (const { importId, key } of accounts) {
      rows.segments.push(...(await rowsOf(db.segments, importId, key).toArray()))
      rows.times.push(...(await rowsOf(db.times, importId, key).toArray()))
      rows.hashes.push(...(await rowsOf(db.hashes, importId, key).toArray()))
      rows.claims.push(...(await rowsOf(db.claims, importId, key).toArray()))
    }
    return rows
  })
}

/** Posts that are held in memory at a time, unless one account alone has more. */
const postsPerStep = 20_000

function toSteps(live: readonly ImportEntry[]): AccountKey[][] {
  const steps: AccountKey[][] = []
  let step: AccountKey[] = []
  let posts = 0
  for (const { id: importId, accounts } of live)
    for (const { key, added } of accounts) {
      if (step.length > 0 && posts + added > postsPerStep) {
        steps.push(step)
        step = []
        posts = 0
      }
      step.push({ importId, key })
      posts += added
    }
  return step.length > 0 ? [...steps, step] : steps
}

/** The entry as a backup has it: an undone import keeps its line, but its posts stay behind. */
function toLogged(entry: ImportEntry): ImportEntry[] {
  if (entry.state === 'live') return [entry]
  const isInLog = entry.state === 'removed' && entry.confirmedAt !== undefined && !entry.carried
  return isInLog ? [{ ...entry, swept: 'wholly' }] : []
}
