import Papa from 'papaparse'
import { Refusal } from './refusal.ts'

/** How a table is written: what stands between cells and between rows. */
export type CsvDialect = {
  readonly delimiter: string
  readonly newline: '\n' | '\r'
}

/** Some rows in order, each an array of its cells, quotes undone. */
export type CsvBatch = {
  readonly rows: ReadonlyArray<readonly string[]>
  /** The 1-based line on which a row of this batch begins. Cheap when asked for in order. */
  readonly lineOf: (row: number) => number
  /**
   * What follows: `more` batches; or nothing, the last row having ended with a line break (`whole`),
   * without one (`unended`) or inside a quoted cell (`open`).
   */
  readonly ending: 'more' | 'whole' | 'unended' | 'open'
}

/** A row larger than this is no row: 1 MB of text in one post, or a quote that is never closed. */
export const maxRowCharacters = 1024 * 1024

const leastPiece = 64 * 1024

type ParsedRows = {
  readonly data: string[][]
  readonly errors: ReadonlyArray<{ readonly code: string }>
  readonly meta: { readonly cursor: number }
}

/**
 * Rows of a table whose text comes in pieces, holding one piece and one unfinished row at a time.
 * Line breaks of both kinds end a row where `newline` is `\n`; the cell before may keep its `\r`.
 * Throws the refusal `tooLarge` for a row of more than `maxRowCharacters`.
 * @param linesBefore Lines of the file that stand before the text.
 */
export async function* readCsvRows(
  pieces: AsyncIterable<string>,
  dialect: CsvDialect,
  linesBefore = 0,
): AsyncGenerator<CsvBatch, void, undefined> {
  let text = ''
  let line = linesBefore + 1
  // An unfinished row is parsed again only when it has doubled, so that a long one costs no square.
  let enough = leastPiece
  for await (const piece of pieces) {
    text += piece
    if (text.length < enough) continue
    const parsed = parseRows(text, dialect, 'more')
    if (parsed.data.length > 0) {
      yield { rows: parsed.data, lineOf: lineCounter(parsed.data, line, dialect), ending: 'more' }
      line += countOf(dialect.newline, text, parsed.meta.cursor)
      text = text.slice(parsed.meta.cursor)
    }
    if (text.length > maxRowCharacters) throw new Refusal('tooLarge')
    enough = Math.max(leastPiece, text.length * 2)
  }
  const parsed = parseRows(text, dialect, 'all')
  const isOpen = parsed.errors.some(({ code }) => code === 'MissingQuotes')
  const isEnded = text === '' || text.endsWith(dialect.newline)
  // What the parser finds after the last line break is a row of one empty cell.
  if (isEnded && !isOpen) parsed.data.pop()
  yield {
    rows: parsed.data,
    lineOf: lineCounter(parsed.data, line, dialect),
    ending: isOpen ? 'open' : isEnded ? 'whole' : 'unended',
  }
}

/** The cells of one whole row, without its line break. */
export function parseRow(text: string, dialect: CsvDialect): readonly string[] {
  return parseRows(text, dialect, 'all').data[0] ?? ['']
}

function parseRows(text: string, dialect: CsvDialect, wanted: 'more' | 'all'): ParsedRows {
  const parser = new Papa.Parser({ delimiter: dialect.delimiter, newline: dialect.newline })
  // The parser under papaparse's own streams: it leaves out an unfinished row and says where it began.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the library leaves its parser's answer untyped
  return parser.parse(text, 0, wanted === 'more') as ParsedRows
}

/** Lines are counted only up to the rows that are asked about: most files have no problem rows. */
function lineCounter(
  rows: ReadonlyArray<readonly string[]>,
  firstLine: number,
  { newline }: CsvDialect,
): (row: number) => number {
  let counted = 0
  let line = firstLine
  return (row) => {
    if (row < counted) {
      counted = 0
      line = firstLine
    }
    for (; counted < row; counted++) {
      line++
      for (const cell of rows[counted] ?? []) line += countOf(newline, cell, cell.length)
    }
    return line
  }
}

function countOf(wanted: string, text: string, end: number): number {
  let count = 0
  for (let at = text.indexOf(wanted); at !== -1 && at < end; at = text.indexOf(wanted, at + 1)) {
    count++
  }
  return count
}
