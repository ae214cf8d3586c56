import type { ImportEntry } from '#domain/importLog.ts'
import type { Database } from './database.ts'
import { returnFed } from './returnFed.ts'
import { rowsOf } from './importRows.ts'
import { toRemoved } from './removedEntry.ts'
import { fromHashText, pickHashes, uniteHashes, type SortedHashes } from './sortedHashes.ts'
import type { RemovedPostRow } from './tables.ts'
import { madeTables, returnMade } from './withdrawMade.ts'

/**
 * Why an undone import was not brought back; nothing is written then.
 * - `swept`: its posts are being deleted, or are gone. Reading the files again brings them.
 * - `overtaken`: other things have happened to its posts meanwhile: another import has brought some, the
 *   user has removed some, or one that had them in common with it has been undone too.
 * - `notUndone`: it is not there, or not undone.
 */
export type RestoreProblem = 'swept' | 'overtaken' | 'notUndone'

const restoreTables = ['imports', 'hashes', 'claims', 'removedPosts', ...madeTables]

/** Takes back `undoImport`. Null after the commit. @param now ISO instant */
export async function restoreImport(
  db: Database,
  importId: string,
  now: string,
): Promise<RestoreProblem | null> {
  return db.transaction('rw', restoreTables, async () => {
    const entry = await db.imports.get(importId)
    if (entry?.state !== 'removed' || entry.removedAt === undefined) return 'notUndone'
    const { removedAt } = entry
    const all = await db.imports.toArray()
    const returning = all.filter(
      (other) =>
        other.id === importId ||
        (other.state === 'removed' &&
          other.carried?.for === importId &&
          other.carried.goneWith === importId),
    )
    if (returning.some(({ swept }) => swept !== undefined)) return 'swept'
    const live = all.filter(({ state }) => state === 'live')
    const leaving = live.filter(({ carried }) => carried?.from === importId)
    const staying = live.filter((other) => !leaving.includes(other))
    if (await isOvertaken(db, returning, staying, removedAt)) return 'overtaken'
    for (const other of leaving) await db.imports.put(toRemoved(other, importId, now))
    for (const other of returning) await db.imports.put(toLive(other))
    for (const other of returning) await returnMade(db, other, removedAt)
    const undone = all.filter((other) => other.state === 'removed' && !returning.includes(other))
    for (const other of returning) await returnFed(db, toLive(other), undone)
    return null
  })
}

function toLive(entry: ImportEntry): ImportEntry {
  const live: ImportEntry = { ...entry, state: 'live' }
  delete live.removedAt
  return live
}

/**
 * True when bringing these back would show a post twice, or one that was removed after they went, or
 * would lack one that they left to an import that is gone.
 */
async function isOvertaken(
  db: Database,
  returning: readonly ImportEntry[],
  staying: readonly ImportEntry[],
  removedAt: string,
): Promise<boolean> {
  const removed = await db.removedPosts.toArray()
  const channelIds = new Set(returning.flatMap(({ accounts }) => accounts.map((a) => a.channelId)))
  for (const channelId of channelIds) {
    if (channelId === null) continue
    const gone = removed.filter((row) => row.channelId === channelId)
    const goneSince = gone.filter((row) => row.removedAt > removedAt)
    const own = await hashesOf(db.hashes, returning, channelId)
    const others = await hashesOf(db.hashes, staying, channelId)
    const claimed = await hashesOf(db.claims, returning, channelId)
    const unwanted = uniteHashes([others, toHashes(goneSince)])
    const found = uniteHashes([own, others, toHashes(gone)])
    if (pickHashes(own, unwanted, true).length > 0) return true
    if (pickHashes(claimed, found, false).length > 0) return true
  }
  return false
}

function toHashes(rows: readonly RemovedPostRow[]): SortedHashes {
  return BigUint64Array.from(rows, ({ hash }) => fromHashText(hash)).sort()
}

async function hashesOf(
  table: Database['hashes'],
  entries: readonly ImportEntry[],
  channelId: string,
): Promise<SortedHashes> {
  const lists: SortedHashes[] = []
  for (const { id, accounts } of entries) {
    const keys = new Set(accounts.filter((a) => a.channelId === channelId).map(({ key }) => key))
    if (keys.size === 0) continue
    const rows = await rowsOf(table, id).toArray()
    for (const row of rows) if (keys.has(row.accountKey)) lists.push(row.hashes)
  }
  return uniteHashes(lists)
}
