import { describe, expect, test } from 'vitest'
import type { TableMapping } from '#domain/tableMapping.ts'
import type { ReadInput } from '#importing/reading.ts'
import { readPosts } from '#importing/readPosts.ts'
import type { TableSketch } from '#importing/tableColumns.ts'
import { readTextList, refusalOf } from './listSink.ts'

async function sketchOf(text: string): Promise<TableSketch> {
  const { result, accounts } = await readTextList(text)
  expect(accounts).toEqual([])
  if (result.ok || result.code !== 'needsMapping') throw new Error(JSON.stringify(result))
  return result.table
}

async function rolesOf(text: string): Promise<Array<string | null>> {
  return (await sketchOf(text)).columns.map(({ role }) => role)
}

/** Reads a table under a mapping that is remembered for its header. */
async function readMapped(text: string, mapping: Partial<TableMapping>, timeZone?: string) {
  const { headerKey } = await sketchOf(text)
  const whole: TableMapping = {
    columns: { date: 0 },
    dateOrder: 'dayFirst',
    channelName: 'Bloggen',
    ...mapping,
  }
  return readTextList(text, 'tabell.csv', {
    mappings: new Map([[headerKey, whole]]),
    ...(timeZone === undefined ? {} : { timeZone }),
  })
}

const plan = `Kanal;Publicerad;Klockslag;Text;Länk;Typ;Antal
Facebook;21/5/2026;16.51;"Nu öppnar badet; välkommen";https://exempel.se/1;Inlägg;1
Instagram;22/5/2026;08.00;Vi letar sommarjobbare;https://exempel.se/2;Delning;1
Facebook;3/6/2026;12.30;Svar på frågor om badet;https://exempel.se/3;Svar;1
`

describe('a table that is not known', () => {
  test('tells what its columns look like', async () => {
    const sketch = await sketchOf(plan)
    expect(sketch).toMatchObject({ hasHeader: true, rows: 3 })
    expect(sketch.columns.map(({ name, role }) => [name, role])).toEqual([
      ['Kanal', 'channel'],
      ['Publicerad', 'date'],
      ['Klockslag', 'time'],
      ['Text', 'text'],
      ['Länk', 'link'],
      ['Typ', 'kind'],
      ['Antal', 'count'],
    ])
    for (const { confidence } of sketch.columns) {
      expect(confidence).toBeGreaterThan(0.5)
      expect(confidence).toBeLessThanOrEqual(1)
    }
    expect(sketch.columns[0]?.samples).toEqual(['Facebook', 'Instagram', 'Facebook'])
    expect(sketch.firstRows[0]?.[3]).toBe('Nu öppnar badet; välkommen')
  })

  test.each<[string, string, Array<string | null>]>([
    ['tabs', 'Datum\tRubrik\n2026-05-21\tHej\n2026-05-22\tHå\n', ['date', 'text']],
    ['commas', 'Date,Post,URL\n2026-05-21,"a, b",https://a.se\n', ['date', 'text', 'link']],
    ['semicolons after a note of them', 'sep=;\nDatum;Rubrik\n2026-05-21;Hej\n', ['date', 'text']],
    ['lines of dates', '2026-05-21\n2026-05-28\n\n2026-06-04', ['date']],
    ['lines of dates with commas', 'May 21, 2026\nMay 28, 2026\n', ['date']],
    ['one date', '2026-05-21', ['date']],
    [
      'dates and texts without a header',
      '2026-05-21;Nu öppnar badet för säsongen\n2026-05-28;Skolavslutning på torget i morgon\n',
      ['date', 'text'],
    ],
    ['old line ends', 'Datum;Rubrik\r2026-05-21;Hej\r', ['date', 'text']],
    [
      'creation and publishing',
      'Created date;Published;Text\n2026-05-20;2026-05-21;Hej\n2026-05-20;2026-05-22;Hå\n',
      [null, 'date', 'text'],
    ],
    [
      'times of day of its own',
      'Datum;Tid;Text\n2026-05-21 16:51;09:00;Hej\n2026-05-22 16:51;09:00;Hå\n',
      ['date', null, 'text'],
    ],
    ['figures of no use', 'Datum;Text;Räckvidd\n2026-05-21;Hej;12 400\n', ['date', 'text', null]],
  ])('is recognised with %s', async (_, text, roles) => {
    expect(await rolesOf(text)).toEqual(roles)
  })

  test('finds its header after notes and blank lines', async () => {
    const sketch = await sketchOf('Vår planering\n\nDatum;Rubrik\n2026-05-21;Hej\n2026-05-22;Hå\n')
    expect(sketch.columns.map(({ name }) => name)).toEqual(['Datum', 'Rubrik'])
    expect(sketch.rows).toBe(2)
  })

  test('has one key for every table with its header, whatever its rows', async () => {
    const key = async (text: string) => (await sketchOf(text)).headerKey
    const first = await key('Datum;Rubrik\n2026-05-21;Hej\n')
    expect(await key('\ufeff DATUM ,rubrik\n1 juni 2026,"Hå, hej"\n')).toBe(first)
    expect(await key('Datum;Titel\n2026-05-21;Hej\n')).not.toBe(first)
    expect(await key('Datum;Rubrik;Länk\n2026-05-21;Hej;\n')).not.toBe(first)
  })

  test('decides the order of its dates on all of them, far beyond the first', async () => {
    const undecided = `Datum;Text\n${'05/06/2026;Hej\n'.repeat(20_000)}`
    expect((await sketchOf(undecided)).columns[0]?.dateOrder).toBeNull()
    const decided = await sketchOf(`${undecided}21/06/2026;Hej\n`)
    expect(decided).toMatchObject({ rows: 20_001, columns: [{ dateOrder: 'dayFirst' }, {}] })
    const american = await sketchOf(`${undecided}06/21/2026;Hej\n`)
    expect(american.columns[0]?.dateOrder).toBe('monthFirst')
  })

  test.each([
    ['Vi ses den 21 maj 2026.\nHälsningar från oss', 'unknownFormat'],
    ['Namn;Ort\nAnna;Umeå\n', 'unknownFormat'],
    ['a,b,c\n1,2,3\n', 'unknownFormat'],
    ['Date,Primary\n2026-05-21T00:00:00,12\n2026-05-22T00:00:00,7\n', 'insightsWithoutPosts'],
    ['Datum;Räckvidd\n2026-05-21;12\n2026-05-22;7\n', 'insightsWithoutPosts'],
    ['Datum;Text\n2026-05-21;"Hej', 'cutShort'],
  ])('is told from what is none: %j', async (text, code) => {
    expect(await refusalOf(text)).toBe(code)
  })

  test('of dates and numbers of posts is a table', async () => {
    expect(await rolesOf('Datum;Antal inlägg\n2026-05-21;2\n2026-05-22;1\n')).toEqual([
      'date',
      'count',
    ])
  })
})

