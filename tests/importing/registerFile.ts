import { makeRegisterReader, type RowReading } from '#importing/registerEntries.ts'
import { guessRegisterColumns } from '#importing/registerColumns.ts'
import { readRegisterTable, type RegisterTable } from '#importing/registerTable.ts'

/** The table in a text; throws when it is refused. */
export async function tableOf(text: string | Blob, name = 'register.csv'): Promise<RegisterTable> {
  const blob = new Blob([text])
  const result = await readRegisterTable({
    name,
    size: blob.size,
    stream: () => blob.stream(),
    part: (from, to) => blob.slice(from, to).stream(),
  })
  if (!result.ok) throw new Error(result.code)
  return result.table
}

/** What the table guesses its columns to be for. */
export function guessOf({ names, rows }: RegisterTable) {
  return guessRegisterColumns(
    names,
    rows.map(({ cells }) => cells),
  )
}

/** Everything that a text comes to under the guess of its columns. */
export async function readingOf(text: string): Promise<RowReading> {
  const table = await tableOf(text)
  const read = makeRegisterReader(table, guessOf(table))
  const rows = table.rows.map(read)
  return {
    entries: rows.flatMap(({ entries }) => entries),
    problems: rows.flatMap(({ problems }) => problems),
    notes: rows.flatMap(({ notes }) => notes),
  }
}
