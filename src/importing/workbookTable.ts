import type { CsvBatch } from './csvRows.ts'
import { toMetaColumns } from './metaColumns.ts'
import type { PostSink, ReadInput, ReadOptions, ReadResult } from './reading.ts'
import { Refusal } from './refusal.ts'
import { findTableHead, type TableHead } from './tableHead.ts'
import { readTable } from './tablePosts.ts'
import { sketchTable } from './tableSketch.ts'
import { readWorkbookFacts } from './workbookFacts.ts'
import { readSheetRows } from './workbookRows.ts'
import type { ZipEntry } from './zipDirectory.ts'

const rowsLookedAt = 60
const mostSheets = 20

/**
 * Reads the first sheet of an Excel workbook that holds a table of dates, as `readTextTable` does a
 * text. Throws the refusals of `readWorkbookFacts`, `readSheetRows` and `readTable`, and `spreadsheet` when
 * no sheet holds one, or when it is an export whose ids Excel has rounded.
 * @param parts Those that `isWorkbookPart` knows.
 */
export async function readWorkbookTable(
  input: ReadInput,
  parts: readonly ZipEntry[],
  sink: PostSink,
  options: ReadOptions,
): Promise<ReadResult> {
  const { signal } = options
  const quietly: ReadOptions = signal === undefined ? {} : { signal }
  const facts = await readWorkbookFacts(input, parts, quietly)
  for (const sheet of facts.sheets.slice(0, mostSheets)) {
    const head = await headOf(readSheetRows(input, sheet, facts, quietly))
    if (head === null) continue
    if (toMetaColumns(head.names) !== null) throw new Refusal('spreadsheet')
    const onProgress = (bytes: number) => {
      options.onProgress?.(Math.floor((input.size * bytes) / Math.max(1, sheet.packedSize)))
    }
    const rows = readSheetRows(input, sheet, facts, { ...quietly, onProgress })
    const mapping = options.mappings?.get(head.headerKey)
    if (mapping) return readTable(rows, head, mapping, sink, options)
    return { ok: false, code: 'needsMapping', table: await sketchTable(rows, head) }
  }
  throw new Refusal('spreadsheet')
}

async function headOf(batches: AsyncIterable<CsvBatch>): Promise<TableHead | null> {
  const first: Array<readonly string[]> = []
  for await (const { rows } of batches) {
    first.push(...rows.slice(0, rowsLookedAt))
    if (first.length >= rowsLookedAt) break
  }
  return findTableHead(first.slice(0, rowsLookedAt))?.head ?? null
}
