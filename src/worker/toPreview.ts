import type { KnownPosts } from '#storage/knownPosts.ts'
import { noFigures } from './accountFigures.ts'
import { distinctRanges } from './decidedCoverage.ts'
import type { AccountPreview, ImportPreview, Proposal } from './importPreview.ts'
import type { Reading } from './reading.ts'
import { toShares, type Target } from './shares.ts'

/** What the files hold, and what of it would be new if the accounts fed these channels. */
export async function toPreview(
  reading: Reading,
  proposals: ReadonlyMap<number, Proposal>,
  targetOf: (accountKey: number) => Target,
  known: KnownPosts,
): Promise<ImportPreview> {
  const shares = await toShares(reading.intake.found, targetOf, known)
  const accounts = reading.accounts.flatMap(({ key, found, source, coverage }) => {
    const proposal = proposals.get(key)
    if (source === null || proposal === undefined) return []
    const share = shares.get(key)
    const account: AccountPreview = {
      key,
      ...found,
      source,
      proposal,
      ...(reading.figures.get(key) ?? noFigures),
      doubles: reading.intake.doubles.get(key) ?? 0,
      known: share?.known ?? 0,
      added: share?.added ?? 0,
      coverage: distinctRanges(coverage),
    }
    return [account]
  })
  return { files: reading.files, accounts }
}
