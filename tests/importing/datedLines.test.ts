import { describe, expect, test } from 'vitest'
import { readPosts } from '#importing/readPosts.ts'
import type { TableMapping } from '#domain/tableMapping.ts'
import { isLocalDate, type LocalDate } from '#domain/calendar.ts'
import { toDatedCells } from '#importing/datedLines.ts'
import { refusalOf, readTextList, textInput } from './listSink.ts'

describe('a line that begins with a date', () => {
  test.each([
    ['2026-03-01 Nu öppnar badet', '2026-03-01', 'Nu öppnar badet'],
    ['2026-03-01 10:15 - Vi ses', '2026-03-01 10:15', 'Vi ses'],
    ['1 mars 2026: Hej, allihop', '1 mars 2026', 'Hej, allihop'],
    ['söndag den 1 mars 2026 kl 10.15 Hej', 'söndag den 1 mars 2026 kl 10.15', 'Hej'],
    ['May 21, 2026 – Open house', 'May 21, 2026', 'Open house'],
    ['1/3 Badet', '1/3', 'Badet'],
    ['1/3: 20 platser kvar', '1/3', '20 platser kvar'],
    ['mån 2/3 kl 8.30 Frukost', 'mån 2/3 kl 8.30', 'Frukost'],
    ['2026-03-01', '2026-03-01', ''],
    ['Vi ses 2026-03-01', '', 'Vi ses 2026-03-01'],
    ['– en rad till', '', '– en rad till'],
  ])('%s is a date and a text', (line, date, text) => {
    expect(toDatedCells(line)).toEqual([date, text])
  })
})

describe('pasted lines', () => {
  test('of dates and texts are a table, also with commas in the texts and notes before', async () => {
    const lines = 'Våra inlägg i mars\n2026-03-01 Badet, nu öppet\n2026-03-08 Skolan\n'
    const sketch = await sketchOf(lines)
    expect(sketch.columns.map(({ role }) => role)).toEqual(['date', 'text'])
    expect(sketch).toMatchObject({
      hasHeader: false,
      rows: 2,
      firstRows: [
        ['2026-03-01', 'Badet, nu öppet'],
        ['2026-03-08', 'Skolan'],
      ],
    })
    const commas = await sketchOf('2026-03-01, Badet, nu öppet\n2026-03-08, Skolan\n')
    expect(commas.firstRows[0]).toEqual(['2026-03-01', 'Badet, nu öppet'])
  })

  test('of dates without a year say that it is missing, and are read up to a day', async () => {
    const lines = '20/12 Julmarknad\n3/1\n15/1 Badet\ningen dag\n'
    const sketch = await sketchOf(lines)
    expect(sketch.columns[0]).toMatchObject({ lacksYear: true, dateOrder: 'dayFirst' })

    const mapping: TableMapping = {
      columns: { date: 0, text: 1 },
      dateOrder: 'dayFirst',
      channelName: 'Facebook',
      yearlessUntil: date('2026-03-15'),
    }
    const mappings = new Map([[sketch.headerKey, mapping]])
    const read = await readTextList(lines, '', { mappings })
    expect(read.result).toMatchObject({ coverage: { from: '2025-12-20', to: '2026-01-15' } })
    expect(read.posts[0]?.map(({ text }) => text)).toEqual(['Julmarknad', '', 'Badet'])
    expect(read.problems).toEqual([{ line: 4, code: 'noDate' }])
  })

  test('give two real dates to ask about when their order is open', async () => {
    const [column] = (await sketchOf('5/6\n6/6\n7/6\n8/6\n')).columns
    expect(column?.dateOrder).toBeNull()
    expect(column?.openDates.map(({ written, days }) => [written, days.length])).toEqual([
      ['5/6', 2],
      ['7/6', 2],
    ])
    const [settled] = (await sketchOf('5/6\n6/6\n7/6\n21/6\n')).columns
    expect(settled).toMatchObject({ dateOrder: 'dayFirst', openDates: [] })
  })

  test('that only mention a date are none', async () => {
    expect(await refusalOf('Vi ses den 21 maj.\n1 av 3 kom\n7 marknader\n')).toBe('unknownFormat')
  })
})

async function sketchOf(text: string) {
  const sink = { account: () => 0, post: () => undefined, problem: () => undefined }
  const result = await readPosts(textInput('', text), sink)
  if (result.ok || result.code !== 'needsMapping') throw new Error(JSON.stringify(result))
  return result.table
}

function date(text: string): LocalDate {
  if (!isLocalDate(text)) throw new Error(text)
  return text
}
