import type { FoundAccount } from './reading.ts'

/** The accounts of one import, numbered from 0 as they are met. */
export type AccountBook = {
  /**
   * The account's number: that of an account with one of its ids; else, when either has no ids, that
   * of the first with its name; else a new one. The first name, handle and link that are not empty
   * stay; ids add up.
   */
  readonly numberOf: (found: FoundAccount) => number
  /** All accounts, in order of their numbers. */
  readonly accounts: () => readonly FoundAccount[]
}

/** An empty book. */
export function makeAccountBook(): AccountBook {
  const accounts: FoundAccount[] = []
  const byId = new Map<string, number>()
  const byName = new Map<string, number>()

  const knownNumber = (found: FoundAccount): number | undefined => {
    for (const id of found.ids) {
      const number = byId.get(id)
      if (number !== undefined) return number
    }
    const named = byName.get(found.name)
    if (named === undefined) return undefined
    const isSomeoneElse = found.ids.length > 0 && (accounts[named]?.ids.length ?? 0) > 0
    return isSomeoneElse ? undefined : named
  }

  return {
    numberOf(found) {
      const number = knownNumber(found) ?? accounts.length
      const known = accounts[number]
      const account = known ? merged(known, found) : found
      accounts[number] = account
      for (const id of account.ids) byId.set(id, number)
      if (!byName.has(account.name)) byName.set(account.name, number)
      return number
    },
    accounts: () => accounts,
  }
}

function merged(known: FoundAccount, found: FoundAccount): FoundAccount {
  const channelId = known.channelId ?? found.channelId
  return {
    ids: [...new Set([...known.ids, ...found.ids])],
    name: known.name || found.name,
    handle: known.handle || found.handle,
    url: known.url || found.url,
    ...(channelId !== undefined && { channelId }),
  }
}
