import type { ChannelCard } from '#query/channels.ts'

/** The channels that this one may be a unit page under: not itself, and none that is under it. */
export function possibleParents(
  cards: readonly ChannelCard[],
  channelId: string,
): readonly ChannelCard[] {
  const parentOf = new Map(cards.map(({ channel }) => [channel.id, channel.parentChannelId]))
  return cards.filter(({ channel }) => {
    const seen = new Set<string>()
    let id: string | undefined = channel.id
    while (id !== undefined && !seen.has(id)) {
      if (id === channelId) return false
      seen.add(id)
      id = parentOf.get(id)
    }
    return true
  })
}
