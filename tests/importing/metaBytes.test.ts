import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keptPost } from '#importing/keptPost.ts'
import type { FoundPost } from '#importing/reading.ts'
import { readPosts } from '#importing/readPosts.ts'
import { PostArena } from '#storage/postArena.ts'
import { bytesInput, readList, textInput, type ReadList } from './listSink.ts'

const headers = [
  'Post ID,Page ID,Page name,Title,Publish time,Permalink,Is share',
  'Publicerings-id,Sid-id,Sidnamn,Beskrivning,Publiceringstid,Permalänk,Delat',
  'Post ID,Account ID,Account username,Description,Publish time,Permalink,Is share',
  'Post ID,Page ID,Page name,Title,Publish time,Permalink,Is share,Description',
]

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom('0', '1', '7'), minLength: length, maxLength: length })

/** Mostly what an export holds, now and then what makes a row one of those that are read as text. */
const mostly = (usual: fc.Arbitrary<string>, ...odd: string[]) =>
  fc.oneof({ weight: 30, arbitrary: usual }, { weight: 1, arbitrary: fc.constantFrom(...odd) })

const accounts = ['100', '200', '17841400000000001']
const id = mostly(
  fc.oneof(digits(2), digits(17), digits(18)),
  ...['', '12_34', "'123", '="123"', '9'.repeat(501), 'Post ID'],
)
const accountId = mostly(fc.constantFrom(...accounts), '', 'x1', '1'.repeat(501))
const times = ['05/21/2026 16:51', '11/01/2026 01:30', '12/31/2025 23:59']
const time = mostly(fc.constantFrom(...times), '', '02/30/2026 10:00', '2026-05-21T10:00Z', 'snart')
const space = mostly(fc.constant(''), ' ', '\u00a0', '\ufeff', '\t')
const character = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom('a', 'b', ' ', 'å', '–', '🌿', '"', '\n', '\t') },
  { weight: 1, arbitrary: fc.constantFrom('\r\n', '\0', '\u00a0', '\ufeff', '\u3000', '\u007f') },
)
const text = fc.oneof(
  fc.constantFrom('Öppet hus', 'Vi ses "snart"!', 'Hej 🌿', '', 'Å'),
  fc.string({ unit: character, maxLength: 12 }),
  // Round the length that texts are cut at, in characters of one, two and four bytes.
  fc
    .tuple(
      fc.constantFrom('a', 'å', '🌿', '"', 'a '),
      fc.integer({ min: 185, max: 203 }),
      fc.string({ unit: character, minLength: 8, maxLength: 20 }),
    )
    .map(([unit, count, end]) => unit.repeat(count).slice(0, count) + end),
)
const link = mostly(
  fc.constantFrom('https://www.facebook.com/exempelkommun/posts/1', 'http://a', ''),
  ...[
    'HTTPS://A.se/x',
    'https:///a',
    'https://a.se/å',
    'https://a.se/<b>',
    'ftp://a.se',
    'https://',
  ],
  ...[`https://a.se/${'x'.repeat(1990)}`, 'https://a.se/"b"'],
)
const isShare = mostly(fc.constantFrom('0', '1', ''), 'ja', 'true', '2', ' 1')

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
const written = (cell: string, isQuoted: boolean) =>
  isQuoted || /[",\r\n]/.test(cell) ? quoted(cell) : cell
const toRow = (cells: readonly string[], isQuoted = false) =>
  cells.map((cell) => written(cell, isQuoted)).join(',')

const row = fc
  .tuple(
    ...([id, accountId, mostly(fc.constantFrom('Sidan', ''), 'Andra'), text, space, time] as const),
    ...([link, isShare, fc.boolean(), fc.constantFrom('', 'Mer', ' Mer')] as const),
  )
  .map(([post, account, name, said, blank, when, url, share, isQuoted, more]) =>
    toRow([post, account, name, blank + said + blank, blank + when, url, share, more], isQuoted),
  )
/** With a link that tells what the account is called, after which its rows tell nothing new. */
const settling = accounts.map((account, at) =>
  toRow([
    `${at}`,
    account,
    'Sidan',
    '',
    '05/21/2026 16:51',
    'https://www.facebook.com/kommun/posts/1',
    '0',
  ]),
)
/** Rows that say something of the file as a whole. */
const telling = fc.constantFrom(
  ...['', '', '', '', '', '', '', '1.2E+14,100,Sidan,x,05/21/2026 16:51,,0'],
  ...['7,100,Sidan,x,21/05/2026 16:51,,0', '7,100', '7,100,Sidan,x,05/21/2026 16:51,,0,,'],
)

/** UTF-16 is always decoded: what it gives is what the bytes of UTF-8 must give. */
function asUtf16(name: string, content: string) {
  return bytesInput(name, Buffer.from(`\ufeff${content}`, 'utf16le'))
}

test(
  'an export in UTF-8 gives what the same export gives when it is decoded',
  { timeout: 120_000 },
  async () => {
    let given = 0
    let asBytes = 0
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...headers),
        fc.array(row, { minLength: 8, maxLength: 40 }),
        telling,
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('\n', '\n', '\n', ''),
        async (header, rows, told, newline, end) => {
          const lines = [header, ...settling, ...rows, ...(told === '' ? [] : [told])]
          const content = lines.join(newline) + end
          const inBytes = await readList(textInput('posts.csv', content), {}, asStored)
          expect(inBytes).toEqual(await readList(asUtf16('posts.csv', content), {}, asStored))
          given += inBytes.given
          asBytes += await countAsBytes(content)
        },
      ),
      { numRuns: 2000 },
    )
    expect(asBytes).toBeGreaterThan(given / 4)
  },
)

