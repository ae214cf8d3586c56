import type { KnownHashes, KnownPosts } from '#storage/knownPosts.ts'
import type { ImportDecisions } from './importDecisions.ts'
import type { Proposal } from './importPreview.ts'
import type { Reading } from './reading.ts'
import type { Target } from './shares.ts'

/** The channel that an account feeds by the user's decision. */
export function targetByDecision(decisions: ImportDecisions, accountKey: number): Target {
  const decision = decisions.get(accountKey)
  if (!decision || decision.to === 'ignore') return null
  return decision.to === 'channel' ? decision.channelId : newChannel(accountKey)
}

/** The channel that an account feeds if the proposal is taken. */
export function targetByProposal(proposal: Proposal | undefined, accountKey: number): Target {
  if (!proposal || proposal.to === 'ignore') return null
  return proposal.to === 'channel' ? proposal.channelId : newChannel(accountKey)
}

/** Groups accounts that feed the same channel under the first of them; others stand alone. */
export function groupByTarget(
  accountKeys: readonly number[],
  targetOf: (accountKey: number) => Target,
): (accountKey: number) => number {
  const firstOf = new Map<string, number>()
  const groups = new Map<number, number>()
  for (const key of accountKeys) {
    const target = targetOf(key)
    if (target === null) continue
    const first = firstOf.get(target) ?? key
    firstOf.set(target, first)
    groups.set(key, first)
  }
  return (accountKey) => groups.get(accountKey) ?? accountKey
}

/**
 * True when posts that have been written were chosen for other channels, or for channels that have
 * got other posts since: then the files must be read once more.
 */
export function isWrittenOtherwise(
  { accounts, written, groupOf }: Reading,
  targetOf: (accountKey: number) => Target,
  known: KnownPosts,
): boolean {
  const keys = accounts.map(({ key }) => key)
  const firstOf = groupByTarget(keys, targetOf)
  const isElsewhere = [...written].some(([key, before]) => {
    const target = targetOf(key)
    return !isSame(before.known, target === null ? null : known.ofChannel(target))
  })
  const isUnnoticedSibling = keys.some((key) => {
    const first = firstOf(key)
    return groupOf(key) !== groupOf(first) && (written.has(key) || written.has(first))
  })
  return isElsewhere || isUnnoticedSibling
}

function isSame(before: KnownHashes | null, now: KnownHashes | null): boolean {
  if (before === null || now === null) return before === now
  return isEqual(before.stored, now.stored) && isEqual(before.removed, now.removed)
}

function isEqual(one: BigUint64Array, other: BigUint64Array): boolean {
  return (
    one === other || (one.length === other.length && one.every((hash, at) => hash === other[at]))
  )
}

/** No id looks like this, so nothing is known of the channel yet. */
function newChannel(accountKey: number): string {
  return `new ${accountKey}`
}
