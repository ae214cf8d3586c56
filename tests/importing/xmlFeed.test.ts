import { describe, expect, test } from 'vitest'
import { bytesInput, readList, readTextList, refusalOf } from './listSink.ts'

function rss(items: string, channel = '<title>Bloggen</title><link>https://exempel.se/</link>') {
  return `<?xml version="1.0"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom">\n<channel>${channel}\n${items}\n</channel></rss>`
}

function atom(entries: string, head = '<title>Bloggen</title>') {
  return `<feed xmlns="http://www.w3.org/2005/Atom">${head}${entries}</feed>`
}

const date = '<pubDate>Thu, 05 Mar 2026 23:30:00 +0000</pubDate>'

async function onlyPost(feed: string) {
  const list = await readTextList(feed)
  expect(list.problems).toEqual([])
  expect(list.posts[0]).toHaveLength(1)
  return list.posts[0]?.[0]
}

describe('RSS 2.0', () => {
  test('gives an item as a post of the channel', async () => {
    const list = await readTextList(
      rss(
        `<item><title>Hej &amp; hå</title><link>https://exempel.se/1</link><guid isPermaLink="false">nr 1</guid>${date}<description>Mer</description></item>`,
      ),
    )
    expect(list.accounts).toEqual([
      { ids: [], name: 'Bloggen', handle: '', url: 'https://exempel.se/' },
    ])
    expect(list.posts[0]).toEqual([
      {
        sourceId: 'nr 1',
        instantMs: Date.UTC(2026, 2, 5, 23, 30),
        localMinutes: Date.UTC(2026, 2, 6, 0, 30) / 60_000,
        kind: 'original',
        text: 'Hej & hå',
        url: 'https://exempel.se/1',
      },
    ])
    expect(list.result).toEqual({
      ok: true,
      source: 'rss',
      timeZone: null,
      coverage: { from: '2026-03-06', to: '2026-03-06' },
      dailyBreakdown: false,
    })
  })

  test('takes the link as id without a guid, and a guid as link without a link', async () => {
    const byLink = await onlyPost(rss(`<item><link> https://exempel.se/1\n</link>${date}</item>`))
    expect(byLink).toMatchObject({ sourceId: 'https://exempel.se/1', url: 'https://exempel.se/1' })
    const byGuid = await onlyPost(rss(`<item><guid>https://exempel.se/2</guid>${date}</item>`))
    expect(byGuid).toMatchObject({ sourceId: 'https://exempel.se/2', url: 'https://exempel.se/2' })
  })

  test('knows posts without id and link by time and text', async () => {
    const item = (title: string) => `<item><title>${title}</title>${date}</item>`
    const list = await readTextList(rss(item('a') + item('a') + item('b')))
    expect(list.posts[0]?.map(({ sourceId, text }) => [sourceId, text])).toEqual([
      ['', 'a'],
      ['', 'b'],
    ])
  })

  test('takes the description without a title, and the content without either', async () => {
    const items = [
      `<item><title> </title><description>&lt;p&gt;Hej &lt;b&gt;du&lt;/b&gt;&lt;/p&gt;&lt;p&gt;där&amp;nbsp;ute&lt;/p&gt;</description>${date}</item>`,
      `<item><content:encoded><![CDATA[<style>p {}</style><p>Hela texten</p>]]></content:encoded>${date}</item>`,
    ]
    const list = await readTextList(rss(items.join('')))
    expect(list.posts[0]?.map(({ text }) => text)).toEqual(['Hej du där ute', 'Hela texten'])
  })

  test('does not mistake the elements of extensions and of the channel for those of an item', async () => {
    const post = await onlyPost(
      rss(
        `<item><media:group><media:title>Fel</media:title></media:group><media:title>Fel</media:title><source url="https://exempel.se/x"><title>Fel</title></source><title>Rätt</title><media:description>Fel</media:description>${date}</item>`,
        '<image><title>Fel</title><link>https://exempel.se/fel</link></image><title>Bloggen</title><atom:link rel="self" href="https://exempel.se/rss"/><link>https://exempel.se/</link><textInput><title>Fel</title></textInput>',
      ),
    )
    expect(post?.text).toBe('Rätt')
    const list = await readTextList(
      rss(
        '',
        '<image><title>Fel</title></image><atom:link rel="self" href="https://exempel.se/rss"/>',
      ),
    )
    expect(list.accounts[0]).toMatchObject({ name: 'exempel.se', url: 'https://exempel.se/rss' })
  })

  test('believes the first of two elements that say the same', async () => {
    const post = await onlyPost(
      rss(
        `<item><title>Ett</title><title>Två</title><atom:link href="https://exempel.se/1"/><atom:link href="https://exempel.se/2"/><link>https://exempel.se/3</link>${date}<pubDate>Fri, 06 Mar 2026 23:30:00 +0000</pubDate></item>`,
      ),
    )
    expect(post).toMatchObject({
      text: 'Ett',
      url: 'https://exempel.se/1',
      instantMs: Date.UTC(2026, 2, 5, 23, 30),
    })
  })

  test('waits for a title that stands after the items', async () => {
    const list = await readTextList(
      rss(`<item><guid>1</guid>${date}</item>`, '').replace(
        '</channel>',
        '<title>Sist</title></channel>',
      ),
    )
    expect(list.accounts.map(({ name }) => name)).toEqual(['Sist'])
    expect(list.posts[0]).toHaveLength(1)
  })

  test('takes the date of Dublin Core, and the first date that can be read', async () => {
    const dublin = await onlyPost(
      rss('<item><guid>1</guid><dc:date>2026-03-05T23:30:00Z</dc:date></item>'),
    )
    expect(dublin?.instantMs).toBe(Date.UTC(2026, 2, 5, 23, 30))
    const second = await onlyPost(
      rss(
        '<item><guid>1</guid><pubDate>i går</pubDate><dc:date>2026-03-05T23:30:00Z</dc:date></item>',
      ),
    )
    expect(second?.instantMs).toBe(Date.UTC(2026, 2, 5, 23, 30))
  })

  test('lists items without a date, or with one that cannot be read, by line', async () => {
    const list = await readTextList(
      `\n\n${rss('<item>\n<title>a</title></item>\n<item><pubDate>i går</pubDate></item>')}`,
    )
    expect(list.problems).toEqual([
      { line: 6, code: 'noDate' },
      { line: 8, code: 'badDate' },
    ])
    expect(list.accounts).toHaveLength(1)
  })

  test('reads times without a zone in Stockholm, or where the options say', async () => {
    const feed = rss('<item><guid>1</guid><pubDate>Thu, 05 Mar 2026 23:30:00</pubDate></item>')
    const home = await readTextList(feed)
    expect(home.posts[0]?.[0]?.instantMs).toBe(Date.UTC(2026, 2, 5, 22, 30))
    expect(home.result).toMatchObject({ timeZone: 'Europe/Stockholm' })
    const away = await readTextList(feed, '', { timeZone: 'America/New_York' })
    expect(away.posts[0]?.[0]?.instantMs).toBe(Date.UTC(2026, 2, 6, 4, 30))
    expect(away.result).toMatchObject({ timeZone: 'America/New_York' })
  })

  test('keeps a date without a time as that date', async () => {
    const post = await onlyPost(rss('<item><guid>1</guid><dc:date>2026-03-05</dc:date></item>'))
    expect(post).toMatchObject({ instantMs: null, localMinutes: Date.UTC(2026, 2, 5) / 60_000 })
  })

  test('passes over links that are not of the web', async () => {
    const post = await onlyPost(
      rss(
        `<item><guid>1</guid><link>javascript:alert(1)</link>${date}</item>`,
        '<link>file:///etc</link>',
      ),
    )
    expect(post?.url).toBe('')
  })

  test('is read without version, namespace or declaration', async () => {
    const post = await onlyPost(
      `<rss><channel><item><dc:date>2026-03-05</dc:date></item></channel></rss>`,
    )
    expect(post).toBeDefined()
  })

  test('leaves out what a WordPress export holds besides published posts', async () => {
    const item = (type: string, status: string) =>
      `<item><guid>${type} ${status}</guid>${date}<wp:post_type>${type}</wp:post_type><wp:status>${status}</wp:status></item>`
    const list = await readTextList(
      rss(
        item('post', 'publish') +
          item('post', 'draft') +
          item('page', 'publish') +
          item('attachment', 'inherit'),
      ).replace('<rss ', '<rss xmlns:wp="http://wordpress.org/export/1.2/" '),
    )
    expect(list.posts[0]?.map(({ sourceId }) => sourceId)).toEqual(['post publish'])
    expect(list.problems).toEqual([])
  })
})

