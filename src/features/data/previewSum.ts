import { isIncluded, type DecidedAccount } from './choices.ts'

/** What confirming will do, in numbers. */
export type PreviewSum = {
  readonly added: number
  /** Channels that get a new post. */
  readonly channels: number
  readonly known: number
  readonly newChannels: number
  readonly newUnits: number
  /** Accounts that will be remembered as not ours from now on. */
  readonly remembered: number
}

/** Adds up what the decisions come to. */
export function sumDecisions(accounts: readonly DecidedAccount[]): PreviewSum {
  const included = accounts.filter(isIncluded)
  const created = included.filter(({ target }) => target === 'create')
  const newUnits = created.flatMap(({ draft: { owner } }) =>
    owner && 'newUnitName' in owner ? [owner.newUnitName.toLowerCase()] : [],
  )
  const fed = included.filter(({ account }) => account.added > 0)
  return {
    added: total(included, ({ account }) => account.added),
    channels: new Set(
      fed.map(({ account, card, target }) =>
        target === 'channel' && card ? card.channel.id : account.key,
      ),
    ).size,
    known: total(included, ({ account }) => account.known),
    newChannels: created.length,
    newUnits: new Set(newUnits).size,
    remembered: accounts.filter(
      ({ target, account }) => target === 'ignore' && account.proposal.to !== 'ignore',
    ).length,
  }
}

function total(accounts: readonly DecidedAccount[], of: (decided: DecidedAccount) => number) {
  return accounts.reduce((sum, decided) => sum + of(decided), 0)
}
