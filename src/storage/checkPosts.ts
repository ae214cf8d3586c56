import type { ImportAccount, ImportEntry } from '#domain/importLog.ts'
import { readAcceptedDamage } from './acceptedDamage.ts'
import type { Database } from './database.ts'
import { rowsOf } from './importRows.ts'

/** An import that has lost posts, or part of what they are found by. */
export type PostsDamage = {
  readonly importId: string
  /** Posts of the accounts that something is missing of, as they were read in. */
  readonly expected: number
  /** Posts that are still there of these; fewer where posts were removed by hand, too. */
  readonly found: number
}

const checkedTables = ['imports', 'times', 'hashes', 'segments', 'removedPosts', 'meta'] as const

/** Accounts that are looked at in one transaction. */
const accountsPerStep = 50

/**
 * The live imports that have lost posts. What an import says of its accounts, their times, their
 * hashes and their segments tell how much there must be of each other, so nothing more is stored for
 * this, and no segment is read unless one is missing. Imports whose loss the user has accepted are
 * left out. Empty when all is well.
 */
export async function checkPosts(db: Database): Promise<PostsDamage[]> {
  const live = await db.imports.where('state').equals('live').primaryKeys()
  const damaged: PostsDamage[] = []
  for (const importId of live) {
    const damage = await checkImport(db, importId)
    if (damage) damaged.push(damage)
  }
  return damaged
}

async function checkImport(db: Database, importId: string): Promise<PostsDamage | null> {
  let expected = 0
  let found = 0
  for (let from = 0; ; from += accountsPerStep) {
    const isMore = await db.transaction('r', checkedTables, async () => {
      const entry = await db.imports.get(importId)
      if (entry?.state !== 'live' || (await readAcceptedDamage(db)).includes(importId)) return false
      for (const account of entry.accounts.slice(from, from + accountsPerStep)) {
        const left = await postsLeft(db, entry, account)
        if (left === null) continue
        expected += account.added
        found += left
      }
      return from + accountsPerStep < entry.accounts.length
    })
    if (!isMore) break
  }
  return expected > 0 ? { importId, expected, found } : null
}

/** The posts that are left of a damaged account; null when it is whole. */
async function postsLeft(
  db: Database,
  { id }: ImportEntry,
  { key, added, channelId }: ImportAccount,
): Promise<number | null> {
  if (added === 0 || channelId === null) return null
  const times = await db.times.get([id, key])
  const hashes = await db.hashes.get([id, key])
  const segments = rowsOf(db.segments, id, key)
  const places = times?.segmentFirsts.filter(
    (first, seq) => first <= (times.segmentLasts[seq] ?? 0),
  )
  const isWhole =
    times !== undefined &&
    hashes?.hashes.length === added &&
    (await segments.count()) === places?.length &&
    times.minutes.length <= added &&
    times.minutes.length >= added - (await removedFrom(db, channelId))
  if (isWhole) return null
  let left = 0
  await segments.each(({ count }) => {
    left += count
  })
  return left
}

/** Posts that the user removed from the channel, from whichever import. */
function removedFrom(db: Database, channelId: string): PromiseLike<number> {
  return db.removedPosts
    .where('[channelId+hash]')
    .between([channelId, ''], [channelId, '\uffff'])
    .count()
}
