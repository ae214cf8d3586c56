import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TableMapping } from '#domain/tableMapping.ts'
import { isDateFormat, toDateText } from '#importing/serialDate.ts'
import { bytesInput, readList, readTextList } from './listSink.ts'
import { damaged, mutation } from './mutations.ts'
import { dateCell, workbookOf, workbookParts } from './workbookFile.ts'
import { withClaim, zipOf } from './zipFiles.ts'

/** 2026-05-21 as Excel counts it. */
const day = 46_163

const rows = [
  ['Vår planering'],
  [],
  ['Publicerad', 'Kanal', 'Text', 'Räckvidd'],
  [dateCell(day + 0.702083333, 2), 'Facebook', 'Nu öppnar badet & kiosken', 1200],
  [dateCell(day + 1, 1), 'Instagram', 'Sommarjobb <nu>', 50],
  [],
  [dateCell(day + 2, 1), 'Facebook', '', 7],
]

const mapping: TableMapping = {
  columns: { date: 0, channel: 1, text: 2 },
  dateOrder: 'dayFirst',
  channelName: '',
}

async function sketchOf(bytes: Uint8Array) {
  const { result, accounts } = await readList(bytesInput('bok.xlsx', bytes))
  expect(accounts).toEqual([])
  if (result.ok || result.code !== 'needsMapping') throw new Error(JSON.stringify(result))
  return result.table
}

async function readMapped(bytes: Uint8Array) {
  const { headerKey } = await sketchOf(bytes)
  return readList(bytesInput('bok.xlsx', bytes), { mappings: new Map([[headerKey, mapping]]) })
}

async function refusalOf(bytes: Uint8Array) {
  const { result } = await readList(bytesInput('bok.xlsx', bytes))
  return result.ok ? null : result.code
}

describe('a workbook', () => {
  test('tells what its columns look like', async () => {
    const sketch = await sketchOf(workbookOf(rows))
    expect(sketch.rows).toBe(3)
    expect(sketch.columns.map(({ name, role }) => [name, role])).toEqual([
      ['Publicerad', 'date'],
      ['Kanal', 'channel'],
      ['Text', 'text'],
      ['Räckvidd', null],
    ])
    expect(sketch.columns[0]?.samples).toEqual(['2026-05-21 16:51:00', '2026-05-22', '2026-05-23'])
  })

  test('has the key of a text with the same header', async () => {
    const text = 'Publicerad;Kanal;Text;Räckvidd\n2026-05-21;Facebook;Hej;1\n'
    const { result } = await readTextList(text)
    const { headerKey } = await sketchOf(workbookOf(rows))
    expect(result).toMatchObject({ code: 'needsMapping', table: { headerKey } })
  })

  test('with a mapping gives its posts', async () => {
    const read = await readMapped(workbookOf(rows))
    expect(read.problems).toEqual([])
    expect(read.accounts.map(({ name }) => name)).toEqual(['Facebook', 'Instagram'])
    expect(read.posts).toMatchObject([
      [
        { instantMs: Date.UTC(2026, 4, 21, 14, 51), text: 'Nu öppnar badet & kiosken' },
        { instantMs: null, localMinutes: Date.UTC(2026, 4, 23) / 60_000 },
      ],
      [{ text: 'Sommarjobb <nu>' }],
    ])
  })

  test('lists the rows that cannot be read by their numbers in the sheet', async () => {
    const read = await readMapped(workbookOf([...rows, [], ['i går', 'Facebook', 'Hej']]))
    expect(read.problems).toEqual([{ line: 9, code: 'badDate' }])
  })

  test('is read from its first visible sheet with dates', async () => {
    const parts = workbookParts([
      { rows: [['Datum'], [dateCell(day)]], state: 'hidden' },
      { rows: [['Läs mig'], ['Text']] },
      { rows },
    ])
    expect((await sketchOf(zipOf(parts))).columns).toHaveLength(4)
  })

  test('may count its days from 1904 and write texts in its cells', async () => {
    const parts = workbookParts(
      [
        {
          rows: [
            ['Publicerad', 'Kanal', 'Text'],
            [
              dateCell(day - 1462),
              {
                xml: (at) =>
                  `<c r="${at}" t="inlineStr"><is><r><t>Face</t></r><r><t>book</t></r></is></c>`,
              },
              { xml: (at) => `<c r="${at}" t="str"><f>"a"&amp;"b"</f><v>Hej</v></c>` },
            ],
          ],
        },
      ],
      '<workbookPr date1904="1"/>',
    )
    expect((await sketchOf(zipOf(parts))).firstRows).toEqual([['2026-05-21', 'Facebook', 'Hej']])
  })

  test('that is an export of Meta is refused, since Excel has rounded its ids', async () => {
    const meta = [
      ['Publicerings-id', 'Publiceringstid'],
      [1.2e17, dateCell(day, 2)],
    ]
    expect(await refusalOf(workbookOf(meta))).toBe('spreadsheet')
  })

  test('without dates, without sheets or of another kind is refused', async () => {
    expect(await refusalOf(workbookOf([['Namn'], ['Hej']]))).toBe('spreadsheet')
    expect(await refusalOf(workbookOf([]))).toBe('spreadsheet')
    expect(await refusalOf(zipOf({ 'xl/workbook.bin': 'x' }))).toBe('spreadsheet')
  })

  test('with a password on its parts, or cut, is refused', async () => {
    expect(await refusalOf(withClaim(workbookOf(rows), 8, 2, 1))).toBe('encryptedZip')
    const whole = workbookOf(rows)
    expect(await refusalOf(whole.subarray(0, whole.length - 30))).toBe('cutShort')
    const parts = workbookParts([{ rows }])
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? ''
    const half = { ...parts, 'xl/worksheets/sheet1.xml': sheet.slice(0, sheet.length / 2) }
    expect(await refusalOf(zipOf(half))).toBe('unreadable')
  })
})

