import { readCsvBytes, type ByteBatch } from './csvBytes.ts'
import { rangeOfFileName } from './fileNameRange.ts'
import { cellOf } from './metaColumns.ts'
import { makeMetaRowReader, type MetaRowReader } from './metaRow.ts'
import { findMetaTable, type MetaTable } from './metaTable.ts'
import { dateOrderOf } from './metaTime.ts'
import { pacificZone } from './pacificTime.ts'
import type { PostSink, ReadOptions, ReadResult } from './reading.ts'
import { Refusal } from './refusal.ts'
import type { TextStream } from './textStream.ts'
import { withoutBeginning } from './withoutBeginning.ts'
import { wallClockOf } from './zonedTime.ts'

/**
 * Reads a Meta Business Suite export of posts, Facebook or Instagram, Swedish, English or both at
 * once. Times are on Pacific clocks unless the options say otherwise. Throws the refusals of
 * `findMetaTable` and `readCsvBytes`, `empty` for a header without rows, `excelRuinedIds`, and
 * `cutShort` when the file ends inside a row.
 * @param fileName Tells the range that the export covers; empty for pasted text.
 */
export async function readMetaPosts(
  text: TextStream,
  fileName: string,
  sink: PostSink,
  options: ReadOptions,
): Promise<ReadResult> {
  const table = findMetaTable(text.head)
  const timeZone = options.timeZone ?? pacificZone
  const pieces =
    table.skippedCharacters === 0
      ? text.undecoded
      : withoutBeginning(text.pieces, table.skippedCharacters)
  let reader: MetaRowReader | null = null
  for await (const batch of readCsvBytes(pieces, table.dialect, table.skippedLines)) {
    const firstRow = reader === null ? table.headerRows : 0
    reader ??= readerFor(table, batch, timeZone, sink)
    readBatch(reader, batch, firstRow, sink)
    if (batch.ending === 'open') throw new Refusal('cutShort')
    if (batch.ending === 'unended' && reader.lastRowIsCut()) throw new Refusal('cutShort')
    await sink.catchUp?.()
  }
  const found = reader?.finish() ?? null
  if (found === null) throw new Refusal('empty')
  return {
    ok: true,
    source: found.source,
    timeZone,
    coverage: found.range === null ? null : (rangeOfFileName(fileName) ?? found.range),
    dailyBreakdown: found.isDaily,
  }
}

function readBatch(
  reader: MetaRowReader,
  batch: ByteBatch,
  firstRow: number,
  sink: PostSink,
): void {
  const { count, cells, rowAt, lineOf } = batch
  let unplain = 0
  for (let row = firstRow; row < count; row++) {
    const outcome = cells === null ? 'unplain' : reader.readPlain(cells, row)
    if (outcome === 'taken') continue
    if (outcome === 'unplain') unplain++
    const problem = reader.read(rowAt(row))
    if (problem !== null) sink.problem(lineOf(row), problem)
  }
  // A row that is decoded by itself costs twice what it does among others.
  if (2 * unplain > count) batch.leave()
}

/** The first batch holds 64 kB or the whole file: some hundred times, enough to tell their order. */
function readerFor(
  { columns, headerRows }: MetaTable,
  { count, rowAt }: ByteBatch,
  timeZone: string,
  sink: PostSink,
): MetaRowReader {
  const rows = Array.from({ length: count }, (_, row) => rowAt(row))
  const order = dateOrderOf(rows.map((row) => cellOf(row, columns.time)))
  return makeMetaRowReader(rows[headerRows - 1] ?? [], columns, order, wallClockOf(timeZone), sink)
}
