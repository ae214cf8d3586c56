import { matchAccount, platformsOfSource, toMatchable } from '#domain/accountMatch.ts'
import { parseChannelLink } from '#domain/channelLink.ts'
import type { IgnoredAccount } from '#domain/importLog.ts'
import { toSuggestedName } from '#domain/nameSuggestion.ts'
import { linkOfHandle } from '#domain/pageRules.ts'
import type { Platform } from '#domain/platform.ts'
import type { Source } from '#domain/source.ts'
import type { FoundAccount } from '#importing/reading.ts'
import type { Register } from '#storage/readRegister.ts'
import type { SessionAccount } from './accountRegister.ts'
import type { Proposal } from './importPreview.ts'

/**
 * Gives each account a proposal: the channel it is known to be; else, if it was set aside for good
 * earlier, to leave it out; else a new channel. While its file is being read the source is not known.
 */
export function toProposer(register: Register): (account: SessionAccount) => Proposal {
  const channels = register.cards.map(({ channel, aliases }) => toMatchable(channel, aliases))
  const standing = new Set(channels.map(({ channelId }) => channelId))
  return ({ found, source }) => {
    const { channelId } = found
    if (channelId !== undefined && standing.has(channelId))
      return { to: 'channel', channelId, matchedBy: 'name' }
    if (findIgnored(register.ignored, found, source)) return { to: 'ignore' }
    const platforms = source === null ? [] : platformsOfSource(source)
    const match = matchAccount(found, channels, platforms)
    return match
      ? { to: 'channel', channelId: match.channelId, matchedBy: match.by }
      : toNewChannel(found, platforms)
  }
}

/** The memory that an account is not ours, if there is one. An unknown source matches any. */
export function findIgnored(
  ignored: readonly IgnoredAccount[],
  found: FoundAccount,
  source: Source | null,
): IgnoredAccount | undefined {
  const ids = found.ids.length > 0 ? found.ids : [toIgnoredId(found)]
  return ignored.find(
    (row) => (source === null || row.source === source) && ids.includes(row.accountId),
  )
}

/** What an account is remembered by when it is ignored: its id, else its address, else its name. */
export function toIgnoredId({ ids, url, handle, name }: FoundAccount): string {
  return ids[0] ?? (url || handle || name)
}

function toNewChannel(found: FoundAccount, platforms: readonly Platform[]): Proposal {
  const link = found.url === '' ? null : parseChannelLink(found.url)
  const page = link?.ok && platforms.includes(link.link.platform) ? link.link : null
  const platform = page?.platform ?? platforms[0] ?? 'other'
  return {
    to: 'create',
    name: found.name || toSuggestedName(found.handle) || (page?.suggestedName ?? ''),
    platform,
    url: found.url || (found.handle === '' ? '' : (linkOfHandle(found.handle, platform) ?? '')),
  }
}
