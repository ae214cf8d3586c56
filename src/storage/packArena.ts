import { arrangeByAccount } from './arrangeByAccount.ts'
import type { PostArena } from './postArena.ts'
import { packSegments, type Segment } from './segmentBuffer.ts'

/** Tells which posts of an account are to be stored, by the low and high word of their hashes. */
export type PostFilter = (low: number, high: number) => boolean

/**
 * The posts that lie in an arena as segments, account by account, each in time order. Accounts of
 * which nothing is to be stored are left out. Each account is packed when it is asked for, so that not
 * all of the arena need be there twice.
 */
export function* packArena(
  arena: PostArena,
  filterOf: (accountKey: number) => PostFilter,
): Generator<{ readonly accountKey: number; readonly segments: readonly Segment[] }> {
  for (const { accountKey, rows } of arrangeByAccount(arena.accounts, arena.minutes, arena.count)) {
    const isKept = filterOf(accountKey)
    const kept = rows.filter((row) =>
      isKept(arena.hashes[2 * row] ?? 0, arena.hashes[2 * row + 1] ?? 0),
    )
    if (kept.length > 0) yield { accountKey, segments: packSegments(arena, kept) }
  }
}