describe('RSS 1.0', () => {
  test('gives items that stand beside their channel', async () => {
    const list = await readTextList(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://exempel.se/rss"><title>Bloggen</title><link>https://exempel.se/</link><dc:date>2020-01-01</dc:date><items><rdf:Seq><rdf:li rdf:resource="https://exempel.se/1"/></rdf:Seq></items></channel>
<item rdf:about="https://exempel.se/1"><title>Hej</title><link>https://exempel.se/1?rss</link><dc:date>2026-03-05T23:30:00+01:00</dc:date></item>
</rdf:RDF>`,
    )
    expect(list.result).toMatchObject({ ok: true, source: 'rdf' })
    expect(list.accounts[0]).toMatchObject({ name: 'Bloggen', url: 'https://exempel.se/' })
    expect(list.posts[0]).toMatchObject([
      {
        sourceId: 'https://exempel.se/1',
        text: 'Hej',
        url: 'https://exempel.se/1?rss',
        instantMs: Date.UTC(2026, 2, 5, 22, 30),
      },
    ])
  })

  test('is read with a prefix on every element', async () => {
    const post = await onlyPost(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:r="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><r:channel><r:title>Bloggen</r:title></r:channel><r:item><r:title>Hej</r:title><dc:date>2026-03-05</dc:date></r:item></rdf:RDF>`,
    )
    expect(post?.text).toBe('Hej')
  })
})

