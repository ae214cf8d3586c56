import { describe, expect, test } from 'vitest'
import { readList, readTextList, refusalOf } from './listSink.ts'

const version = 'https://jsonfeed.org/version/1.1'

function feed(...items: unknown[]): string {
  return JSON.stringify({
    version,
    title: 'Bloggen',
    home_page_url: 'https://exempel.se/',
    feed_url: 'https://exempel.se/feed.json',
    items,
  })
}

test('gives an item as a post of the feed', async () => {
  const list = await readTextList(
    feed({
      id: '1',
      url: 'https://exempel.se/1',
      title: 'Hej',
      content_text: 'Mer',
      date_published: '2026-03-05T23:30:00Z',
      date_modified: '2026-04-01T00:00:00Z',
      authors: [{ name: 'Någon' }],
    }),
  )
  expect(list.result).toEqual({
    ok: true,
    source: 'json-feed',
    timeZone: null,
    coverage: { from: '2026-03-06', to: '2026-03-06' },
    dailyBreakdown: false,
  })
  expect(list.accounts).toEqual([
    { ids: [], name: 'Bloggen', handle: '', url: 'https://exempel.se/' },
  ])
  expect(list.posts[0]).toEqual([
    {
      sourceId: '1',
      instantMs: Date.UTC(2026, 2, 5, 23, 30),
      localMinutes: Date.UTC(2026, 2, 6, 0, 30) / 60_000,
      kind: 'original',
      text: 'Hej',
      url: 'https://exempel.se/1',
    },
  ])
})

const date_modified = '2026-03-05T23:30:00Z'

test.each([
  [
    { id: 7, date_modified },
    { sourceId: '7', text: '' },
  ],
  [{ url: 'https://exempel.se/2', date_modified }, { sourceId: 'https://exempel.se/2' }],
  [
    { id: '1', external_url: 'https://exempel.se/3', date_modified },
    { url: 'https://exempel.se/3' },
  ],
  [{ id: '1', content_text: 'Ett\n två', date_modified }, { text: 'Ett två' }],
  [{ id: '1', content_html: '<p>Ett</p><p>tv&aring;</p>', date_modified }, { text: 'Ett två' }],
  [{ id: '1', summary: 'Kort', date_modified }, { text: 'Kort' }],
  [
    { id: '1', title: ['nej'], url: {}, date_modified },
    { text: '', url: '' },
  ],
])('reads %j', async (item, expected) => {
  const list = await readTextList(feed(item))
  expect(list.problems).toEqual([])
  expect(list.posts[0]?.[0]).toMatchObject(expected)
})

test('lists items that cannot be posts', async () => {
  const list = await readTextList(
    feed({ id: '1' }, { id: '2', date_published: 'i går' }, null, 'x'),
  )
  expect(list.problems).toEqual([
    { line: null, code: 'noDate' },
    { line: null, code: 'badDate' },
    { line: null, code: 'brokenRow' },
    { line: null, code: 'brokenRow' },
  ])
})

describe('other JSON', () => {
  test.each([
    ['{}', 'unknownFormat'],
    ['[]', 'unknownFormat'],
    ['[1, 2]', 'unknownFormat'],
    [JSON.stringify({ version: '1', items: [] }), 'unknownFormat'],
    [JSON.stringify({ version, items: {} }), 'unknownFormat'],
    ['{"a": nej}', 'unreadable'],
    ['{"a": "nej}', 'cutShort'],
    ['['.repeat(100_000), 'tooLarge'],
  ])('is refused: %.40s', async (text, code) => {
    expect(await refusalOf(text)).toBe(code)
  })

  test('half a feed is refused wherever it was cut', async () => {
    const whole = feed({ id: 'a"\\', date_modified })
    for (let end = 1; end < whole.length; end++) {
      expect([end, await refusalOf(whole.slice(0, end))]).toEqual([end, 'cutShort'])
    }
  })

  test('more than can be held is refused before it is held', async () => {
    let bytesGiven = 0
    const chunk = new TextEncoder().encode('"x",'.repeat(65_536))
    const stream = () =>
      new ReadableStream<Uint8Array>({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode('['))
        },
        pull: (controller) => {
          bytesGiven += chunk.length
          controller.enqueue(chunk)
        },
      })
    const { result } = await readList({ name: 'feed.json', size: 1024 ** 3, stream })
    expect(result).toEqual({ ok: false, code: 'tooLarge' })
    expect(bytesGiven).toBeLessThan(34 * 1024 ** 2)
  })

  test('cannot reach a prototype', async () => {
    const list = await readTextList(
      `{"__proto__": {"polluted": 1}, "version": "${version}", "items": [{"__proto__": {"id": "x"}, "date_published": "2026-03-05"}]}`,
    )
    expect(list.posts[0]?.[0]?.sourceId).toBe('')
    expect(Object.prototype).not.toHaveProperty('polluted')
  })
})
