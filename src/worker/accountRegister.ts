import type { Source } from '#domain/source.ts'
import { makeAccountBook } from '#importing/accountBook.ts'
import type { FoundAccount } from '#importing/reading.ts'
import type { DateRange } from './importPreview.ts'

/** An account of the files that were read together. */
export type SessionAccount = {
  readonly key: number
  found: FoundAccount
  /** Of the first file that was read to its end; null while that one is being read. */
  source: Source | null
  /** One range for each file that holds the account. */
  readonly coverage: DateRange[]
}

/** The accounts of one file, while it is read. */
export type FileAccounts = {
  /** The account's key. Throws `TooManyAccounts`. */
  readonly keyOf: (found: FoundAccount) => number
  /** Says what the file turned out to be. */
  readonly finish: (source: Source, coverage: DateRange | null) => void
}

/** More accounts than any organisation has: the column that was taken for the account is another. */
export const maxAccounts = 10_000

/** Thrown while reading a file with more accounts than can be meant. */
export class TooManyAccounts extends Error {}

/**
 * Numbers the accounts of several files. Within a file the readers' own rule tells who is who; across
 * files an id does, and without ids the address or else the name. So two feeds with the same title
 * stay apart, and so do a page and a feed of the same name.
 */
export class AccountRegister {
  readonly accounts: SessionAccount[] = []
  private readonly byId = new Map<string, SessionAccount>()
  private readonly withoutId = new Map<string, SessionAccount>()

  openFile(): FileAccounts {
    const book = makeAccountBook()
    const own: SessionAccount[] = []
    return {
      keyOf: (found) => {
        const number = book.numberOf(found)
        const merged = book.accounts()[number] ?? found
        const account = (own[number] ??= this.accountOf(merged))
        this.learn(account, merged)
        return account.key
      },
      finish: (source, coverage) => {
        for (const account of new Set(own)) {
          account.source ??= source
          if (coverage) account.coverage.push(coverage)
        }
      },
    }
  }

  private accountOf(found: FoundAccount): SessionAccount {
    const known =
      found.ids.map((id) => this.byId.get(id)).find((account) => account !== undefined) ??
      (found.ids.length === 0 ? this.withoutId.get(nameOf(found)) : undefined)
    if (known) return known
    if (this.accounts.length >= maxAccounts) throw new TooManyAccounts()
    const account = { key: this.accounts.length, found, source: null, coverage: [] }
    this.accounts.push(account)
    return account
  }

  private learn(account: SessionAccount, found: FoundAccount): void {
    const before = account.found
    const channelId = before.channelId ?? found.channelId
    account.found = {
      ids: [...new Set([...before.ids, ...found.ids])],
      name: before.name || found.name,
      handle: before.handle || found.handle,
      url: before.url || found.url,
      ...(channelId !== undefined && { channelId }),
    }
    for (const id of found.ids) if (!this.byId.has(id)) this.byId.set(id, account)
    if (found.ids.length === 0) this.withoutId.set(nameOf(found), account)
  }
}

function nameOf({ url, name, channelId }: FoundAccount): string {
  if (channelId !== undefined) return `channel ${channelId}`
  return url === '' ? `name ${name}` : `url ${url}`
}
