import type { Database } from './database.ts'
import { basisTables, readBasis, type ImportBasis } from './importBasis.ts'
import { rowsOf } from './importRows.ts'
import { fromHashText, uniteHashes, type SortedHashes } from './sortedHashes.ts'
import type { HashesRow } from './tables.ts'

/** What a channel's posts are known by. */
export type KnownHashes = {
  /** Of the posts that the channel has. */
  readonly stored: SortedHashes
  /** Of the posts that the user removed from it. */
  readonly removed: SortedHashes
}

export function isEmpty({ stored, removed }: KnownHashes): boolean {
  return stored.length === 0 && removed.length === 0
}

/** The posts that the store knew at one moment. Further imports are judged against it. */
export type KnownPosts = {
  readonly basis: ImportBasis
  /** The hashes of one channel; empty lists for one that has no posts. */
  readonly ofChannel: (channelId: string) => KnownHashes
}

/** Reads what the store knows now: 8 bytes a post. */
export async function readKnownPosts(db: Database): Promise<KnownPosts> {
  return db.transaction('r', [...basisTables, 'hashes'], async () => {
    const basis = await readBasis(db)
    const rows: HashesRow[] = []
    for (const entry of basis.live) rows.push(...(await rowsOf(db.hashes, entry.id).toArray()))
    return toKnownPosts(basis, rows)
  })
}

/** @param rows the hashes of the live imports */
export function toKnownPosts(basis: ImportBasis, rows: readonly HashesRow[]): KnownPosts {
  const lists = listsByChannel(basis, rows)
  const ready = new Map<string, KnownHashes>()
  return {
    basis,
    ofChannel: (channelId) => {
      const made = ready.get(channelId)
      if (made) return made
      const known = {
        stored: uniteHashes(lists.get(channelId) ?? []),
        removed: removedHashes(basis, channelId),
      }
      ready.set(channelId, known)
      return known
    },
  }
}

/** Hashes of the posts that the user removed from a channel. */
export function removedHashes(basis: ImportBasis, channelId: string): SortedHashes {
  const hashes = basis.removedPosts.filter(([id]) => id === channelId)
  return BigUint64Array.from(hashes, ([, hash]) => fromHashText(hash)).sort()
}

function listsByChannel(
  basis: ImportBasis,
  rows: readonly HashesRow[],
): Map<string, SortedHashes[]> {
  const channels = new Map<string, string>()
  for (const { id, accounts } of basis.live)
    for (const { key, channelId } of accounts)
      if (channelId !== null) channels.set(accountName(id, key), channelId)
  const lists = new Map<string, SortedHashes[]>()
  for (const { importId, accountKey, hashes } of rows) {
    const channelId = channels.get(accountName(importId, accountKey))
    if (channelId === undefined) continue
    const list = lists.get(channelId)
    if (list) list.push(hashes)
    else lists.set(channelId, [hashes])
  }
  return lists
}

function accountName(importId: string, accountKey: number): string {
  return `${importId} ${accountKey}`
}
