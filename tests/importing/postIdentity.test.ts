import { describe, expect, test } from 'vitest'
import { makeAccountBook } from '#importing/accountBook.ts'
import { fillMissing, postKey } from '#importing/postIdentity.ts'
import type { FoundAccount, FoundPost } from '#importing/reading.ts'

const post: FoundPost = {
  sourceId: '7',
  instantMs: 60_000,
  localMinutes: 61,
  kind: 'original',
  text: 'Hej',
  url: 'https://exempel.se/7',
}

describe('two rows', () => {
  test('are one post when their ids are the same text', () => {
    expect(postKey(post)).toBe(postKey({ ...post, localMinutes: 1, text: '' }))
    expect(postKey(post)).not.toBe(postKey({ ...post, sourceId: '07' }))
  })

  test('are one post without ids when time and text are the same', () => {
    const bare: FoundPost = { ...post, sourceId: '' }
    const elsewhere: FoundPost = { ...bare, url: '' }
    expect(postKey(bare)).toBe(postKey(elsewhere))
    expect(postKey(bare)).not.toBe(postKey({ ...bare, text: 'Hå' }))
    expect(postKey(bare)).not.toBe(postKey({ ...bare, localMinutes: 62 }))
  })

  test('never meet when one has an id that looks like a time and a text', () => {
    const bare = { ...post, sourceId: '' }
    expect(postKey(bare)).not.toBe(postKey({ ...post, sourceId: postKey(bare) }))
  })
})

describe('one post of two rows', () => {
  test('has everything of the first', () => {
    const other: FoundPost = {
      ...post,
      instantMs: 0,
      localMinutes: 0,
      text: 'b',
      url: 'https://b.se',
    }
    expect(fillMissing(post, other)).toEqual(post)
  })

  test('takes what the first lacks from the second', () => {
    const poor: FoundPost = { ...post, instantMs: null, localMinutes: 0, text: '', url: '' }
    expect(fillMissing(poor, post)).toEqual(post)
  })

  test('is a reshare when either is', () => {
    const reshare: FoundPost = { ...post, kind: 'reshare' }
    expect(fillMissing(post, reshare).kind).toBe('reshare')
    expect(fillMissing(reshare, post).kind).toBe('reshare')
  })
})

describe('the book of accounts', () => {
  const account = (more: Partial<FoundAccount>): FoundAccount => ({
    ids: [],
    name: '',
    handle: '',
    url: '',
    ...more,
  })

  test('knows an account by any of its ids, whatever its name', () => {
    const book = makeAccountBook()
    expect(book.numberOf(account({ ids: ['1'], name: 'Ett' }))).toBe(0)
    expect(book.numberOf(account({ ids: ['2'], name: 'Två' }))).toBe(1)
    expect(book.numberOf(account({ ids: ['1', '3'], name: 'Nytt' }))).toBe(0)
    expect(book.numberOf(account({ ids: ['3'], name: '' }))).toBe(0)
    expect(book.accounts()[0]).toEqual(account({ ids: ['1', '3'], name: 'Ett' }))
  })

  test('keeps two with one name apart by their ids', () => {
    const book = makeAccountBook()
    expect(book.numberOf(account({ ids: ['1'], name: 'Biblioteket' }))).toBe(0)
    expect(book.numberOf(account({ ids: ['2'], name: 'Biblioteket' }))).toBe(1)
    expect(book.numberOf(account({ name: 'Biblioteket' }))).toBe(0)
  })

  test('joins one without ids to one of the same name, in either order', () => {
    const book = makeAccountBook()
    expect(book.numberOf(account({ name: 'Ett' }))).toBe(0)
    expect(book.numberOf(account({ ids: ['1'], name: 'Ett' }))).toBe(0)
    expect(book.numberOf(account({ ids: ['1'] }))).toBe(0)
  })

  test('fills what was empty and keeps what was not', () => {
    const book = makeAccountBook()
    book.numberOf(account({ ids: ['1'], url: 'https://a.se' }))
    book.numberOf(account({ ids: ['1'], name: 'Ett', handle: 'ett', url: 'https://b.se' }))
    expect(book.accounts()).toEqual([
      { ids: ['1'], name: 'Ett', handle: 'ett', url: 'https://a.se' },
    ])
  })
})
