import type { AliasKind } from './channel.ts'
import { parseChannelLink } from './channelLink.ts'
import { foldAlias } from './linkFold.ts'
import type { Platform } from './platform.ts'
import type { Source } from './source.ts'

/** What can tell a channel, strongest first. */
const waysToMatch = ['accountId', 'handle', 'url', 'name'] as const satisfies readonly AliasKind[]

/** An account as a file names it. Empty strings and lists where the file is silent. */
export type AccountIdentity = {
  readonly ids: readonly string[]
  readonly name: string
  readonly handle: string
  readonly url: string
}

/** A channel with everything it is known by, folded. Made by `toMatchable`. */
export type MatchableChannel = {
  readonly channelId: string
  readonly platform: Platform
  readonly known: Readonly<Record<AliasKind, ReadonlySet<string>>>
}

/** The channel an account belongs to and what told it. */
export type AccountMatch = { readonly channelId: string; readonly by: AliasKind }

/**
 * A channel ready to be matched: its name, its link, the handle and id in that link, and its aliases.
 * @param aliases those of this channel
 */
export function toMatchable(
  channel: {
    readonly id: string
    readonly name: string
    readonly platform: Platform
    readonly url?: string
  },
  aliases: ReadonlyArray<{ readonly kind: AliasKind; readonly value: string }>,
): MatchableChannel {
  const known: Record<AliasKind, Set<string>> = {
    accountId: new Set(),
    handle: new Set(),
    url: new Set(),
    name: new Set(),
  }
  const learn = (kind: AliasKind, value: string) => {
    const folded = foldAlias(kind, value)
    if (folded !== '') known[kind].add(folded)
  }
  learn('name', channel.name)
  if (channel.url !== undefined) {
    learn('url', channel.url)
    const parsed = parseChannelLink(channel.url)
    if (parsed.ok) {
      learn('handle', parsed.link.handle)
      learn('accountId', parsed.link.accountId)
    }
  }
  for (const alias of aliases) learn(alias.kind, alias.value)
  return { channelId: channel.id, platform: channel.platform, known }
}

function foldedIdentity(account: AccountIdentity): Record<AliasKind, readonly string[]> {
  const fold = (kind: AliasKind, values: readonly string[]) =>
    values.map((value) => foldAlias(kind, value)).filter((value) => value !== '')
  return {
    accountId: fold('accountId', account.ids),
    handle: fold('handle', [account.handle]),
    url: fold('url', [account.url]),
    name: fold('name', [account.name]),
  }
}

/**
 * The one channel that an account belongs to: by id, else handle, else link, else name. When several
 * channels share the strongest sign, the weaker ones may decide between them; when they do not, or nothing
 * matches, null. An id is believed on any platform, since it was once mapped there; the other signs
 * only on `platforms`.
 * @param platforms where the file's accounts can be, by `platformsOfSource`; empty for anywhere
 */
export function matchAccount(
  account: AccountIdentity,
  channels: readonly MatchableChannel[],
  platforms: readonly Platform[],
): AccountMatch | null {
  const sought = foldedIdentity(account)
  const possible = (channel: MatchableChannel) =>
    platforms.length === 0 || platforms.includes(channel.platform)
  let candidates = channels
  for (const by of waysToMatch) {
    const hits = candidates.filter(
      (channel) =>
        (by === 'accountId' || possible(channel)) &&
        sought[by].some((value) => channel.known[by].has(value)),
    )
    const [only] = hits
    if (only !== undefined && hits.length === 1) return { channelId: only.channelId, by }
    if (hits.length > 1) candidates = hits
  }
  return null
}

const feedPlatforms: readonly Platform[] = [
  'blog',
  'newsletter',
  'website',
  'intranet',
  'youtube',
  'mastodon',
  'bluesky',
  'other',
]

const blogPlatforms: readonly Platform[] = ['blog', 'newsletter', 'website', 'intranet', 'other']

/** The platforms that a source's accounts can be on; empty for anywhere. */
export function platformsOfSource(source: Source): readonly Platform[] {
  switch (source) {
    case 'meta-facebook':
      return ['facebook']
    case 'meta-instagram':
      return ['instagram']
    case 'rss':
    case 'rdf':
    case 'atom':
    case 'json-feed':
      return feedPlatforms
    case 'wordpress':
    case 'blogger':
      return blogPlatforms
    case 'x-archive':
      return ['x']
    case 'table':
    case 'example':
      return []
  }
}
