import { isUnder, withoutDevicePrefix } from './hostName.ts'
import { queryValue, type PageReading } from './pageReading.ts'
import type { Platform } from './platform.ts'
import { toFoldedAddress, toUrl, withPath, type WebAddress } from './webAddress.ts'

const blogHosts =
  'wordpress.com blogg.se medium.com tumblr.com ghost.io typepad.com nouw.com webblogg.se bloggplatsen.se blogs.com write.as'.split(
    ' ',
  )
const newsletterHosts =
  'substack.com mailchi.mp list-manage.com campaign-archive.com eepurl.com mailchimpsites.com ungapped.com ungapped.io apsis.com apsis.one apsisforms.com anpdm.com paloma.se palomanewsletter.com getanewsletter.com gansub.com gansub2.com rule.io rule.se idrelay.com lianamailer.com beehiiv.com buttondown.com buttondown.email tinyletter.com mailerlite.com brevo.com sendinblue.com get.revue.co'.split(
    ' ',
  )
const otherHosts =
  'pinterest.com pinterest.se snapchat.com vimeo.com flickr.com t.me telegram.me twitch.tv reddit.com soundcloud.com spotify.com podcasts.apple.com discord.gg discord.com whatsapp.com yammer.com engage.cloud.microsoft issuu.com flipboard.com nextdoor.se'.split(
    ' ',
  )
const shortHosts =
  'bit.ly t.co goo.gl tinyurl.com ow.ly buff.ly is.gd t.ly cutt.ly rb.gy shorturl.at'.split(' ')

const blogWord = /^(?:blogg?|blogs|bloggar|bloggen|[\p{L}\p{N}-]*blogg(?:en)?)$/iu
const letterWord = /^(?:nyhetsbrev|nyhetsbrevet|newsletters?)$/i
const intranetWord = /^(?:intranat|intranät|intranet|insidan|intra)$/i
const feedWord = /^(?:feed|feeds|rss|atom|rss\.xml|atom\.xml|feed\.xml|feed\.json|index\.xml)$/i
const plainWord =
  /^(?:blogg?|bloggar|bloggen|nyhetsbrev|newsletters?|start|index|default|hem|home|sv|en|se|arkiv|p|r|add|photos|show|channel|profile|subscribe|subscription|prenumerera|\d+|.{60,}|.*[=%].*)$/iu

const under = (host: string, domains: readonly string[]) =>
  domains.some((domain) => isUnder(host, domain))

function isInternal(host: string): boolean {
  const labels = host.split('.')
  return (
    labels.length === 1 ||
    labels.some((label) => intranetWord.test(label)) ||
    /\.(?:local|lan|intern|internal|corp)$/.test(host) ||
    /^(?:127|10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$/.test(host) ||
    isUnder(host, 'sharepoint.com')
  )
}

function platformOf({ host, segments }: WebAddress): Platform {
  const labels = withoutDevicePrefix(host).split('.')
  if (isInternal(host)) return 'intranet'
  if (under(host, newsletterHosts)) return 'newsletter'
  if (under(host, blogHosts) || /(?:^|\.)blogspot\.[a-z.]+$/.test(host)) return 'blog'
  if (under(host, otherHosts)) return 'other'
  if (letterWord.test(labels[0] ?? '') || segments.some((part) => letterWord.test(part))) {
    return 'newsletter'
  }
  const isBlog = labels.some((label) => blogWord.test(label))
  return isBlog || segments.some((part) => blogWord.test(part)) ? 'blog' : 'website'
}

/** How many parts of a path name the page that a post or a feed belongs to; only some services tell. */
function pageDepth({ host, segments }: WebAddress, platform: Platform): number {
  if (isUnder(host, 'substack.com') && /^p$/i.test(segments[0] ?? '')) return 0
  if (platform !== 'blog') return segments.length
  if (isUnder(host, 'medium.com')) return Math.min(segments.length, host === 'medium.com' ? 1 : 0)
  if (isUnder(host, 'tumblr.com') && segments.some((part) => /^post$/i.test(part))) return 0
  const byWord = segments.findIndex((part) => blogWord.test(part))
  const cut = segments.findIndex(
    (part, index) => index > byWord && (/^(?:19|20)\d\d$/.test(part) || feedWord.test(part)),
  )
  return cut < 0 ? segments.length : cut
}

function nameSourceOf({ host, segments }: WebAddress): string {
  const last = segments
    // Sitevision, common among municipalities, ends its addresses in `.4.1a2b3c.html`.
    .map((part) => part.replace(/(?:\.\d+\.[\da-f]+)?\.(?:html?|aspx?|php)$/i, ''))
    .map((part) => part.replace(/^@/, ''))
    .filter((part) => part !== '' && !plainWord.test(part))
    .at(-1)
  if (last !== undefined) return last
  const bare = withoutDevicePrefix(host)
  const service = [...blogHosts, ...newsletterHosts].find((domain) => bare.endsWith(`.${domain}`))
  if (service !== undefined) return bare.slice(0, -service.length - 1)
  return bare.replace(/\.blogspot\.[a-z.]+$/, '').replace(/\.[^.]+$/, '')
}

/** A blog, newsletter, website or intranet page: whatever no other rule knows. */
export function sitePage(address: WebAddress): PageReading {
  if (under(address.host, shortHosts)) return { found: 'shortLink', platform: 'other' }
  const platform = platformOf(address)
  const depth = pageDepth(address, platform)
  const next = address.segments[depth]
  const isQueryPost = platform === 'blog' && queryValue(address, 'p') !== null
  if (next !== undefined || isQueryPost) {
    const page = sitePage(withPath(address, address.segments.slice(0, depth)))
    const isFeed = next !== undefined && feedWord.test(next)
    return page.found === 'page' ? { ...page, wasPost: page.wasPost || !isFeed } : page
  }
  return {
    found: 'page',
    platform,
    // Inside an organisation http is common, and https may answer nothing at all.
    url: toUrl(address, platform === 'intranet'),
    folded: toFoldedAddress(address).replace(/\.blogspot\.[a-z.]+/, '.blogspot.com'),
    handle: '',
    accountId: '',
    nameSource: nameSourceOf(address),
    wasPost: false,
  }
}
