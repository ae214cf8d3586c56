import type { ImportEntry } from '#domain/importLog.ts'
import type { Database } from './database.ts'

/**
 * Which imports counted at one moment, to which channels, and which posts were removed by hand.
 * What is worked out from the stored posts before a transaction is right in it if this still holds.
 */
export type ImportBasis = {
  /** The live entries, in the order of their ids. */
  readonly live: readonly ImportEntry[]
  readonly removedPosts: ReadonlyArray<readonly [channelId: string, hash: string]>
}

/** The tables that `readBasis` and `basisHolds` look at. */
export const basisTables = ['imports', 'removedPosts'] as const

/** Belongs inside a transaction over `basisTables` and more. */
export async function readBasis(db: Database): Promise<ImportBasis> {
  const live = await db.imports.where('state').equals('live').toArray()
  return { live, removedPosts: await db.removedPosts.toCollection().primaryKeys() }
}

/** True when the store still stands as it did. Belongs inside the transaction that writes. */
export async function basisHolds(db: Database, basis: ImportBasis): Promise<boolean> {
  const { live, removedPosts } = await readBasis(db)
  return (
    live.length === basis.live.length &&
    live.every((entry, index) => sameMapping(entry, basis.live[index])) &&
    removedPosts.length === basis.removedPosts.length &&
    removedPosts.every(([channelId, hash], index) => {
      const before = basis.removedPosts[index]
      return before?.[0] === channelId && before[1] === hash
    })
  )
}

function sameMapping(entry: ImportEntry, before: ImportEntry | undefined): boolean {
  return (
    entry.id === before?.id &&
    entry.accounts.length === before.accounts.length &&
    entry.accounts.every(({ key, channelId }, index) => {
      const account = before.accounts[index]
      return key === account?.key && channelId === account.channelId
    })
  )
}
