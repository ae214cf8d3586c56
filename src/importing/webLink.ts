import { maxUrlLength } from './reading.ts'
import { trimmed } from './trimmed.ts'

const webAddress = /^https?:\/\/[^\s/<>"\0-\x1f][^\s<>"\0-\x1f]*$/i

/** The link when it is an absolute http or https address of reasonable length, else empty. */
export function toWebLink(raw: string): string {
  const link = trimmed(raw)
  return link.length <= maxUrlLength && webAddress.test(link) ? link : ''
}
