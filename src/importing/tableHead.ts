import Papa from 'papaparse'
import { isDateCell, isDateOrYearlessCell } from './columnFacts.ts'
import type { CsvDialect } from './csvRows.ts'
import { toDatedCells } from './datedLines.ts'
import { toNameText } from './plainText.ts'
import { toHeaderKey } from './tableColumns.ts'

/** Where a table's rows begin, and what it calls its columns. */
export type TableHead = {
  /** Rows up to and with the header. */
  readonly headerRows: number
  readonly hasHeader: boolean
  /** One for each column; empty ones without a header. */
  readonly names: readonly string[]
  readonly headerKey: string
}

/** A table of text, with what stands between its cells. */
export type TextTable = TableHead & {
  readonly dialect: CsvDialect
  /** Characters and lines before the table: `sep=,` and its line break. */
  readonly skippedCharacters: number
  readonly skippedLines: number
  /** True when each line is a date and a text, with nothing of its own between them. */
  readonly isOfLines: boolean
}

/** Notes that may stand before a table. */
const mostNotes = 8
const rowsLookedAt = 60
const mostColumns = 200
/** Of the rows under a header, at least this share must hold a date. */
const fewestDates = 0.6

/** What stands between cells, and a sign that no text has, for lines that are one cell each. */
const delimiters = ['\t', ';', ',', '|']
const noDelimiter = '\u001f'

type IsDate = (cell: string) => boolean
type Found = { readonly head: TableHead; readonly dateShare: number }

/**
 * Finds a table of dates at the beginning of a text; null when there is none. The delimiter is the one
 * that leaves the most rows with a date in one column, and of several such the one that finds most columns.
 * Without a delimiter, lines that begin with dates are a table of dates and texts. Dates without a year
 * are looked for when there are no others.
 */
export function findTextTable(head: string): TextTable | null {
  const newline = head.includes('\n') || !head.includes('\r') ? '\n' : '\r'
  const preamble = /^\s*"?sep=([,;\t|])"?[ \t]*(?:\r\n|\n|\r|$)/i.exec(head)
  const skippedCharacters = preamble?.[0].length ?? 0
  const table = head.slice(skippedCharacters)
  const skippedLines = head.slice(0, skippedCharacters).split(newline).length - 1
  const tried = preamble?.[1] === undefined ? [...delimiters, noDelimiter] : [preamble[1]]
  const rowsOf = (delimiter: string) =>
    Papa.parse<string[]>(table, { delimiter, newline, preview: rowsLookedAt }).data
  for (const isDate of [isDateCell, isDateOrYearlessCell]) {
    const found = findDelimited(tried, rowsOf, isDate)
    const lines = found && !found.isRagged ? null : findDatedLines(rowsOf(noDelimiter), isDate)
    const best = lines ? { ...lines, delimiter: noDelimiter } : found
    if (best === null) continue
    const dialect: CsvDialect = { delimiter: best.delimiter, newline }
    return { ...best.head, dialect, skippedCharacters, skippedLines, isOfLines: lines !== null }
  }
  return null
}

/** `isRagged`: the delimiter is more likely a sign of the texts. */
function findDelimited(
  tried: readonly string[],
  rowsOf: (delimiter: string) => string[][],
  isDate: IsDate,
): (Found & { readonly delimiter: string; readonly isRagged: boolean }) | null {
  const candidates = tried.flatMap((delimiter) => {
    const rows = rowsOf(delimiter)
    const found = findTableHead(rows, isDate)
    if (found === null) return []
    const widths = new Set(rows.filter((row) => row.join('') !== '').map(({ length }) => length))
    const isRagged = delimiter === ',' && !found.head.hasHeader && widths.size > 1
    const score = found.dateShare + Math.min(found.head.names.length, 20) / 1000
    return [{ ...found, delimiter, isRagged, score }]
  })
  return candidates.reduce<(typeof candidates)[number] | null>(
    (best, candidate) => (best === null || candidate.score > best.score ? candidate : best),
    null,
  )
}

/** Notes before the first date are no header: what follows has no names. */
function findDatedLines(rows: ReadonlyArray<readonly string[]>, isDate: IsDate): Found | null {
  const found = findTableHead(
    rows.map(([line = '']) => toDatedCells(line)),
    isDate,
  )
  if (found === null) return null
  return {
    ...found,
    head: { ...found.head, hasHeader: false, names: ['', ''], headerKey: linesKey },
  }
}

/** What a mapping of such lines goes by. */
const linesKey = '#lines'

/**
 * Finds where the rows of a table begin, by the first row with a date in a column that holds dates; the
 * row before it is the header when it holds anything. Null when no column holds dates.
 * @param rows The first rows, some dozens.
 */
export function findTableHead(
  rows: ReadonlyArray<readonly string[]>,
  isDateIn: IsDate = isDateOrYearlessCell,
): Found | null {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''))
  const width = Math.max(0, ...filled.map(({ length }) => length))
  if (width > mostColumns) return null
  let best: { readonly column: number; readonly share: number } | null = null
  for (let column = 0; column < width; column++) {
    const isDate = filled.map((row) => isDateIn(row[column] ?? ''))
    const first = isDate.indexOf(true)
    if (first === -1 || first > mostNotes) continue
    const share = isDate.filter(Boolean).length / (filled.length - first)
    if (share >= fewestDates && share > (best?.share ?? 0)) best = { column, share }
  }
  if (best === null) return null
  const { column, share } = best
  const firstRow = rows.findIndex((row) => isDateIn(row[column] ?? ''))
  const header = rows[firstRow - 1] ?? []
  const hasHeader = header.some((cell) => cell.trim() !== '')
  const names = Array.from({ length: Math.max(width, header.length) }, (_, place) =>
    hasHeader ? toNameText((header[place] ?? '').replace(/^\ufeff/, '')) : '',
  )
  const headerKey = toHeaderKey(names, hasHeader)
  return { head: { headerRows: firstRow, hasHeader, names, headerKey }, dateShare: share }
}
