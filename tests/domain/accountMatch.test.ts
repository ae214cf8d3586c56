import { describe, expect, it } from 'vitest'
import { matchAccount, platformsOfSource, toMatchable } from '#domain/accountMatch.ts'
import type { AliasKind } from '#domain/channel.ts'
import type { Platform } from '#domain/platform.ts'

function channel(
  id: string,
  name: string,
  platform: Platform,
  url = '',
  aliases: ReadonlyArray<{ kind: AliasKind; value: string }> = [],
) {
  return toMatchable(url === '' ? { id, name, platform } : { id, name, platform, url }, aliases)
}

const nobody = { ids: [], name: '', handle: '', url: '' }

describe('matchAccount', () => {
  const page = channel(
    'page',
    'Kontaktpoolen',
    'facebook',
    'https://www.facebook.com/kontakt.pool',
    [
      { kind: 'accountId', value: '1001' },
      { kind: 'name', value: 'Kontaktpoolen i Exempelkommun' },
    ],
  )
  const gram = channel(
    'gram',
    'Kontaktpoolen',
    'instagram',
    'https://www.instagram.com/kontaktpool',
  )
  const blog = channel('blog', 'Seniorbloggen', 'blog', 'https://senior.wordpress.com')
  const all = [page, gram, blog]

  it.each([
    ['an id', { ids: ['9', '1001'] }, 'page', 'accountId'],
    ['a handle in its link', { handle: '@Kontaktpool' }, 'gram', 'handle'],
    ['a link written otherwise', { url: 'http://m.facebook.com/KontaktPool/' }, 'page', 'url'],
    ['the feed of its blog', { url: 'https://senior.wordpress.com/feed/' }, 'blog', 'url'],
    ['its name', { name: ' seniorbloggen ' }, 'blog', 'name'],
    ['a former name', { name: 'Kontaktpoolen  i exempelkommun' }, 'page', 'name'],
  ])('knows a channel by %s', (_, account, channelId, by) => {
    expect(matchAccount({ ...nobody, ...account }, all, [])).toEqual({ channelId, by })
  })

  it('believes the strongest sign', () => {
    const account = {
      ids: ['1001'],
      name: 'Seniorbloggen',
      handle: 'kontaktpool',
      url: 'https://senior.wordpress.com',
    }
    expect(matchAccount(account, all, [])).toEqual({ channelId: 'page', by: 'accountId' })
    expect(matchAccount({ ...account, ids: [] }, all, [])?.channelId).toBe('gram')
    expect(matchAccount({ ...account, ids: [], handle: '' }, all, [])?.by).toBe('url')
  })

  it('does not guess between channels of the same name', () => {
    const account = { ...nobody, name: 'Kontaktpoolen' }
    expect(matchAccount(account, all, [])).toBeNull()
    expect(matchAccount(account, all, ['instagram'])).toEqual({ channelId: 'gram', by: 'name' })
  })

  it('lets a weaker sign decide between channels that share a stronger one, and no others', () => {
    const twins = [
      channel('one', 'Ett', 'other', '', [{ kind: 'handle', value: 'samma' }]),
      channel('two', 'Två', 'other', '', [{ kind: 'handle', value: 'samma' }]),
      blog,
    ]
    expect(matchAccount({ ...nobody, handle: 'samma', name: 'Två' }, twins, [])).toEqual({
      channelId: 'two',
      by: 'name',
    })
    expect(
      matchAccount({ ...nobody, handle: 'samma', name: 'Seniorbloggen' }, twins, []),
    ).toBeNull()
  })

  it('takes only a known id for a channel on a platform the file cannot be from', () => {
    const platforms = platformsOfSource('meta-instagram')
    expect(matchAccount({ ...nobody, handle: 'kontakt.pool' }, all, platforms)).toBeNull()
    expect(matchAccount({ ...nobody, ids: ['1001'] }, all, platforms)?.channelId).toBe('page')
  })

  it('matches nothing with nothing', () => {
    expect(matchAccount(nobody, all, [])).toBeNull()
    expect(matchAccount({ ...nobody, name: 'Annan' }, [], [])).toBeNull()
    expect(
      matchAccount({ ...nobody, ids: [''], handle: ' @ ' }, [channel('a', 'A', 'x')], []),
    ).toBeNull()
  })

  it('knows a numbered page by the number in its link', () => {
    const numbered = channel('n', 'N', 'facebook', 'facebook.com/pages/Namn/123456789')
    expect(matchAccount({ ...nobody, ids: ['123456789'] }, [numbered], [])?.by).toBe('accountId')
  })
})
