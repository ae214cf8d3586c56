import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { channelDraftSchema } from '#domain/channelDraft.ts'
import { channelModes } from '#domain/channel.ts'
import { periodKinds } from '#domain/period.ts'
import { platforms } from '#domain/platform.ts'
import {
  commonPlatform,
  firstChoices,
  readLinks,
  toDrafts,
  usualCadence,
  type NamedChannel,
} from '#pieces/newChannels.ts'
import { twinFinder } from '#domain/twinFinder.ts'
import { day } from '../features/monday/town.ts'
import type { ChannelCard } from '#query/channels.ts'
import { cardOf } from '../features/channels/cards.ts'

const today = day('2026-11-23')
const shared = firstChoices(today)
const unlinked = (name: string): NamedChannel => ({ name, platform: 'newsletter', link: null })

function found(text: string, cards: readonly ChannelCard[] = []) {
  return readLinks(text, twinFinder(cards)).found
}

describe('readLinks', () => {
  it('gives each channel once, with what is known already, and what could not be read', () => {
    const known = cardOf({ id: 'known', url: 'https://www.facebook.com/kontaktpoolen' })
    const text = [
      'https://www.facebook.com/provstad',
      'https://m.facebook.com/Provstad/',
      'https://blogg.provstad.se/seniorer',
      'facebook.com/kontaktpoolen',
      '@provstad',
    ].join('\n')
    const read = readLinks(text, twinFinder([known]))
    expect(
      read.found.map(({ link, twin }) => [link.platform, link.folded, twin?.channel.id]),
    ).toEqual([
      ['facebook', 'facebook.com/provstad', undefined],
      ['blog', 'blogg.provstad.se/seniorer', undefined],
      ['facebook', 'facebook.com/kontaktpoolen', 'known'],
    ])
    expect(read.unread.map(({ problem }) => problem.code)).toEqual(['handleWithoutPlatform'])
  })

  it('gives nothing for nothing', () => {
    expect(readLinks('  \n', twinFinder([]))).toEqual({ found: [], unread: [] })
  })
})

describe('usualCadence', () => {
  it('is once a month for blogs and newsletters alone, else once a week', () => {
    expect(usualCadence(['blog', 'newsletter'])).toEqual({ n: 1, per: 'month' })
    expect(usualCadence(['blog', 'facebook'])).toEqual({ n: 1, per: 'week' })
    expect(usualCadence([])).toEqual({ n: 1, per: 'week' })
  })
})

describe('commonPlatform', () => {
  it('is the one that all have', () => {
    expect(commonPlatform(['blog', 'blog'])).toBe('blog')
    expect(commonPlatform(['blog', 'facebook'])).toBeNull()
    expect(commonPlatform([])).toBeNull()
  })
})

describe('toDrafts', () => {
  it('makes a draft of each, with its link, its handle and what they share', () => {
    const [entry] = found('https://www.instagram.com/provstad.kommun/?hl=sv')
    if (!entry) throw new Error('not found')
    const drafts = toDrafts([{ name: ' Provstad ', platform: 'instagram', link: entry.link }], {
      unitIds: ['u1', 'u2'],
      mode: 'publish',
      cadence: { n: 2, per: 'week', presetId: 'malmo' },
      start: '2026-11-01',
    })
    expect(drafts).toEqual([
      expect.objectContaining({
        name: 'Provstad',
        platform: 'instagram',
        url: 'https://www.instagram.com/provstad.kommun',
        mode: 'publish',
        start: '2026-11-01',
        cadence: { n: 2, per: 'week' },
        cadencePresetId: 'malmo',
        lifecycle: 'running',
        ownerUnitIds: ['u1', 'u2'],
        aliases: [{ kind: 'handle', value: 'provstad.kommun' }],
      }),
    ])
  })

  it('begins with the usual cadence of what is added', () => {
    expect(toDrafts([unlinked('Nyhetsbrevet')], shared)).toMatchObject([
      { cadence: { n: 1, per: 'month' }, aliases: [] },
    ])
  })

  it('gives a monitoring channel no cadence, whatever stands in the field', () => {
    const monitoring = { ...shared, mode: 'monitor', cadence: { n: null, per: 'week' } } as const
    const [draft] = toDrafts([unlinked('Omvärlden')], monitoring) ?? []
    expect(draft).toMatchObject({ mode: 'monitor' })
    expect(draft).not.toHaveProperty('cadence')
  })

  it('is null while something is missing', () => {
    const channels = [unlinked('Nyhetsbrevet')]
    expect(toDrafts([], shared)).toBeNull()
    expect(toDrafts([unlinked(' ')], shared)).toBeNull()
    expect(toDrafts(channels, { ...shared, start: null })).toBeNull()
    expect(toDrafts(channels, { ...shared, start: '0026-11-23' })).toBeNull()
    expect(toDrafts(channels, { ...shared, cadence: { n: null, per: 'week' } })).toBeNull()
  })

  it('makes drafts that storage takes, or none', () => {
    const channel = fc.record({
      name: fc.string({ maxLength: 200 }),
      platform: fc.constantFrom(...platforms),
      link: fc.constant(null),
    })
    const choices = fc.record({
      unitIds: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/u)),
      mode: fc.constantFrom(...channelModes),
      cadence: fc.option(
        fc.record({
          n: fc.option(fc.integer({ min: 1, max: 99 })),
          per: fc.constantFrom(...periodKinds),
        }),
      ),
      start: fc.option(fc.constantFrom('2026-11-23', '1990-01-01', '0026-11-23', '2026-02-30', '')),
    })
    fc.assert(
      fc.property(fc.array(channel, { maxLength: 5 }), choices, (channels, chosen) => {
        for (const draft of toDrafts(channels, chosen) ?? [])
          expect(channelDraftSchema.safeParse(draft).success).toBe(true)
      }),
    )
  })
})