describe('Atom', () => {
  test('gives an entry as a post, published before updated', async () => {
    const list = await readTextList(
      atom(
        '<entry><id>tag:exempel.se,2026:1</id><updated>2026-04-01T00:00:00Z</updated><published>2026-03-05T23:30:00Z</published><title>Hej</title><link rel="edit" href="https://exempel.se/edit"/><link href="https://exempel.se/1"/></entry>',
        '<title>Bloggen</title><link rel="self" href="https://exempel.se/atom"/><link rel="alternate" href="https://exempel.se/"/><id>x</id><updated>2026-04-01T00:00:00Z</updated>',
      ),
    )
    expect(list.result).toMatchObject({ ok: true, source: 'atom' })
    expect(list.accounts[0]).toMatchObject({ name: 'Bloggen', url: 'https://exempel.se/' })
    expect(list.posts[0]).toMatchObject([
      {
        sourceId: 'tag:exempel.se,2026:1',
        text: 'Hej',
        url: 'https://exempel.se/1',
        instantMs: Date.UTC(2026, 2, 5, 23, 30),
      },
    ])
  })

  test('takes the update without a publication', async () => {
    const post = await onlyPost(
      atom('<entry><id>1</id><updated>2026-03-05T23:30:00Z</updated></entry>'),
    )
    expect(post?.instantMs).toBe(Date.UTC(2026, 2, 5, 23, 30))
  })

  test.each([
    ['<title>1 &lt; 2 &amp;amp; 3</title>', '1 < 2 &amp; 3'],
    ['<title type="text">&lt;b&gt;</title>', '<b>'],
    ['<title type="html">&lt;b&gt;Hej&lt;/b&gt; &amp;amp; hå</title>', 'Hej & hå'],
    [
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hej <b>du</b></p><p>där &lt;ute&gt;</p></div></title>',
      'Hej du där <ute>',
    ],
    ['<summary>Kort</summary><content>Lång</content>', 'Kort'],
    ['<content type="html">&lt;p&gt;Lång&lt;/p&gt;</content>', 'Lång'],
  ])('reads the text of %s', async (elements, text) => {
    const post = await onlyPost(
      atom(`<entry><id>1</id><updated>2026-03-05</updated>${elements}</entry>`),
    )
    expect(post?.text).toBe(text)
  })

  test('does not take over the facts of the feed that an entry came from', async () => {
    const post = await onlyPost(
      atom(
        '<entry><source><id>fel</id><title>Fel</title><updated>2001-01-01</updated></source><id>rätt</id><updated>2026-03-05</updated></entry>',
      ),
    )
    expect(post).toMatchObject({ sourceId: 'rätt', text: '' })
  })

  test('is read with a prefix, and without a namespace', async () => {
    const prefixed = await onlyPost(
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:id>1</a:id><a:updated>2026-03-05</a:updated></a:entry></a:feed>',
    )
    const bare = await onlyPost(
      '<feed><entry><id>1</id><updated>2026-03-05</updated></entry></feed>',
    )
    expect(prefixed).toEqual(bare)
  })

  test('leaves out what a Blogger export holds besides posts', async () => {
    const entry = (kind: string) =>
      `<entry><id>${kind}</id><category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${kind}"/><published>2026-03-05</published></entry>`
    const list = await readTextList(atom(entry('settings') + entry('post') + entry('comment')))
    expect(list.posts[0]?.map(({ sourceId }) => sourceId)).toEqual(['post'])
  })
})

