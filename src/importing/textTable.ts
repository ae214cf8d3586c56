import { readCsvRows } from './csvRows.ts'
import { toDatedBatches } from './datedLines.ts'
import type { PostSink, ReadOptions, ReadResult, RefusalCode } from './reading.ts'
import { Refusal } from './refusal.ts'
import { findTextTable } from './tableHead.ts'
import { readTable } from './tablePosts.ts'
import { holdsOnlyFigures, sketchTable } from './tableSketch.ts'
import type { TextStream } from './textStream.ts'
import { withoutBeginning } from './withoutBeginning.ts'

/**
 * Reads any other table of posts, or plain lines of dates: at once when the options have a mapping for its
 * header, and otherwise only as far as telling what its columns look like. Throws the refusals of
 * `readTable`, `sketchTable` and `readCsvRows`.
 * @param otherwise Why the text is refused when it is no table of posts.
 */
export async function readTextTable(
  text: TextStream,
  otherwise: RefusalCode,
  sink: PostSink,
  options: ReadOptions,
): Promise<ReadResult> {
  const table = findTextTable(text.head)
  if (table === null) throw new Refusal(otherwise)
  const pieces = withoutBeginning(text.pieces, table.skippedCharacters)
  const rows = readCsvRows(pieces, table.dialect, table.skippedLines)
  const batches = table.isOfLines ? toDatedBatches(rows) : rows
  const mapping = options.mappings?.get(table.headerKey)
  if (mapping) return readTable(batches, table, mapping, sink, options)
  const sketch = await sketchTable(batches, table)
  if (otherwise === 'insightsWithoutPosts' && holdsOnlyFigures(sketch)) throw new Refusal(otherwise)
  return { ok: false, code: 'needsMapping', table: sketch }
}
