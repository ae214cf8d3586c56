import type { AccountRows } from '#storage/arrangeByAccount.ts'
import type { KnownHashes, KnownPosts } from '#storage/knownPosts.ts'
import type { PostFilter } from '#storage/packArena.ts'
import { isIn, sortHashes, toLookup, type SortedHashes } from '#storage/sortedHashes.ts'
import { makeBreath } from './breath.ts'
import type { FoundPosts } from './foundPosts.ts'

/** The channel that an account feeds: an id, or a name of its own for one to be made; null: left out. */
export type Target = string | null

/** What an account brings to its channel. */
export type Share = {
  /** Keeps the posts that the channel lacks. */
  readonly filter: PostFilter
  /** Posts that the channel has already, or that the user removed from it. */
  readonly known: number
  readonly added: number
}

/**
 * What each account brings when the accounts feed these channels; nothing for those left out. Of two accounts that feed the same
 * one, a post that both have comes with the first.
 */
export async function toShares(
  found: FoundPosts,
  targetOf: (accountKey: number) => Target,
  known: KnownPosts,
): Promise<Map<number, Share>> {
  const breath = makeBreath()
  const shares = new Map<number, Share>()
  const siblings = new Map<string, SortedHashes[]>()
  const fedBySeveral = severalTimes(found.byAccount().map(({ accountKey }) => targetOf(accountKey)))
  for (const { accountKey, rows } of found.byAccount()) {
    const target = targetOf(accountKey)
    if (target === null) continue
    const earlier = siblings.get(target) ?? []
    const filter = toFilter(known.ofChannel(target), earlier)
    const added = count(found, rows, filter)
    if (fedBySeveral.has(target)) siblings.set(target, [...earlier, hashesOf(found, rows)])
    shares.set(accountKey, { filter, known: rows.length - added, added })
    await breath()
  }
  return shares
}

/** Keeps what is neither stored, nor removed by the user, nor in the other lists. */
export function toFilter(known: KnownHashes, others: readonly SortedHashes[] = []): PostFilter {
  const lookups = [known.stored, known.removed, ...others]
    .filter((hashes) => hashes.length > 0)
    .map(toLookup)
  return (low, high) => {
    for (const lookup of lookups) if (isIn(lookup, low, high)) return false
    return true
  }
}

/** Sorted hashes of the posts that the filter keeps (or, with `wanted` false, does not). */
export function hashesOf(
  found: FoundPosts,
  rows: Int32Array,
  filter: PostFilter = () => true,
  wanted = true,
): SortedHashes {
  const pairs = new Uint32Array(2 * rows.length)
  let length = 0
  for (const row of rows) {
    const low = found.hashes[2 * row] ?? 0
    const high = found.hashes[2 * row + 1] ?? 0
    if (filter(low, high) !== wanted) continue
    pairs[length++] = low
    pairs[length++] = high
  }
  return sortHashes(pairs.slice(0, length))
}

function count(found: FoundPosts, rows: AccountRows['rows'], filter: PostFilter): number {
  let kept = 0
  for (const row of rows)
    if (filter(found.hashes[2 * row] ?? 0, found.hashes[2 * row + 1] ?? 0)) kept += 1
  return kept
}

function severalTimes(targets: readonly Target[]): Set<Target> {
  const seen = new Set<Target>()
  return new Set(targets.filter((target) => seen.has(target) || !seen.add(target)))
}