describe('a sloppy feed', () => {
  test('may use entities of HTML, bare ampersands and numbers of windows-1252', async () => {
    const post = await onlyPost(
      rss(
        `<item><title>Kaffe&nbsp;&amp; kakor p&aring; AT&T, &#150; &eacute; &okänd; & slut</title><link>https://exempel.se/?a=1&b=2&c=3</link>${date}</item>`,
      ),
    )
    expect(post?.text).toBe('Kaffe & kakor på AT&T, – é &okänd; & slut')
    expect(post?.url).toBe('https://exempel.se/?a=1&b=2&c=3')
  })

  test('keeps what stands in CDATA as it is', async () => {
    const post = await onlyPost(
      rss(
        `<item><title><![CDATA[A & B < C]]></title><link><![CDATA[https://exempel.se/?a=1&b=2]]></link>${date}</item>`,
      ),
    )
    expect(post).toMatchObject({ text: 'A & B < C', url: 'https://exempel.se/?a=1&b=2' })
  })

  test('may forget prefixes, close what was not opened and go on after its end', async () => {
    const list = await readTextList(
      `${rss(`<item><title>a<br>b</title>${date}<okänd:ting attr=1 attr=2 tom/></item><item><title>c</title>${date}</p></item><item><title>d</title>${date}</item>`)}<p>mer</p> text`,
    )
    expect(list.posts[0]?.map(({ text }) => text)).toEqual(['a b', 'c', 'd'])
  })

  test('may begin with white space and a doctype of another place', async () => {
    const post = await onlyPost(
      `\r\n  ${rss(`<item><title>a</title>${date}</item>`).replace(
        '\n<rss',
        '\n<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS [0.91]//EN" "http://exempel.se/rss.dtd">\n<rss',
      )}`,
    )
    expect(post?.text).toBe('a')
  })

  test('is read in the encoding it declares', async () => {
    const feed = rss(`<item><title>Åsa på kö</title>${date}</item>`).replace(
      'version="1.0"',
      'version="1.0" encoding="ISO-8859-1"',
    )
    const list = await readList(
      bytesInput(
        'rss.xml',
        Uint8Array.from(feed, (character) => character.charCodeAt(0)),
      ),
    )
    expect(list.posts[0]?.[0]?.text).toBe('Åsa på kö')
  })
})

