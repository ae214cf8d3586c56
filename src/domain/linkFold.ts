import type { AliasKind } from './channel.ts'
import { readPage } from './pageRules.ts'
import { toFoldedAddress, toWebAddress } from './webAddress.ts'

/**
 * The key under which links of the same page are equal: `facebook.com/Foo` and
 * `http://www.facebook.com/foo/`, twitter.com and x.com, threads.net and threads.com, YouTube's `/c/Name`
 * and `/@Name`; a post's link folds to its page where it tells. Folding twice changes nothing. Text that is
 * no link comes back trimmed and in lower case.
 */
export function foldLink(link: string): string {
  const lower = link.trim().toLowerCase()
  // Some letters make an address in lower case only; folding twice must not find a new one.
  const address = toWebAddress(link) ?? toWebAddress(lower)
  if (address === null) return lower
  const reading = readPage(address)
  if (reading.found === 'page') return reading.folded
  const folded = toFoldedAddress(address)
  // Cleaned of its last sign, a link to nothing may turn out to be a page.
  return folded === lower ? folded : foldLink(folded)
}

/**
 * An alias as it is stored and compared: links by `foldLink`; handles without `@`; names with single
 * spaces; all of them trimmed and in lower case. Folding twice changes nothing. Empty for empty.
 */
export function foldAlias(kind: AliasKind, value: string): string {
  switch (kind) {
    case 'url':
      return foldLink(value)
    case 'handle':
      return value
        .trim()
        .replace(/^[@\s]+/, '')
        .toLowerCase()
        .normalize('NFC')
    case 'name':
      return value.trim().replace(/\s+/g, ' ').toLowerCase().normalize('NFC')
    case 'accountId':
      return value.trim().toLowerCase()
  }
}