const arena = new PostArena({ bytes: 20_000, posts: 1 })
const noHash = new Uint32Array(2)

/** A post as it is stored: by its bytes if it has any, and they must say what its strings say. */
function asStored(post: FoundPost): FoundPost {
  const kept = keptPost(post)
  arena.clear()
  arena.add(0, post.utf8 ? post : kept, noHash)
  const stored = arena.read(0)
  expect(stored).toMatchObject({ sourceId: kept.sourceId, text: kept.text, url: kept.url })
  return stored
}

async function countAsBytes(content: string): Promise<number> {
  let count = 0
  await readPosts(textInput('posts.csv', content), {
    account: () => 0,
    post: (_, { utf8 }) => {
      if (utf8) count++
    },
    problem: () => undefined,
  })
  return count
}

const pageHeader = headers[0] ?? ''
const plainRow = (at: number, account = '100') =>
  `${1_000_000 + at},${account},Sidan,Hej ${at},05/21/2026 16:51,https://www.facebook.com/kommun/posts/${at},0`
const rowsOf = (count: number, toLine: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => toLine(at))

/** What an export in UTF-8 gives, having been compared with what it gives when it is decoded. */
async function bothWays(lines: readonly string[], end = '\n'): Promise<ReadList> {
  const content = lines.join('\n') + end
  const inBytes = await readList(textInput('posts.csv', content), {}, asStored)
  expect(inBytes).toEqual(await readList(asUtf16('posts.csv', content), {}, asStored))
  return inBytes
}

