import { makeColumnWatch, type ColumnWatch } from './columnFacts.ts'
import type { CsvBatch } from './csvRows.ts'
import { Refusal } from './refusal.ts'
import { guessColumns, type TableSketch } from './tableColumns.ts'
import type { TableHead } from './tableHead.ts'

const shownRows = 8
const shownCharacters = 100

/**
 * Looks through a whole table, so that the order of its dates is decided on all of them. Holds a few
 * rows. Throws the refusals `empty` for a table without rows and `cutShort` when it ends inside a cell.
 */
export async function sketchTable(
  batches: AsyncIterable<CsvBatch>,
  head: TableHead,
): Promise<TableSketch> {
  const watches: ColumnWatch[] = head.names.map(() => makeColumnWatch())
  const firstRows: string[][] = []
  let rowCount = 0
  let firstRow = head.headerRows
  for await (const { rows, ending } of batches) {
    for (const cells of rows.slice(firstRow)) {
      if (cells.every((cell) => cell.trim() === '')) continue
      rowCount++
      for (const [place, watch] of watches.entries()) watch.add(cells[place] ?? '')
      if (firstRows.length < shownRows) {
        firstRows.push(watches.map((_, place) => (cells[place] ?? '').slice(0, shownCharacters)))
      }
    }
    firstRow = Math.max(0, firstRow - rows.length)
    if (ending === 'open') throw new Refusal('cutShort')
  }
  if (rowCount === 0) throw new Refusal('empty')
  const facts = watches.map((watch) => watch.facts())
  return {
    headerKey: head.headerKey,
    hasHeader: head.hasHeader,
    columns: guessColumns(head.names, facts),
    rows: rowCount,
    firstRows,
  }
}

/** True when nothing stands beside the dates but figures that are no numbers of posts. */
export function holdsOnlyFigures({ columns }: TableSketch): boolean {
  const others = columns.filter(({ role, samples }) => role !== 'date' && samples.length > 0)
  return (
    others.length > 0 &&
    others.every(({ role, samples }) => role === null && samples.every(isFigure))
  )
}

function isFigure(sample: string): boolean {
  return /^-?[\d\s.,%]+$/.test(sample)
}