describe('what is no feed', () => {
  test.each([
    ['<html><body>Hej</body></html>', 'unknownFormat'],
    ['<!doctype html><html><body>Hej</body></html>', 'unknownFormat'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'picture'],
    ['<urlset></urlset>', 'unknownFormat'],
    ['<', 'unknownFormat'],
    ['<!-- bara en kommentar -->', 'unknownFormat'],
  ])('is refused: %s', async (text, code) => {
    expect(await refusalOf(text)).toBe(code)
  })

  test('half a feed is refused, wherever it was cut', async () => {
    const whole = rss(`<item><title>a</title>${date}</item><item><title>b</title>${date}</item>`)
    for (let end = whole.indexOf('<channel'); end < whole.length; end++) {
      expect([end, await refusalOf(whole.slice(0, end))]).toEqual([end, 'cutShort'])
    }
    expect(await refusalOf(whole)).toBeNull()
  })
})

describe('a bomb', () => {
  test('of entities is refused', async () => {
    const laughs = Array.from(
      { length: 10 },
      (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at};`.repeat(10)}">`,
    ).join('')
    const bomb = `<!DOCTYPE lolz [<!ENTITY lol0 "lol">${laughs}]><rss><channel><title>&lol10;</title></channel></rss>`
    expect(await refusalOf(bomb)).toBe('entityBomb')
  })

  test('of one long entity used often is refused', async () => {
    const bomb = `<!DOCTYPE a [<!ENTITY a "${'a'.repeat(100_000)}">]><rss>${'&a;'.repeat(100_000)}</rss>`
    expect(await refusalOf(bomb)).toBe('entityBomb')
  })

  test('of an outside entity is refused', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss>&a;</rss>'
    expect(await refusalOf(bomb)).toBe('entityBomb')
  })

  test('of levels is refused', async () => {
    expect(await refusalOf(`<rss>${'<a>'.repeat(100_000)}`)).toBe('tooLarge')
  })

  test('of attributes is refused', async () => {
    const attributes = Array.from({ length: 100_000 }, (_, at) => `a${at}="1"`).join(' ')
    expect(await refusalOf(`<rss ${attributes}></rss>`)).toBe('tooLarge')
  })

  test('of numbers costs no more than its length', async () => {
    const list = await readTextList(
      rss(`<item><title>${'&#38;#38;'.repeat(300_000)}</title>${date}</item>`),
    )
    expect(list.posts[0]?.[0]?.text).toHaveLength(200)
  })

  test.each([
    ['text', '<rss><channel><title>'],
    ['a comment', '<rss><!--'],
    ['an attribute', '<rss a="'],
    ['a name', '<rss><a'],
    ['CDATA', '<rss><![CDATA['],
    ['a doctype', '<!DOCTYPE a "'],
  ])('of a gigabyte of %s is refused after a few megabytes', async (_, beginning) => {
    let bytesGiven = 0
    const chunk = new TextEncoder().encode('x'.repeat(262_144))
    const stream = () =>
      new ReadableStream<Uint8Array>({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode(beginning))
        },
        pull: (controller) => {
          bytesGiven += chunk.length
          controller.enqueue(chunk)
          if (bytesGiven >= 1024 ** 3) controller.close()
        },
      })
    const { result } = await readList({ name: 'rss.xml', size: 1024 ** 3, stream })
    expect(result).toEqual({ ok: false, code: 'tooLarge' })
    expect(bytesGiven).toBeLessThan(12 * 1024 ** 2)
  })
})
