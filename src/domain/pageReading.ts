import type { Platform } from './platform.ts'
import type { WebAddress } from './webAddress.ts'

/** What a platform's rule makes of an address. */
export type PageReading =
  | {
      readonly found: 'page'
      readonly platform: Platform
      /** Display form. */
      readonly url: string
      /** The same for every address of the page. */
      readonly folded: string
      /** Without `@`; empty when the page has none. */
      readonly handle: string
      /** The platform's own number or id when the address is made of it, else empty. */
      readonly accountId: string
      /** The words that a name can be suggested from; may be empty. */
      readonly nameSource: string
      /** True when the address led to a post or picture of the page. */
      readonly wasPost: boolean
    }
  | { readonly found: 'post' | 'notAChannel' | 'shortLink'; readonly platform: Platform }

/** A platform's rule: null when the address is not the platform's. */
export type PageRule = (address: WebAddress) => PageReading | null

/** A handle as platforms allow it, in any alphabet; null for anything else. `@` and a last full stop go. */
export function toHandle(segment: string | undefined): string | null {
  if (segment === undefined) return null
  const handle = segment.replace(/^@/, '').replace(/\.+$/, '').normalize('NFC')
  return handle.length <= 100 && /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}._-]*$/u.test(handle)
    ? handle
    : null
}

/** The value of the first query part with this name, decoded; null when there is none. */
export function queryValue(address: WebAddress, name: string): string | null {
  return new URLSearchParams(address.query.join('&')).get(name)
}

/** The handle as folded keys have it. */
export function foldedHandle(handle: string): string {
  return handle.toLowerCase().normalize('NFC')
}
