import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import {
  maxRowCharacters,
  readCsvRows,
  type CsvBatch,
  type CsvDialect,
} from '#importing/csvRows.ts'
import { Refusal } from '#importing/refusal.ts'

const commas: CsvDialect = { delimiter: ',', newline: '\n' }

async function* piecesOf(text: string, size = text.length): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += Math.max(1, size)) {
    yield await Promise.resolve(text.slice(at, at + Math.max(1, size)))
  }
}

async function readAll(pieces: AsyncIterable<string>, dialect = commas, linesBefore = 0) {
  const rows: string[][] = []
  const lines: number[] = []
  let ending: CsvBatch['ending'] = 'more'
  for await (const batch of readCsvRows(pieces, dialect, linesBefore)) {
    batch.rows.forEach((row, at) => {
      rows.push([...row])
      lines.push(batch.lineOf(at))
    })
    ending = batch.ending
  }
  return { rows, lines, ending }
}

const read = (text: string, dialect?: CsvDialect) => readAll(piecesOf(text), dialect)

describe('cells', () => {
  test.each([
    ['a comma in quotes', 'a,"b, c"\n', [['a', 'b, c']]],
    ['doubled quotes', 'a,"b ""c"" d"\n', [['a', 'b "c" d']]],
    ['empty cells, quoted or not', 'a,"",\n', [['a', '', '']]],
    [
      'line breaks in quotes',
      'a,"b\nc"\nd,e\n',
      [
        ['a', 'b\nc'],
        ['d', 'e'],
      ],
    ],
    ['doubled quotes and line breaks', '"a\n""b""\nc",d\n', [['a\n"b"\nc', 'd']]],
    ['JSON in quotes', '1,"{""a"": ""b"", ""c"": [1, 2]}"\n', [['1', '{"a": "b", "c": [1, 2]}']]],
    ['letters beyond ASCII', 'å,ʤ,🌿\n', [['å', 'ʤ', '🌿']]],
    ['rows of different lengths', 'a\nb,c\n', [['a'], ['b', 'c']]],
  ])('may have %s', async (_, text, expected) => {
    expect((await read(text)).rows).toEqual(expected)
  })

  test('may keep a carriage return at the end of a row', async () => {
    const { rows } = await read('a,b\r\nc,"d"\r\n')
    expect(rows).toEqual([
      ['a', 'b\r'],
      ['c', 'd'],
    ])
  })

  test('are separated as the dialect says', async () => {
    const { rows } = await read('a;"b;c"\rd;e\r', { delimiter: ';', newline: '\r' })
    expect(rows).toEqual([
      ['a', 'b;c'],
      ['d', 'e'],
    ])
  })
})

test('tells how the text ended', async () => {
  expect((await read('a,b\n')).ending).toBe('whole')
  expect((await read('')).ending).toBe('whole')
  expect((await read('a,b')).ending).toBe('unended')
  expect((await read('a,"b"')).ending).toBe('unended')
  expect((await read('a,"b')).ending).toBe('open')
  expect((await read('a,"b\n')).ending).toBe('open')
})

test('counts the lines on which rows begin', async () => {
  const { lines } = await readAll(piecesOf('a\n"b\n\nc"\nd,"e\nf"\ng\n'), commas, 3)
  expect(lines).toEqual([4, 5, 8, 10])
})

test('counts lines across batches and backwards', async () => {
  const text = Array.from({ length: 40_000 }, (_, at) =>
    at % 3 === 0 ? `"${at}\nx",y\n` : `${at},y\n`,
  )
  let line = 1
  const expected = text.map((row) => {
    const begins = line
    line += row.split('\n').length - 1
    return begins
  })
  const { lines } = await readAll(piecesOf(text.join(''), 10_000))
  expect(lines).toEqual(expected)
  for await (const batch of readCsvRows(piecesOf('"a\nb"\nc\nd\n'), commas)) {
    expect([batch.lineOf(2), batch.lineOf(1), batch.lineOf(2)]).toEqual([4, 3, 4])
  }
})

const cell = fc.string({
  unit: fc.constantFrom('a', 'å', '🌿', '"', '""', ',', '\n', '\r', ' ', '\0', '1'),
  maxLength: 12,
})

test(
  'gives what papaparse gives for the whole text, wherever it is cut',
  { timeout: 30_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 30 }),
        fc.boolean(),
        fc.integer({ min: 0, max: 300 }),
        fc.option(fc.integer({ min: 1, max: 300 })),
        async (table, isQuoted, charactersInFirst, end) => {
          const written = Papa.unparse(table, { newline: '\n', quotes: isQuoted })
          const content = end === null ? written : written.slice(0, end)
          // A row before as long as makes the first parse end inside the interesting ones.
          const before = `${'x'.repeat(65_535 - charactersInFirst)}\n`
          async function* pieces() {
            yield before
            for (const character of content) yield await Promise.resolve(character)
          }
          const expected = Papa.parse<string[]>(content, { ...commas }).data
          if (content.endsWith('\n') && expected.at(-1)?.join('') === '') expected.pop()
          const { rows } = await readAll(pieces())
          expect(rows.slice(1)).toEqual(expected)
        },
      ),
      { numRuns: 300 },
    )
  },
)

describe('a row without end', () => {
  async function* endless(first: string, chunk: string, counter: { pieces: number }) {
    yield first
    for (let at = 0; at < 16_384; at++) {
      counter.pieces++
      yield await Promise.resolve(chunk)
    }
  }

  test.each([
    ['a quoted cell', 'a,b\nc,"', 'x'.repeat(65_536)],
    ['a bare cell', 'a,b\nc,', 'x'.repeat(65_536)],
    ['cells', 'a,b\n', 'x,'.repeat(32_768)],
    ['quotes', 'a,b\nc,"', '""'.repeat(32_768)],
    ['stray quotes', 'a,b\nc,"', '"x'.repeat(32_768)],
  ])('is refused after few pieces of a gigabyte: %s', async (_, first, chunk) => {
    const counter = { pieces: 0 }
    await expect(readAll(endless(first, chunk, counter))).rejects.toEqual(new Refusal('tooLarge'))
    expect(counter.pieces * chunk.length).toBeLessThan(4 * maxRowCharacters)
  })
})