describe('what rows tell of the file is told by rows in bytes too', () => {
  test('how long they are, for a last one that is cut off', async () => {
    const whole = rowsOf(2000, (at) => plainRow(at))
    const { result } = await bothWays(
      [pageHeader, ...whole, '7,100,Sidan,Hej,05/21/2026 16:51'],
      '',
    )
    expect(result).toEqual({ ok: false, code: 'cutShort' })
  })

  test('how many of them have ids that a spreadsheet has ruined', async () => {
    const ruined = rowsOf(30, () => '"1,2E+14",100,Sidan,Hej,05/21/2026 16:51,,0')
    const few = await bothWays([pageHeader, ...rowsOf(70, (at) => plainRow(at)), ...ruined])
    expect(few.problems).toHaveLength(30)
    const { result } = await bothWays([pageHeader, ...rowsOf(30, (at) => plainRow(at)), ...ruined])
    expect(result).toEqual({ ok: false, code: 'excelRuinedIds' })
  })

  test('that long ids are not all rounded', async () => {
    const long = rowsOf(20, (at) => plainRow(at).replace(/^\d+/, `1234567890123456${at + 1}7`))
    const rounded = rowsOf(12, (at) => plainRow(at).replace(/^\d+/, `1234567890123${10 + at}000`))
    const mixed = [pageHeader, plainRow(0), ...long, ...rounded]
    expect((await bothWays(mixed)).result.ok).toBe(true)
    const { result } = await bothWays([pageHeader, ...rounded])
    expect(result).toEqual({ ok: false, code: 'excelRuinedIds' })
  })

  test('that the same posts come day after day', async () => {
    const days = rowsOf(300, (at) => plainRow(at % 100))
    expect((await bothWays([pageHeader, ...days])).result).toMatchObject({ dailyBreakdown: true })
    const once = rowsOf(300, (at) => plainRow(at))
    expect((await bothWays([pageHeader, ...once])).result).toMatchObject({ dailyBreakdown: false })
  })

  test('whether they are of pages or of accounts on Instagram', async () => {
    const header =
      'Post ID,Account ID,Page ID,Description,Publish time,Permalink,Is share,Page name'
    const line =
      (account: string, page: string, name = '') =>
      (at: number) =>
        `${at},${account},${page},Hej,05/21/2026 16:51,https://www.facebook.com/kommun/posts/${at},0,${name}`
    const sourceOf = async (...lines: string[]) => {
      const { result } = await bothWays([header, ...lines])
      return result.ok ? result.source : result.code
    }
    const ofAccount = rowsOf(30, line('100', ''))
    const ofPage = rowsOf(29, line('', '200'))
    expect(await sourceOf(...ofAccount, ...ofPage)).toBe('meta-instagram')
    expect(await sourceOf(...ofAccount.slice(2), ...ofPage)).toBe('meta-facebook')
    // An account's id beside a page's name is a page's.
    expect(await sourceOf(...rowsOf(30, line('100', '', 'Sidan')))).toBe('meta-facebook')
  })

  test('which days they span, and that a header stands among them once more', async () => {
    const other = 'Page ID,Post ID,Page name,Title,Publish time,Permalink,Is share'
    const turned = '100,77,Sidan,Hej,06/01/2026 16:51,https://www.facebook.com/kommun/posts/1,0'
    const { result, posts } = await bothWays([
      ...[pageHeader, ...rowsOf(50, (at) => plainRow(at)), other],
      ...rowsOf(50, () => turned),
    ])
    expect(result).toMatchObject({ coverage: { from: '2026-05-22', to: '2026-06-02' } })
    expect(posts[0]).toHaveLength(51)
  })
})

test('a text that is cut where it is blank, and blank from there on, ends before that', async () => {
  const blank = ' '.repeat(300)
  const cut = `8,100,Sidan,"${'a'.repeat(199)}${blank}\0${' '.repeat(700)}x",05/21/2026 16:51,,0`
  const { posts } = await bothWays([pageHeader, ...rowsOf(3, (at) => plainRow(at)), cut])
  expect(posts[0]?.at(-1)?.text).toBe('a'.repeat(199))
})

test('of a plain export hardly a string is made', async () => {
  const rows = Array.from(
    { length: 2000 },
    (_, at) =>
      `${1_000_000 + at},100,Sidan,"Vi ses på torsdag, ""du"" och jag (${at})",05/21/2026 16:51,https://www.facebook.com/exempelkommun/posts/${at},${at % 2}`,
  )
  const posts: FoundPost[] = []
  const texts: string[] = []
  await readPosts(textInput('posts.csv', `${headers[0] ?? ''}\n${rows.join('\n')}\n`), {
    account: () => 0,
    post: (_, post) => {
      posts.push(post)
      texts.push(post.text)
    },
    problem: () => undefined,
  })
  expect(posts).toHaveLength(2000)
  expect(texts[1999]).toBe('Vi ses på torsdag, "du" och jag (1999)')
  expect(posts.filter(({ utf8 }) => utf8 === undefined).length).toBe(1)
  expect(posts.map(({ kind }) => kind).slice(0, 2)).toEqual(['original', 'reshare'])
})