describe('a bomb', () => {
  const with1 = (part: string, content: string | Uint8Array) =>
    refusalOf(zipOf({ ...workbookParts([{ rows }]), [part]: content }))

  test('of definitions is refused', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY a "aaaa">]><sst><si><t>&a;</t></si></sst>'
    expect(await with1('xl/sharedStrings.xml', bomb)).toBe('entityBomb')
  })

  test('of levels is refused', async () => {
    expect(await with1('xl/worksheets/sheet1.xml', '<a>'.repeat(10_000))).toBe('tooLarge')
  })

  test('of what packs to almost nothing is refused', async () => {
    const bomb = new Uint8Array(40 * 1024 * 1024).fill(0x20)
    bomb.set(new TextEncoder().encode('<worksheet>'))
    expect(await with1('xl/worksheets/sheet1.xml', bomb)).toBe('tooLarge')
  })

  test('of one huge cell costs no more than a long one', async () => {
    const { columns } = await sketchOf(
      workbookOf([
        ['Datum', 'Text'],
        [dateCell(day), 'x'.repeat(1_000_000)],
      ]),
    )
    expect(columns.map(({ role }) => role)).toEqual(['date', 'text'])
  })

  test('of far cells and rows costs nothing', async () => {
    const far = { xml: () => '<c r="XFD1"><v>1</v></c><c r="ZZZZZZ1"><v>1</v></c>' }
    const { columns } = await sketchOf(workbookOf([['Datum', far], [dateCell(day)]]))
    expect(columns).toHaveLength(1)
  })
})

describe('dates as Excel keeps them', () => {
  test.each([
    ['46163', '2026-05-21'],
    ['46163.5', '2026-05-21 12:00:00'],
    ['46163.99999999', '2026-05-22'],
    ['0.702083333', '16:51:00'],
    ['-1', '-1'],
    ['1e9', '1e9'],
    ['', ''],
    ['hej', 'hej'],
  ])('%s is %s', (serial, text) => {
    expect(toDateText(serial, false)).toBe(text)
  })

  test.each<[number, string | undefined, boolean]>([
    [0, undefined, false],
    [14, undefined, true],
    [20, undefined, true],
    [49, undefined, false],
    [164, 'yyyy-mm-dd', true],
    [164, '[$-41D]d mmmm yyyy;@', true],
    [164, '0.00" dagar"', false],
    [164, '[Red]#,##0', false],
    [164, 'General', false],
    [164, '#,##0\\ \\d', false],
  ])('format %i %s shows dates: %s', (id, code, expected) => {
    expect(isDateFormat(id, code)).toBe(expected)
  })
})

test('damaged in any part, a workbook gives sound rows or a refusal and throws nothing', async () => {
  const parts = workbookParts([{ rows }])
  const names = Object.keys(parts).filter((name) => name.startsWith('xl/'))
  const mappings = new Map([[(await sketchOf(zipOf(parts))).headerKey, mapping]])
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.constantFrom(...names),
      fc.array(mutation, { minLength: 1, maxLength: 3 }),
      async (name, other, mutations) => {
        const bytesOf = (part: string): Uint8Array => new TextEncoder().encode(parts[part])
        const broken = mutations.reduce(
          (before, how) => damaged(before, how, bytesOf(other)),
          bytesOf(name),
        )
        const zip = zipOf({ ...parts, [name]: broken })
        const read = await readList(bytesInput('bok.xlsx', zip), { mappings })
        for (const post of read.posts.flat()) {
          expect(Number.isInteger(post.localMinutes)).toBe(true)
        }
        for (const { line } of read.problems) expect(line).toBeGreaterThan(0)
      },
    ),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 300) },
  )
})
