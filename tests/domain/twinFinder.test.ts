import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseChannelLink } from '#domain/channelLink.ts'
import { twinFinder } from '#domain/twinFinder.ts'
import type { ChannelCard } from '#query/channels.ts'
import { cardOf } from '../features/channels/cards.ts'

function twinOf(link: string, cards: readonly ChannelCard[]): string | null {
  const result = parseChannelLink(link)
  if (!result.ok) throw new Error(`${link} is no link`)
  return twinFinder(cards)(result.link)?.channel.id ?? null
}

const page = cardOf({ id: 'page', url: 'https://www.facebook.com/kontaktpoolen' })

it('knows a channel by its link, however that is written', () => {
  expect(twinOf('http://m.facebook.com/Kontaktpoolen/?ref=share', [page])).toBe('page')
  expect(twinOf('https://www.facebook.com/kontaktpoolen/posts/123', [page])).toBe('page')
  expect(twinOf('https://www.facebook.com/familjehem', [page])).toBeNull()
})

it('finds none among no channels, nor by a channel without link and other names', () => {
  expect(twinOf('https://www.facebook.com/kontaktpoolen', [])).toBeNull()
  expect(twinOf('https://www.facebook.com/kontaktpoolen', [cardOf()])).toBeNull()
})

it('knows a channel by a former link, a former handle and an id', () => {
  const renamed = cardOf({
    id: 'renamed',
    url: 'https://www.instagram.com/nya.namnet',
    platform: 'instagram',
    aliases: [
      { kind: 'url', value: 'instagram.com/forsta.namnet' },
      { kind: 'handle', value: 'gamla.namnet' },
    ],
  })
  const byId = cardOf({ id: 'byId', aliases: [{ kind: 'accountId', value: '100064' }] })
  const cards = [renamed, byId]
  expect(twinOf('https://www.instagram.com/forsta.namnet/', cards)).toBe('renamed')
  expect(twinOf('https://www.instagram.com/Gamla.Namnet/', cards)).toBe('renamed')
  expect(twinOf('https://www.facebook.com/profile.php?id=100064', cards)).toBe('byId')
})

it('takes a handle for a sign on its own platform only', () => {
  const card = cardOf({ platform: 'instagram', aliases: [{ kind: 'handle', value: 'provstad' }] })
  expect(twinOf('https://www.instagram.com/provstad', [card])).toBe('c1')
  expect(twinOf('https://www.facebook.com/provstad', [card])).toBeNull()
})

it('tells a group from a page of the same handle by their links', () => {
  const page = cardOf({
    url: 'https://www.facebook.com/provstad',
    aliases: [{ kind: 'handle', value: 'provstad' }],
  })
  expect(twinOf('https://www.facebook.com/provstad', [page])).toBe('c1')
  expect(twinOf('https://www.facebook.com/groups/provstad', [page])).toBeNull()
})

it('finds every channel by its own link, whatever the others are', () => {
  const handle = fc.stringMatching(/^[a-z]{5,12}$/u)
  fc.assert(
    fc.property(fc.uniqueArray(handle, { minLength: 1, maxLength: 8 }), (handles) => {
      const cards = handles.map((name) =>
        cardOf({ id: name, url: `https://www.instagram.com/${name}`, platform: 'instagram' }),
      )
      const find = twinFinder(cards)
      for (const name of handles) {
        const result = parseChannelLink(`http://instagram.com/${name.toUpperCase()}/`)
        expect(result.ok && find(result.link)?.channel.id).toBe(name)
      }
    }),
  )
})
