import type { CsvBatch } from './csvRows.ts'
import type { ReadInput, ReadOptions } from './reading.ts'
import { toDateText } from './serialDate.ts'
import type { WorkbookFacts } from './workbookFacts.ts'
import { readPart } from './workbookParts.ts'
import type { XmlElement } from './xmlReader.ts'
import type { ZipEntry } from './zipDirectory.ts'

/** Cells further to the right are not looked at. */
const mostColumns = 200
const longestCell = 4000

type Row = { readonly cells: string[]; readonly line: number }
type Cell = { readonly column: number; readonly type: string; readonly style: number; text: string }

/**
 * The rows of one sheet as texts, as a stream: dates as `2026-05-21 16:51:00`, empty cells as empty
 * texts. A row's line is its number in the sheet. Throws the refusals of `readPart`.
 */
export async function* readSheetRows(
  input: ReadInput,
  sheet: ZipEntry,
  facts: WorkbookFacts,
  options: ReadOptions,
): AsyncGenerator<CsvBatch, void, undefined> {
  let rows: Row[] = []
  let row: Row | null = null
  let line = 0
  let cell: Cell | null = null
  const pieces = readPart(
    input,
    sheet,
    {
      open(element) {
        if (element.name === 'row') {
          line = Number(/^\d{1,9}$/.exec(element.attribute('r'))?.[0] ?? line + 1)
          row = { cells: [], line }
        } else if (element.name === 'c' && row) cell = cellOf(element, row.cells.length)
      },
      text(text, path) {
        const name = path.at(-1)
        if (!cell || (name !== 'v' && name !== 't') || path.includes('rph')) return
        if (cell.text.length < longestCell) cell.text += text.slice(0, longestCell)
      },
      close(path) {
        const name = path.at(-1)
        if (name === 'c' && cell && row) {
          place(row.cells, cell.column, textOf(cell, facts))
          cell = null
        } else if (name === 'row' && row) {
          rows.push(row)
          row = null
        }
      },
    },
    () => {
      const taken = rows
      rows = []
      return taken
    },
    options,
  )
  for await (const taken of pieces) {
    if (taken.length > 0) yield toBatch(taken, 'more')
  }
  yield toBatch([], 'whole')
}

function toBatch(rows: readonly Row[], ending: CsvBatch['ending']): CsvBatch {
  return {
    rows: rows.map(({ cells }) => cells),
    lineOf: (row) => rows[row]?.line ?? 1,
    ending,
  }
}

function cellOf(element: XmlElement, next: number): Cell {
  const letters = /^[A-Z]{1,3}/i.exec(element.attribute('r'))?.[0]
  return {
    column: letters === undefined ? next : columnOf(letters),
    type: element.attribute('t'),
    style: Number(element.attribute('s') || 0),
    text: '',
  }
}

/** A is 0, Z 25, AA 26. */
function columnOf(letters: string): number {
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

function place(cells: string[], column: number, text: string): void {
  if (column >= mostColumns) return
  while (cells.length < column) cells.push('')
  cells[column] = text
}

function textOf({ type, style, text }: Cell, facts: WorkbookFacts): string {
  switch (type) {
    case 's':
      return facts.strings[Number(text)] ?? ''
    case 'e':
      return ''
    case '':
    case 'n':
      return facts.dateStyles[style] === true ? toDateText(text, facts.isFrom1904) : text
    default:
      return text
  }
}
