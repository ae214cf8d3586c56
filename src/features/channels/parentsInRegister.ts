import { parseChannelLink } from '#domain/channelLink.ts'
import { foldAlias } from '#domain/linkFold.ts'
import { twinFinder } from '#domain/twinFinder.ts'
import type { ChannelCard } from '#query/channels.ts'
import type { RegisterEntry } from '#query/registerReading.ts'

/** The page that an entry belongs under: one that stands, or another entry by its place. */
export type RegisterParent =
  { readonly is: 'standing'; readonly id: string } | { readonly is: 'new'; readonly place: number }

/**
 * Finds for each entry the page that it names as its parent, by link or by name, rather one of the
 * file than one that stands, and rather one on the same platform; null where it names none that is there.
 */
export function parentsInRegister(
  entries: readonly RegisterEntry[],
  cards: readonly ChannelCard[],
): ReadonlyArray<RegisterParent | null> {
  if (entries.every(({ parent }) => parent === '')) return entries.map(() => null)
  const find = parentFinder(entries, cards)
  const parents = entries.map((entry, place) => (entry.parent === '' ? null : find(entry, place)))
  // Pages that name each other in a ring would all be under each other: the first stands for itself.
  for (const place of parents.keys()) if (leadsTo(parents, place)) parents[place] = null
  return parents
}

function parentFinder(entries: readonly RegisterEntry[], cards: readonly ChannelCard[]) {
  const findTwin = twinFinder(cards)
  const byLink = new Map(entries.map(({ link }, place) => [link?.folded, place]))
  const byName = new Map<string, number[]>()
  for (const [place, { name }] of entries.entries()) {
    const key = foldAlias('name', name)
    byName.set(key, [...(byName.get(key) ?? []), place])
  }

  return ({ parent, platform }: RegisterEntry, own: number): RegisterParent | null => {
    const parsed = parseChannelLink(parent)
    if (parsed.ok) {
      const place = byLink.get(parsed.link.folded)
      if (place !== undefined) return place === own ? null : { is: 'new', place }
      const card = findTwin(parsed.link)
      return card && { is: 'standing', id: card.channel.id }
    }
    const key = foldAlias('name', parent)
    const places = (byName.get(key) ?? []).filter((place) => place !== own)
    const [first] = places
    const place = places.find((other) => entries[other]?.platform === platform) ?? first
    if (place !== undefined) return { is: 'new', place }
    const named = cards.filter(({ channel }) => foldAlias('name', channel.name) === key)
    const card = named.find(({ channel }) => channel.platform === platform) ?? named[0]
    return card ? { is: 'standing', id: card.channel.id } : null
  }
}

/** True when the way up from a place comes back to it. */
function leadsTo(parents: ReadonlyArray<RegisterParent | null>, place: number): boolean {
  const seen = new Set<number>()
  let at = parents[place]
  while (at?.is === 'new' && !seen.has(at.place)) {
    if (at.place === place) return true
    seen.add(at.place)
    at = parents[at.place]
  }
  return false
}
