import type { Channel, ChannelAlias } from './channel.ts'
import { parseChannelLink, type ChannelLink } from './channelLink.ts'
import { foldAlias, foldLink } from './linkFold.ts'

/** What a channel is known by. */
export type KnownChannel = {
  readonly channel: Pick<Channel, 'platform' | 'url'>
  readonly aliases: ReadonlyArray<Pick<ChannelAlias, 'kind' | 'value'>>
}

/** Finds the channel that a link leads to already; null when there is none. */
export type FindTwin<Card> = (
  link: Pick<ChannelLink, 'folded' | 'platform' | 'accountId' | 'handle'>,
) => Card | null

/**
 * Knows channels by their link, by other links they had, and by the ids and handles that files use
 * for them on the same platform. Looks through the channels once, so that many links are quick.
 */
export function twinFinder<Card extends KnownChannel>(cards: readonly Card[]): FindTwin<Card> {
  const bySign = new Map<string, Card>()
  for (const card of cards)
    for (const sign of signsOf(card)) if (!bySign.has(sign)) bySign.set(sign, card)
  return ({ folded, platform, accountId, handle }) =>
    bySign.get(folded) ??
    bySign.get(signOf(platform, 'accountId', accountId)) ??
    bySign.get(signOf(platform, 'handle', handle)) ??
    null
}

function signsOf({ channel, aliases }: KnownChannel): string[] {
  const own = channel.url === undefined ? null : parseChannelLink(channel.url)
  // A page and a group may share a handle, so its own link decides when it has one.
  const ownHandle = own?.ok ? foldAlias('handle', own.link.handle) : ''
  return [
    ...(channel.url === undefined ? [] : [foldLink(channel.url)]),
    ...(own?.ok ? [signOf(channel.platform, 'accountId', own.link.accountId)] : []),
    ...aliases.flatMap(({ kind, value }) => {
      if (kind === 'url') return [foldLink(value)]
      if (kind === 'name' || (kind === 'handle' && value === ownHandle)) return []
      return [signOf(channel.platform, kind, value)]
    }),
  ].filter((sign) => sign !== '')
}

/** Unlike any folded link; empty for no id. */
function signOf(platform: string, kind: 'accountId' | 'handle', value: string): string {
  const folded = foldAlias(kind, value)
  return folded === '' ? '' : `${platform} ${kind} ${folded}`
}
