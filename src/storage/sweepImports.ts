import type { ImportEntry } from '#domain/importLog.ts'
import type { Table } from 'dexie'
import type { Database } from './database.ts'
import { unlessHeld, type Locks } from './importLock.ts'
import { rowsOf, type KeyedByImport } from './importRows.ts'

/** Without Web Locks nobody can tell a killed import from a running one until it is this old. */
export const abandonedAfterMs = 12 * 60 * 60 * 1000

/** What was undone can be taken back for so long, also when the app is started meanwhile. */
export const takenBackWithinMs = 60 * 60 * 1000

/** What sweeping needs from outside. */
export type SweepOptions = {
  readonly locks: Locks
  /** ISO instant. */
  readonly now: string
}

/**
 * Deletes what killed browsers left half-read and what imports undone an hour ago or longer no longer
 * show, in small steps, at the start of the app. Never touches a live import, nor one that another tab is at work
 * on. A removed import keeps its line in the log. May be interrupted anywhere and run again, also in
 * several tabs at once.
 */
export async function sweepImports(db: Database, { locks, now }: SweepOptions): Promise<void> {
  const dead = await db.imports.where('state').anyOf('staging', 'removed').toArray()
  for (const entry of dead) {
    if (entry.swept === 'wholly' || mayComeBack(entry, now)) continue
    if (locks === null && entry.state === 'staging' && isYoung(entry, now)) continue
    await unlessHeld(locks, entry.id, () => sweepImport(db, entry.id))
  }
}

/** Deletes the posts of an import that is not live, then the entry unless the log shows it. */
export async function sweepImport(db: Database, importId: string): Promise<void> {
  const isDead = await db.transaction('rw', db.imports, async () => {
    // It may have been made live, or swept, since it was looked up.
    const entry = await db.imports.get(importId)
    if (entry?.state === 'live' || entry?.swept === 'wholly') return false
    // From here on it can neither be made live nor restored.
    if (entry) await db.imports.put({ ...entry, state: 'removed', swept: 'partly' })
    return true
  })
  if (!isDead) return
  await deletePosts(db, importId)
  const entry = await db.imports.get(importId)
  const isInLog = entry?.confirmedAt !== undefined && !entry.carried
  if (isInLog) await db.imports.update(importId, { swept: 'wholly' })
  else await db.imports.delete(importId)
}

const keysPerStep = 100

async function deletePosts(db: Database, importId: string): Promise<void> {
  await deleteRows(db, db.segments, importId)
  await deleteRows(db, db.times, importId)
  await deleteRows(db, db.hashes, importId)
  await deleteRows(db, db.claims, importId)
}

async function deleteRows<Row extends KeyedByImport, Key>(
  db: Database,
  table: Table<Row, Key>,
  importId: string,
): Promise<void> {
  for (;;) {
    const gone = await db.transaction('rw', table, async () => {
      const keys = await rowsOf(table, importId).limit(keysPerStep).primaryKeys()
      // One range is one request, where a list of keys would be a hundred.
      if (keys.length > 0)
        await table.where(':id').between(keys[0], keys.at(-1), true, true).delete()
      return keys.length
    })
    if (gone < keysPerStep) return
  }
}

/** A time of removal that lies ahead says nothing: the clock has been set since. */
function mayComeBack({ swept, removedAt }: ImportEntry, now: string): boolean {
  if (swept !== undefined || removedAt === undefined) return false
  const ageMs = Date.parse(now) - Date.parse(removedAt)
  return ageMs >= 0 && ageMs < takenBackWithinMs
}

function isYoung(entry: ImportEntry, now: string): boolean {
  return Date.parse(now) - Date.parse(entry.startedAt) < abandonedAfterMs
}
