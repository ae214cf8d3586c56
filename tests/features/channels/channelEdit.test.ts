import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  editProblems,
  isEditChanged,
  toEdit,
  toPatch,
  withLink,
  type ChannelEdit,
} from '#features/channels/channelEdit.ts'
import { twinFinder } from '#domain/twinFinder.ts'
import { cardOf } from './cards.ts'

const card = cardOf({
  url: 'https://www.facebook.com/kontaktpoolen',
  cadencePresetId: 'varbergSocial',
  purpose: 'Rekrytera kontaktpersoner.',
  units: [{ id: 'u1', name: 'Kontaktpoolen' }],
  aliases: [
    { kind: 'accountId', value: '900000000000103' },
    { kind: 'handle', value: 'kontaktpoolen' },
    { kind: 'name', value: 'kontaktpoolen' },
  ],
})
const first = toEdit(card)
const noTwins = twinFinder([])

function patchOf(change: Partial<ChannelEdit>) {
  return toPatch({ ...first, ...change }, first, card)
}

describe('toPatch', () => {
  it('is empty when nothing was written anew', () => {
    expect(toPatch(first, first, card)).toEqual({})
    expect(isEditChanged(first, first)).toBe(false)
  })

  it('holds what was written anew, and nothing else', () => {
    expect(patchOf({ name: ' Poolen ' })).toEqual({ name: 'Poolen' })
    expect(patchOf({ unitIds: ['u1', 'u2'] })).toEqual({ ownerUnitIds: ['u1', 'u2'] })
    expect(patchOf({ lifecycle: 'closing', successorChannelId: 'c2' })).toEqual({
      lifecycle: 'closing',
      successorChannelId: 'c2',
    })
    const fields: ReadonlyArray<Partial<ChannelEdit>> = [
      { name: 'Annat' },
      { purpose: 'Annat' },
      { start: '2026-02-02' },
      { lifecycle: 'resting' },
      { platform: 'blog' },
      { countsReplies: true },
      { parentChannelId: 'c9' },
    ]
    fc.assert(
      fc.property(fc.subarray([...fields]), (changes) => {
        const change: Partial<ChannelEdit> = changes.reduce(
          (all, some) => ({ ...all, ...some }),
          {},
        )
        expect(Object.keys(patchOf(change)).sort()).toEqual(Object.keys(change).sort())
      }),
    )
  })

  it('empties what was emptied', () => {
    expect(patchOf({ url: ' ', purpose: ' ' })).toEqual({ url: undefined, purpose: undefined })
  })

  it('cleans a link as when it is added', () => {
    expect(patchOf({ url: 'facebook.com/Poolen/?fbclid=1' })).toEqual({
      url: 'https://www.facebook.com/Poolen',
    })
  })

  it('takes the cadence along when the mode is changed', () => {
    expect(patchOf({ mode: 'monitor' })).toEqual({
      mode: 'monitor',
      cadence: undefined,
      cadencePresetId: undefined,
    })
  })

  it('keeps the kinds of other names that stood there, and tells those of new ones', () => {
    const aliases = [
      ...first.aliases.split('\n'),
      '@poolen',
      'Familjer och kontaktpersoner',
      'https://fb.com/poolen',
      '1234567',
      'poolen.exempel',
    ].join('\n')
    expect(patchOf({ aliases }).aliases).toEqual([
      { kind: 'accountId', value: '900000000000103' },
      { kind: 'handle', value: 'kontaktpoolen' },
      { kind: 'name', value: 'kontaktpoolen' },
      { kind: 'handle', value: '@poolen' },
      { kind: 'name', value: 'Familjer och kontaktpersoner' },
      { kind: 'url', value: 'https://fb.com/poolen' },
      { kind: 'accountId', value: '1234567' },
      { kind: 'handle', value: 'poolen.exempel' },
      { kind: 'name', value: 'poolen.exempel' },
    ])
  })
})

describe('editProblems', () => {
  it('finds none in a channel as it stands', () => {
    expect(editProblems(first, first, noTwins)).toEqual({})
    const odd = toEdit(cardOf({ url: 'inget', mode: 'monitor' }))
    expect(editProblems(odd, odd, noTwins)).toEqual({})
  })

  it('names the fields that are missing', () => {
    const edit: ChannelEdit = {
      ...first,
      name: '  ',
      start: '0026-01-01',
      cadence: { n: null, per: 'week' },
    }
    expect(editProblems(edit, first, noTwins)).toEqual({
      name: 'missing',
      start: 'missing',
      cadence: 'missing',
    })
    expect(editProblems({ ...edit, mode: 'monitor' }, first, noTwins)).not.toHaveProperty('cadence')
  })

  it('tells a link that cannot be read, and one that another channel has', () => {
    const other = cardOf({ id: 'c2', name: 'Provstad', url: 'https://www.facebook.com/provstad' })
    const problemOf = (url: string) =>
      editProblems({ ...first, url }, first, twinFinder([other])).url
    expect(problemOf('facebook.com/PROVSTAD')).toEqual({ code: 'taken', by: 'Provstad' })
    expect(problemOf('javascript:alert(1)')).toMatchObject({
      code: 'unreadable',
      problem: { code: 'refusedScheme' },
    })
    expect(problemOf('https://www.facebook.com/familjehem')).toBeUndefined()
  })
})

describe('withLink', () => {
  it('follows a link to its platform, but lets any address be a blog', () => {
    expect(withLink(first, 'https://www.instagram.com/poolen').platform).toBe('instagram')
    const blog = toEdit(cardOf({ platform: 'blog' }))
    expect(withLink(blog, 'https://www.provstad.se/poolen').platform).toBe('blog')
    expect(withLink(first, 'https://').platform).toBe('facebook')
  })
})
