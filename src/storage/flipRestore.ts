import type { ImportEntry } from '#domain/importLog.ts'
import { isBrowserMeta } from './browserMeta.ts'
import { readDataMark } from './dataMark.ts'
import type { Database } from './database.ts'
import { noteBackup } from './lastBackup.ts'
import { readManifest, rebaseManifest } from './rebaseManifest.ts'
import type { RestoredRows } from './restoredRows.ts'
import { withNewIds, withNewImports, type NewImportIds } from './restoreIds.ts'
import { recordTableNames } from './tables.ts'

/**
 * Why a backup was not put in place; nothing is written then.
 * - `changedSince`: something has been entered since the user saw what would be replaced.
 * - `stagingGone`: what was staged has been swept away.
 */
export type RestoreFlipProblem = 'changedSince' | 'stagingGone'

export type RestoreFlip = {
  /** Records and the import log, as the backup has them; its posts are staged. */
  readonly rows: RestoredRows
  readonly ids: NewImportIds
  /** When the backup was made; ISO instant. */
  readonly createdAt: string
  /** What `readDataMark` gave when the user saw what would be replaced. */
  readonly mark: string
  /** ISO instant. */
  readonly now: string
}

const restoreTables = [...recordTableNames, 'imports', 'removedPosts', 'meta', 'changes'] as const

/**
 * Puts a backup in place of everything: one strict transaction, which replaces the records and the
 * import log and makes the staged imports live. The posts that were there before are left to be
 * swept. Resolves with null after the commit; rejects when the browser could not commit.
 */
export async function flipRestore(
  db: Database,
  { rows, ids, createdAt, mark, now }: RestoreFlip,
): Promise<RestoreFlipProblem | null> {
  const entries = rows.imports.map((entry) => withNewIds(entry, ids))
  const coverage = withNewImports(rows.coverage, ids)
  return db.transaction('rw', restoreTables, async () => {
    if ((await readDataMark(db)) !== mark) return 'changedSince'
    const live = entries.filter(({ state }) => state === 'live').map(({ id }) => id)
    const staged = await db.imports.bulkGet(live)
    if (staged.some((entry) => entry?.state !== 'staging')) return 'stagingGone'
    await retireImports(db, now)
    await db.imports.bulkPut(entries)
    for (const name of recordTableNames) {
      await db.table(name).clear()
      await db.table(name).bulkAdd(name === 'coverage' ? coverage : rows[name])
    }
    await db.removedPosts.clear()
    await db.removedPosts.bulkAdd(rows.removedPosts)
    await db.meta.filter((row) => !isBrowserMeta(row)).delete()
    await db.meta.bulkAdd(rows.meta.filter((row) => !isBrowserMeta(row)))
    // It could only take back what stood in what has been replaced.
    await db.changes.clear()
    // What was missing before would else be missed for ever.
    if (await readManifest(db)) await rebaseManifest(db, 0)
    await noteBackup(db, { at: createdAt, kept: 'restored', mark: await readDataMark(db) })
    return null
  })
}

/** Takes every import out of the log, and leaves of those with posts what sweeping needs. */
async function retireImports(db: Database, now: string): Promise<void> {
  const old = await db.imports.where('state').anyOf('live', 'removed').toArray()
  await db.imports.bulkDelete(old.filter(({ swept }) => swept === 'wholly').map(({ id }) => id))
  await db.imports.bulkPut(
    old.filter(({ swept }) => swept !== 'wholly').map((entry) => toRetired(entry, now)),
  )
}

/** Without `confirmedAt`, so that sweeping takes the entry too. */
function toRetired({ id, source, startedAt, timeZone }: ImportEntry, now: string): ImportEntry {
  return {
    id,
    state: 'removed',
    source,
    fileNames: [],
    startedAt,
    removedAt: now,
    timeZone,
    accounts: [],
    problemCount: 0,
    swept: 'partly',
  }
}
