import Papa from 'papaparse'
import type { CsvDialect } from './csvRows.ts'
import { toNameText } from './plainText.ts'
import { isLinkCell, roleOfName } from './registerColumns.ts'

/** Where a register's rows begin, and what it calls its columns. */
export type RegisterHead = {
  /** Rows up to and with the header. */
  readonly headerRows: number
  readonly hasHeader: boolean
  /** One for each column; empty ones without a header. */
  readonly names: readonly string[]
}

/** A register of text, with what stands between its cells. */
export type RegisterText = RegisterHead & {
  readonly dialect: CsvDialect
  /** Characters and lines before the table: `sep=,` and its line break. */
  readonly skippedCharacters: number
  readonly skippedLines: number
}

export const rowsLookedAt = 60
const mostNotes = 10
const mostColumns = 200

/** What stands between cells, the least likely to stand in a text first. */
const delimiters = ['\t', ';', '|', ','] as const
/** A sign that no text has: lines that are one cell each. */
const noDelimiter = '\u001f'
/** Of the rows, at least this share must have several cells for a delimiter to be one. */
const fewestCut = 0.8

/**
 * How a pasted or saved list of channels is written. Lines that no delimiter cuts alike are one cell
 * each, which may hold a name and a link.
 */
export function findRegisterText(head: string): RegisterText {
  const newline = head.includes('\n') || !head.includes('\r') ? '\n' : '\r'
  const preamble = /^\s*"?sep=([,;\t|])"?[ \t]*(?:\r\n|\n|\r|$)/i.exec(head)
  const skippedCharacters = preamble?.[0].length ?? 0
  const text = head.slice(skippedCharacters)
  const skippedLines = head.slice(0, skippedCharacters).split(newline).length - 1
  const rowsBy = (delimiter: string) =>
    Papa.parse<string[]>(text, { delimiter, newline, preview: rowsLookedAt }).data
  const delimiter =
    preamble?.[1] ?? delimiters.find((sign) => cutsAlike(rowsBy(sign))) ?? noDelimiter
  const found = findRegisterHead(rowsBy(delimiter))
  return { ...found, dialect: { delimiter, newline }, skippedCharacters, skippedLines }
}

function cutsAlike(rows: ReadonlyArray<readonly string[]>): boolean {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''))
  const cut = filled.filter(({ length }) => length > 1)
  return filled.length > 0 && cut.length / filled.length >= fewestCut
}

/**
 * Finds where the rows of a register begin: after the row whose cells are known names of columns, else
 * after the row before the first link. A table in which the first row has a link has no header.
 * @param rows The first rows, some dozens.
 */
export function findRegisterHead(rows: ReadonlyArray<readonly string[]>): RegisterHead {
  const width = Math.min(mostColumns, Math.max(0, ...rows.map(({ length }) => length)))
  const isFilled = (row: readonly string[]) => row.some((cell) => cell.trim() !== '')
  const firstFilled = rows.findIndex(isFilled)
  const firstLink = rows.findIndex((row) => row.some(isLinkCell))
  const known = rows
    .slice(0, mostNotes)
    .findIndex((row) => !row.some(isLinkCell) && knownNames(row) >= Math.min(2, width))
  const before = rows[firstLink - 1]
  const header =
    known !== -1
      ? known
      : firstLink > firstFilled && before && isFilled(before) && firstLink <= mostNotes
        ? firstLink - 1
        : -1
  const cells = rows[header] ?? []
  return {
    headerRows: header === -1 ? Math.max(0, firstFilled) : header + 1,
    hasHeader: header !== -1,
    names: Array.from({ length: width }, (_, place) =>
      toNameText((cells[place] ?? '').replace(/^\ufeff/, '')),
    ),
  }
}

function knownNames(row: readonly string[]): number {
  return row.filter((cell) => roleOfName(cell) !== null).length
}
