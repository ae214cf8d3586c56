import type { ImportEntry } from '#domain/importLog.ts'
import type { Database } from './database.ts'
import { flipRestore, type RestoreFlipProblem } from './flipRestore.ts'
import { holdImport, type Locks, type Release } from './importLock.ts'
import type { ImportRows } from './importRows.ts'
import { RestoredPlan } from './restoredPlan.ts'
import type { StoredPart } from './restoredRows.ts'
import { toNewIds, withNewIds, type NewImportIds } from './restoreIds.ts'
import { StagingWriter } from './stagingWriter.ts'
import type { Stamp } from './stamp.ts'
import { sweepImport } from './sweepImports.ts'

/**
 * A backup on its way into the store. Its posts are written unseen, as those of imports that are being
 * read in, and swept like them if the browser dies. Nothing shows before `flip`.
 */
export class RestoreStaging {
  private readonly db: Database
  private readonly stamp: Stamp
  private readonly locks: Locks
  private readonly plan: RestoredPlan
  private readonly writer: StagingWriter
  private readonly releases: Release[] = []
  private ids: NewImportIds | null = null

  /**
   * @param db relaxed: what is staged may be lost
   * @param schemaVersion the version that the rows are of
   */
  constructor(db: Database, schemaVersion: number, stamp: Stamp, locks: Locks) {
    this.db = db
    this.stamp = stamp
    this.locks = locks
    this.plan = new RestoredPlan(schemaVersion)
    this.writer = new StagingWriter(db, null)
  }

  /** Takes the next rows in; resolves when more may come. Throws `DamagedRows`. */
  async take(part: StoredPart): Promise<void> {
    const rows = this.plan.take(part)
    if (isEmpty(rows)) return
    this.ids ??= await this.begin()
    this.writer.write(underNewIds(rows, this.ids))
    await this.writer.room()
  }

  /**
   * Puts the backup in place of everything, in one transaction; null after the commit. With a problem,
   * or when it rejects, nothing has changed.
   * @param db strict: what it says is kept is kept
   * @param createdAt when the backup was made
   * @param mark what `readDataMark` gave when the user saw what would be replaced
   */
  async flip(db: Database, createdAt: string, mark: string): Promise<RestoreFlipProblem | null> {
    this.ids ??= await this.begin()
    await this.writer.finish()
    const { now } = this.stamp
    return flipRestore(db, { rows: this.plan.held, ids: this.ids, createdAt, mark, now })
  }

  /** Deletes what was staged; not to be called after a successful `flip`. */
  async discard(): Promise<void> {
    // What is still being written would else come after.
    await this.writer.finish().catch(() => undefined)
    for (const id of this.ids?.values() ?? []) await sweepImport(this.db, id)
  }

  /** Lets go of the locks: after this, others may sweep what is still staged. */
  release(): void {
    for (const release of this.releases) release()
  }

  private async begin(): Promise<NewImportIds> {
    const ids = toNewIds(this.plan.held.imports, this.stamp.newId)
    const staged = this.plan.held.imports
      .filter(({ state }) => state === 'live')
      .map((entry) => toStaging(withNewIds(entry, ids), this.stamp.now))
    for (const { id } of staged) this.releases.push(await holdImport(this.locks, id))
    await this.db.imports.bulkPut(staged)
    return ids
  }
}

/** Never shown, and never taken for an import that was once confirmed. */
function toStaging({ id, source, timeZone }: ImportEntry, now: string): ImportEntry {
  return {
    id,
    state: 'staging',
    source,
    fileNames: [],
    startedAt: now,
    timeZone,
    accounts: [],
    problemCount: 0,
  }
}

function underNewIds(rows: ImportRows, ids: NewImportIds): ImportRows {
  const renewed = <Row extends { readonly importId: string }>(row: Row): Row => {
    return { ...row, importId: ids.get(row.importId) ?? row.importId }
  }
  return {
    segments: rows.segments.map(renewed),
    times: rows.times.map(renewed),
    hashes: rows.hashes.map(renewed),
    claims: rows.claims.map(renewed),
  }
}

function isEmpty({ segments, times, hashes, claims }: ImportRows): boolean {
  return segments.length + times.length + hashes.length + claims.length === 0
}
