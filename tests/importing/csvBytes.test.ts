import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCsvBytes } from '#importing/csvBytes.ts'
import { readCsvRows, type CsvBatch, type CsvDialect } from '#importing/csvRows.ts'
import type { TextPiece } from '#importing/textDecoding.ts'

const commas: CsvDialect = { delimiter: ',', newline: '\n' }
const small = { buffer: 96, least: 24 }

/** A text's bytes in pieces, from `from` on as characters, as when it turns out to be in another encoding. */
async function* piecesOf(text: string, size: number, from = Infinity): AsyncGenerator<TextPiece> {
  const bytes = new TextEncoder().encode(text.slice(0, from))
  for (let at = 0; at < bytes.length; at += size)
    yield await Promise.resolve(bytes.subarray(at, at + size))
  if (from < text.length) yield text.slice(from)
}

type Seen = { rows: string[][]; lines: number[]; ending: CsvBatch['ending']; asBytes: number }

async function readBytes(
  pieces: AsyncIterable<TextPiece>,
  room?: typeof small,
  leaveAfter = Infinity,
): Promise<Seen> {
  const seen: Seen = { rows: [], lines: [], ending: 'more', asBytes: 0 }
  for await (const batch of readCsvBytes(pieces, commas, 3, room)) {
    for (let row = 0; row < batch.count; row++) {
      seen.rows.push([...batch.rowAt(row)])
      seen.lines.push(batch.lineOf(row))
    }
    seen.ending = batch.ending
    if (batch.cells === null) continue
    seen.asBytes += batch.count
    if (seen.asBytes > leaveAfter) batch.leave()
  }
  return seen
}

async function readText(text: string): Promise<Omit<Seen, 'asBytes'>> {
  const rows: string[][] = []
  const lines: number[] = []
  let ending: CsvBatch['ending'] = 'more'
  async function* whole() {
    yield await Promise.resolve(text)
  }
  for await (const batch of readCsvRows(whole(), commas, 3)) {
    batch.rows.forEach((row, at) => {
      rows.push([...row])
      lines.push(batch.lineOf(at))
    })
    ending = batch.ending
  }
  return { rows, lines, ending }
}

/** A return before a line break may be kept or not; who reads the cell trims it. */
const withoutReturns = (rows: string[][]) =>
  rows.map((cells) => [...cells.slice(0, -1), (cells.at(-1) ?? '').replace(/\r+$/, '')])

test('a regular table is given without being decoded, but for what nothing ends', async () => {
  const text = 'a,"b, ""c""\nd",å\n"","",\r\n🌿,"x"\r\n\nlast,row\n'
  const { rows, lines, ending, asBytes } = await readBytes(piecesOf(text, 7))
  expect(rows).toEqual([['a', 'b, "c"\nd', 'å'], ['', '', ''], ['🌿', 'x'], [''], ['last', 'row']])
  expect(lines).toEqual([4, 6, 7, 8, 9])
  expect(ending).toBe('whole')
  expect(asBytes).toBe(5)
})

test('a row after which the quotes are another matter is read as text, and all that follow', async () => {
  const rest = 'x,y "z"\n"q" r,s\n'
  const { asBytes, ...seen } = await readBytes(
    piecesOf(`${'ab,"c"\n'.repeat(20)}${rest}`, 40),
    small,
  )
  expect(seen).toEqual(await readText(`${'ab,"c"\n'.repeat(20)}${rest}`))
  expect(asBytes).toBeGreaterThan(0)
  expect(asBytes).toBeLessThanOrEqual(20)
})

test('a first row that is not regular leaves nothing to bytes, so that a column is judged on many', async () => {
  const text = `a,b\nc "d",e\n${'ab,"c"\n'.repeat(20)}`
  expect((await readBytes(piecesOf(text, 40), small)).asBytes).toBe(0)
})

const piece = fc.string({
  unit: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('a', 'å', '🌿', ' ', '\t', '1') },
    { weight: 2, arbitrary: fc.constantFrom(',', '\n', '\r\n', '\r', '"', '""', '\ufeff', '\0') },
  ),
  maxLength: 8,
})
const quotedCell = piece.map((content) => `"${content.replaceAll('"', '""')}"`)
const bareCell = piece.map((content) => content.replace(/[",\n\r]/g, ''))
const cell = fc.oneof(
  { weight: 6, arbitrary: bareCell },
  { weight: 6, arbitrary: quotedCell },
  { weight: 1, arbitrary: piece },
)
const rowOf = fc.tuple(
  fc.array(cell, { minLength: 1, maxLength: 5 }),
  fc.constantFrom('\n', '\n', '\r\n', ''),
)

test(
  'gives what reading the text gives, wherever it is cut, and whenever it is left',
  { timeout: 60_000 },
  async () => {
    let asBytes = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(rowOf, { maxLength: 40 }),
        fc.integer({ min: 1, max: 80 }),
        fc.integer({ min: 40, max: 400 }),
        fc.integer({ min: 1, max: 40 }),
        fc.option(fc.nat({ max: 200 })),
        fc.option(fc.nat({ max: 30 })),
        async (table, size, buffer, least, from, leaveAfter) => {
          const text = table.map(([cells, end]) => cells.join(',') + end).join('')
          // Half a surrogate pair is no text; the decoder never cuts there.
          const cut = from === null ? Infinity : Array.from(text).slice(0, from).join('').length
          const seen = await readBytes(
            piecesOf(text, size, cut),
            { buffer, least },
            leaveAfter ?? Infinity,
          )
          const expected = await readText(text)
          expect(withoutReturns(seen.rows)).toEqual(withoutReturns(expected.rows))
          expect(seen.lines).toEqual(expected.lines)
          expect(seen.ending).toBe(expected.ending)
          asBytes += seen.asBytes
        },
      ),
      { numRuns: 2000 },
    )
    expect(asBytes).toBeGreaterThan(1000)
  },
)
