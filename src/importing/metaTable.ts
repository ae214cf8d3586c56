import Papa from 'papaparse'
import type { CsvDialect } from './csvRows.ts'
import { toMetaColumns, type MetaColumns } from './metaColumns.ts'
import { Refusal } from './refusal.ts'

/** Where the rows of posts stand in a table and how to read them. */
export type MetaTable = {
  readonly dialect: CsvDialect
  /** Characters and lines of the text before the table: `sep=,` and its line break. */
  readonly skippedCharacters: number
  readonly skippedLines: number
  /** Rows up to and with the header. */
  readonly headerRows: number
  readonly columns: MetaColumns
}

/** Real exports have up to 235; more is an attack or another kind of file. */
const mostColumns = 2000
const delimiters = [',', ';', '\t', '|']
const rowsLookedAt = 8

/**
 * Finds the header of a Meta Business Suite export at the beginning of a text, whatever the
 * delimiter a spreadsheet has saved it with. Throws the refusals `empty`, `tooLarge`,
 * `insightsWithoutPosts` (figures by day) and `unknownFormat`.
 */
export function findMetaTable(head: string): MetaTable {
  if (head.trim() === '') throw new Refusal('empty')
  const newline = head.includes('\n') || !head.includes('\r') ? '\n' : '\r'
  const preamble = /^\s*"?sep=([,;\t|])"?[ \t]*(?:\r\n|\n|\r|$)/i.exec(head)
  const skippedCharacters = preamble?.[0].length ?? 0
  const table = head.slice(skippedCharacters)
  const tried = preamble?.[1] === undefined ? delimiters : [preamble[1]]
  for (const delimiter of tried) {
    const dialect: CsvDialect = { delimiter, newline }
    const { data } = Papa.parse<string[]>(table, { ...dialect, preview: rowsLookedAt })
    for (const [row, cells] of data.entries()) {
      if (cells.length > mostColumns) throw new Refusal('tooLarge')
      const columns = toMetaColumns(cells)
      if (columns === null) continue
      const skippedLines = head.slice(0, skippedCharacters).split(newline).length - 1
      return { dialect, skippedCharacters, skippedLines, headerRows: row + 1, columns }
    }
  }
  throw new Refusal(
    preamble || looksLikeInsights(table, newline) ? 'insightsWithoutPosts' : 'unknownFormat',
  )
}

/** Figures by day: a header that begins with the date, and dates under it. */
function looksLikeInsights(table: string, newline: CsvDialect['newline']): boolean {
  const firstCells = table
    .split(newline, rowsLookedAt)
    .map((line) => (line.split(/[,;\t]/, 1)[0] ?? '').replace(/["\s\ufeff]/g, '').toLowerCase())
  const header = firstCells.findIndex((cell) => cell === 'date' || cell === 'datum')
  return header !== -1 && /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(firstCells[header + 1] ?? '')
}
