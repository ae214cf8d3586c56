import { isUnder } from './hostName.ts'
import type { PageReading } from './pageReading.ts'
import { toWebAddress, type WebAddress } from './webAddress.ts'

/** Services with `/@name` addresses that are no Mastodon servers. */
const otherHosts = ['medium.com', 'substack.com', 'flipboard.com', 'note.com', 'kick.com']

const account = /^@(?<user>\w+(?:[.-]+\w+)*?)(?:@(?<server>[^@/]+\.[^@/]+?))?(?:\.rss)?$/u

function toAccount({ segments }: WebAddress) {
  const inApp = /^(?:web|deck)$/i.test(segments[0] ?? '')
  const [first = '', second] = inApp ? segments.slice(1) : segments
  const groups = account.exec(first)?.groups
  const user = groups?.['user']
  if (user === undefined) return null
  const wasPost = second !== undefined && /^\d+$/.test(second)
  return { user, server: groups?.['server'], wasPost }
}

/** The account's address on its own server, when another server shows it (`server/@user@home`); else null. */
export function homeAddress(address: WebAddress): WebAddress | null {
  const found = toAccount(address)
  if (found?.server === undefined) return null
  return toWebAddress(`https://${found.server}/@${found.user}${found.wasPost ? '/1' : ''}`)
}

/** The account on any Mastodon server: `server/@user`. */
export function mastodonPage(address: WebAddress): PageReading | null {
  const { host, port } = address
  if (!host.includes('.') || otherHosts.some((other) => isUnder(host, other))) return null
  const found = toAccount(address)
  if (found === null || found.server !== undefined) return null
  const { user, wasPost } = found
  return {
    found: 'page',
    platform: 'mastodon',
    url: `https://${host}${port}/@${user}`,
    folded: `${host}${port}/@${user.toLowerCase()}`,
    handle: `${user}@${host}${port}`,
    accountId: '',
    nameSource: user,
    wasPost,
  }
}