describe('a table with a mapping', () => {
  const columns = { channel: 0, date: 1, time: 2, text: 3, link: 4, kind: 5, count: 6 }

  test('gives its posts to their channels, in Stockholm', async () => {
    const read = await readMapped(plan, { columns })
    expect(read.result).toEqual({
      ok: true,
      source: 'table',
      timeZone: 'Europe/Stockholm',
      coverage: { from: '2026-05-21', to: '2026-06-03' },
      dailyBreakdown: false,
    })
    expect(read.accounts).toEqual([
      { ids: [], name: 'Facebook', handle: '', url: '' },
      { ids: [], name: 'Instagram', handle: '', url: '' },
    ])
    expect(read.posts).toMatchObject([
      [
        {
          sourceId: 'https://exempel.se/1',
          instantMs: Date.UTC(2026, 4, 21, 14, 51),
          localMinutes: Date.UTC(2026, 4, 21, 16, 51) / 60_000,
          kind: 'original',
          text: 'Nu öppnar badet; välkommen',
          url: 'https://exempel.se/1',
        },
        { kind: 'reply' },
      ],
      [{ kind: 'reshare' }],
    ])
    expect(read.problems).toEqual([])
  })

  test('is read in the zone of the mapping, or of the options before it', async () => {
    const timed = 'Datum;Text\n2026-05-21 12:00;Hej\n'
    const mapping = { columns: { date: 0, text: 1 }, timeZone: 'America/New_York' }
    const away = await readMapped(timed, mapping)
    expect(away.posts[0]?.[0]?.instantMs).toBe(Date.UTC(2026, 4, 21, 16))
    expect(away.result).toMatchObject({ timeZone: 'America/New_York' })
    const asked = await readMapped(timed, mapping, 'UTC')
    expect(asked.posts[0]?.[0]?.instantMs).toBe(Date.UTC(2026, 4, 21, 12))
  })

  test('names no zone when no time of day was read in one', async () => {
    const days = await readMapped('2026-05-21\n2026-05-22\n', {})
    expect(days.result).toMatchObject({ ok: true, timeZone: null })
    expect(days.posts[0]).toMatchObject([
      { instantMs: null, localMinutes: Date.UTC(2026, 4, 21) / 60_000 },
      { instantMs: null },
    ])
    expect(days.accounts).toMatchObject([{ name: 'Bloggen' }])
  })

  test('reads dates in the order of the mapping', async () => {
    const text = 'Datum;Text\n05/06/2026;Hej\n'
    const days = async (dateOrder: 'dayFirst' | 'monthFirst') =>
      (await readMapped(text, { dateOrder })).result
    expect(await days('dayFirst')).toMatchObject({ coverage: { from: '2026-06-05' } })
    expect(await days('monthFirst')).toMatchObject({ coverage: { from: '2026-05-06' } })
  })

  test('counts a day that stands several times alone as that many posts, the same ones again', async () => {
    const text = '2026-05-21\n2026-05-21\n2026-05-28\n'
    const once = await readMapped(text, {})
    expect(once.posts[0]).toHaveLength(3)
    const more = await readMapped(`2026-05-14\n${text}`, {})
    const ids = (list: typeof once) =>
      list.posts[0]?.map((post) => [post.sourceId, post.localMinutes])
    expect(ids(more)).toEqual(expect.arrayContaining(ids(once) ?? []))
  })

  test('counts a row that stands twice with text or time as one post', async () => {
    const text = 'Datum;Text\n2026-05-21;Hej\n2026-05-21;Hej\n2026-05-21;Hå\n'
    expect((await readMapped(text, { columns: { date: 0, text: 1 } })).posts[0]).toHaveLength(2)
  })

  test('gives as many posts as a row counts', async () => {
    const text =
      'Datum;Antal inlägg\n2026-05-21;3\n2026-05-22;0\n2026-05-23;\n2026-05-24;1001\n2026-05-25;få\n'
    const read = await readMapped(text, { columns: { date: 0, count: 1 } })
    expect(read.posts[0]).toHaveLength(4)
    expect(read.problems).toEqual([
      { line: 5, code: 'badCount' },
      { line: 6, code: 'badCount' },
    ])
  })

  test('tells posts apart by links that change only when they have nothing else', async () => {
    const link = 'https://www.facebook.com/a/posts/pfbid01'
    const text = `Datum;Länk;Text\n2026-05-21;${link};Hej\n2026-05-21;${link}2;\n2026-05-21;${link}3;\n`
    const read = await readMapped(text, { columns: { date: 0, link: 1, text: 2 } })
    expect(read.posts[0]?.map(({ sourceId, url }) => [sourceId, url])).toEqual([
      ['', link],
      [`${link}2`, `${link}2`],
      [`${link}3`, `${link}3`],
    ])
  })

  test('lists the rows that cannot be read, by line', async () => {
    const text =
      'Datum;Tid;Kanal\n2026-05-21;10:00;A\n;10:00;A\ni går;10:00;A\n2026-05-21;sen;A\n2026-05-21;10:00;\n'
    const read = await readMapped(text, { columns: { date: 0, time: 1, channel: 2 } })
    expect(read.problems).toEqual([
      { line: 3, code: 'noDate' },
      { line: 4, code: 'badDate' },
      { line: 5, code: 'badDate' },
      { line: 6, code: 'noAccount' },
    ])
  })

  test('passes over its header when it comes again', async () => {
    const text = 'Datum;Text\n2026-05-21;Hej\n2026-05-23;Hå\ndatum; text\n2026-05-22;Hå\n'
    const read = await readMapped(text, { columns: { date: 0, text: 1 } })
    expect(read.problems).toEqual([])
    expect(read.posts[0]).toHaveLength(3)
  })

  test('cut inside a row is refused', async () => {
    const whole = `Datum;Text;Länk\n${'2026-05-21;Hej;https://exempel.se\n'.repeat(4)}`
    const { headerKey } = await sketchOf(whole)
    const mappings = new Map([
      [headerKey, { columns: { date: 0 }, dateOrder: 'dayFirst', channelName: '' } as const],
    ])
    const cut = async (text: string) => (await readTextList(text, 'a.csv', { mappings })).result
    expect(await cut(`${whole}2026-05-2`)).toEqual({ ok: false, code: 'cutShort' })
    expect(await cut(`${whole}"2026-05-21;Hej`)).toEqual({ ok: false, code: 'cutShort' })
    expect(await cut(whole.trimEnd())).toMatchObject({ ok: true })
  })

  test('may ask for columns that are not there', async () => {
    const read = await readMapped('Datum;Text\n2026-05-21;Hej\n', { columns: { date: 9 } })
    expect(read.problems).toEqual([{ line: 2, code: 'noDate' }])
  })

  test('is never held whole', async () => {
    const header = 'Datum;Text\n'
    const { headerKey } = await sketchOf(`${header}2026-05-21 10:00;Hej\n`)
    const chunk = new TextEncoder().encode('2026-05-21 10:00;Hej\n'.repeat(3000))
    let chunks = 0
    const input: ReadInput = {
      name: 'a.csv',
      size: 200 * chunk.length,
      stream: () =>
        new ReadableStream<Uint8Array>({
          start: (controller) => {
            controller.enqueue(new TextEncoder().encode(header))
          },
          pull: (controller) => {
            if (chunks++ === 200) controller.close()
            else controller.enqueue(chunk)
          },
        }),
    }
    let posts = 0
    let furthestAhead = 0
    const post = () => {
      furthestAhead = Math.max(furthestAhead, chunks - ++posts / 3000)
    }
    await readPosts(
      input,
      { account: () => 0, post, problem: () => undefined },
      {
        mappings: new Map([
          [headerKey, { columns: { date: 0, text: 1 }, dateOrder: 'dayFirst', channelName: '' }],
        ]),
      },
    )
    expect(posts).toBe(600_000)
    expect(furthestAhead).toBeLessThan(10)
  })
})
