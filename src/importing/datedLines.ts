import { isDateCell, isDateOrYearlessCell } from './columnFacts.ts'
import type { CsvBatch } from './csvRows.ts'

const mostDateWords = 8

/**
 * A line that begins with a date, `1 mars 2026: Nu öppnar badet`, as its date and what follows. The date
 * is the longest beginning that is one. A line without one is a text without a date.
 */
export function toDatedCells(line: string): readonly [date: string, text: string] {
  const whole = line.trim()
  // Most lines say at their first sign that they are no such thing.
  if (!/^[\da-zåäö]/i.test(whole)) return ['', whole]
  for (const isDate of [isDateCell, isDateOrYearlessCell]) {
    for (const end of wordEnds(whole)) {
      const date = whole.slice(0, end).replace(/[\s:;,–—-]+$/, '')
      if (isDate(date)) return [date, whole.slice(end).replace(/^[\s:;,–—-]+/, '')]
    }
  }
  return ['', whole]
}

/** Where its first words end, the last of them first. */
function wordEnds(line: string): number[] {
  const words = line.slice(0, 80).matchAll(/\S+/g)
  return [...words]
    .slice(0, mostDateWords)
    .map(({ index, 0: word }) => index + word.length)
    .toReversed()
}

/** The lines of batches, one cell each, as rows of a date and a text. */
export async function* toDatedBatches(
  batches: AsyncIterable<CsvBatch>,
): AsyncGenerator<CsvBatch, void, undefined> {
  for await (const batch of batches) {
    yield {
      ...batch,
      rows: batch.rows.map(([line = '']) => (line === '' ? [] : toDatedCells(line))),
    }
  }
}
