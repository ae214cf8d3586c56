import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { postKey } from '#importing/postIdentity.ts'
import { bytesInput, readList, readTextList, type ReadList } from './listSink.ts'

const folder = new URL('../fixtures/posts/', import.meta.url)
const readFixture = (name: string, as = name) =>
  readList(bytesInput(as, readFileSync(new URL(name, folder))))

const keys = (list: ReadList) => list.posts[0]?.map((post) => postKey(post)).toSorted()
const instants = (list: ReadList) => list.posts[0]?.map(({ instantMs }) => instantMs)

function wxr(item: string, namespace = 'http://wordpress.org/export/1.2/', channel = '') {
  return `<rss version="2.0" xmlns:wp="${namespace}"><channel><title>Bloggen</title><link>https://exempel.se</link><wp:base_blog_url>https://exempel.se</wp:base_blog_url>${channel}<item>${item}<wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item></channel></rss>`
}

describe('an export from WordPress', () => {
  test('gives the published posts, at their UTC times', async () => {
    const list = await readFixture('blogg-wordpress.xml')
    expect(list.problems).toEqual([])
    expect(list.accounts).toEqual([
      {
        ids: [],
        name: 'Seniorcenter Norr',
        handle: '',
        url: 'https://blogg.exempelkommun.se/norr/',
      },
    ])
    expect(list.posts[0]?.map(({ text, url }) => [text, url])).toEqual([
      ['Surströmming & allsång', 'https://blogg.exempelkommun.se/norr/2026/08/surstromming/'],
      ['Stickcafé varje onsdag Alla får komma', 'https://blogg.exempelkommun.se/norr/2026/09/13/'],
      ['Höstpromenaden är tillbaka', 'https://blogg.exempelkommun.se/norr/2026/10/hostpromenaden/'],
    ])
    expect(instants(list)).toEqual([
      Date.UTC(2026, 7, 20, 22, 15),
      Date.UTC(2026, 8, 4, 17),
      Date.UTC(2026, 9, 5, 11),
    ])
  })

  test('says that the site’s own clocks were believed where UTC was missing', async () => {
    const { result } = await readFixture('blogg-wordpress.xml')
    expect(result).toMatchObject({ ok: true, source: 'wordpress', timeZone: 'Europe/Stockholm' })
    const utcOnly = await readTextList(
      wxr('<wp:post_date_gmt>2026-03-05 23:30:00</wp:post_date_gmt><guid>1</guid>'),
    )
    expect(utcOnly.result).toMatchObject({ source: 'wordpress', timeZone: null })
  })

  test('reads the site’s own clocks in the zone of the options', async () => {
    const list = await readTextList(
      wxr(
        '<wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt><wp:post_date>2026-03-05 12:00:00</wp:post_date><guid>1</guid>',
      ),
      '',
      { timeZone: 'America/New_York' },
    )
    expect(instants(list)).toEqual([Date.UTC(2026, 2, 5, 17)])
  })

  test('lists a post with zeros for both times as one without a time', async () => {
    const list = await readTextList(
      wxr(
        '<pubDate>Mon, 30 Nov -0001 00:00:00 +0000</pubDate><wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt><wp:post_date>0000-00-00 00:00:00</wp:post_date>',
      ),
    )
    expect(list.problems).toEqual([{ line: 1, code: 'noDate' }])
  })

  test.each(['http://wordpress.org/export/1.0/', 'https://wordpress.org/export/1.2/'])(
    'is recognised by the namespace %s',
    async (namespace) => {
      const post = '<wp:post_date_gmt>2026-03-05 23:30:00</wp:post_date_gmt><guid>1</guid>'
      const { result } = await readTextList(wxr(post, namespace))
      expect(result).toMatchObject({ ok: true, source: 'wordpress' })
    },
  )

  test('names its posts as the feed of the same blog does', async () => {
    const exported = await readFixture('blogg-wordpress.xml')
    const feed = await readFixture('blogg-rss2.xml')
    expect(keys(exported)).toEqual(keys(feed))
    expect(instants(exported)).toEqual(instants(feed))
    expect(exported.accounts).toEqual(feed.accounts)
  })

  test('names a post without guid and link by the site and its number', async () => {
    const list = await readTextList(
      wxr('<wp:post_id>12</wp:post_id><wp:post_date_gmt>2026-03-05 23:30:00</wp:post_date_gmt>'),
    )
    expect(list.posts[0]?.[0]?.sourceId).toBe('https://exempel.se/?p=12')
  })

  test('covers the days up to the one it was made on', async () => {
    const whole = await readFixture('blogg-wordpress.xml', 'norr.WordPress.2026-11-20.xml')
    expect(whole.result).toMatchObject({ coverage: { from: '2026-08-21', to: '2026-11-20' } })
  })

  test('in several files covers no more than the posts of each', async () => {
    const part = await readFixture('blogg-wordpress.xml', 'norr.wordpress.2026-11-20.001.xml')
    expect(part.result).toMatchObject({ coverage: { from: '2026-08-21', to: '2026-10-05' } })
  })

  test('without posts covers nothing', async () => {
    const { result } = await readTextList(
      wxr('', 'http://wordpress.org/export/1.2/', '<wp:wxr_version>1.2</wp:wxr_version>').replace(
        /<item>.*<\/item>/,
        '',
      ),
    )
    expect(result).toMatchObject({ ok: true, source: 'wordpress', coverage: null })
  })
})

describe('an export from Blogger', () => {
  test('gives the posts, without drafts, comments, pages, templates and settings', async () => {
    const list = await readFixture('blogg-blogger.xml', 'blog-11-20-2026.xml')
    expect(list.problems).toEqual([])
    expect(list.result).toMatchObject({ ok: true, source: 'blogger', timeZone: null })
    expect(list.accounts).toMatchObject([
      { name: 'Seniorcenter Väst', url: 'https://vast.exempel.se/' },
    ])
    expect(list.posts[0]).toMatchObject([
      {
        text: 'Valborg i trädgården',
        url: 'https://vast.exempel.se/2026/04/valborg.html',
        instantMs: Date.UTC(2026, 3, 30, 6, 40),
      },
      { text: 'Grillat & gott', instantMs: Date.UTC(2026, 5, 3, 21, 30) },
    ])
  })

  test('covers the days up to the one it was made on', async () => {
    const { result } = await readFixture('blogg-blogger.xml')
    expect(result).toMatchObject({ coverage: { from: '2026-04-30', to: '2026-11-20' } })
  })

  test('from Takeout gives the same posts', async () => {
    const takeout = await readFixture('blogg-takeout.atom', 'feed.atom')
    const old = await readFixture('blogg-blogger.xml')
    expect(takeout.result).toMatchObject({ ok: true, source: 'blogger' })
    expect(takeout.problems).toEqual([])
    expect(keys(takeout)).toEqual(keys(old))
    expect(instants(takeout)).toEqual(instants(old))
  })
})
