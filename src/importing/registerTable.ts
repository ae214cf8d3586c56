import { readCsvRows, type CsvBatch } from './csvRows.ts'
import { bytesOfPart } from './inputPart.ts'
import type { ReadInput, ReadOptions, RefusalCode } from './reading.ts'
import { Refusal } from './refusal.ts'
import { isLinkCell } from './registerColumns.ts'
import {
  findRegisterHead,
  findRegisterText,
  rowsLookedAt,
  type RegisterHead,
} from './registerHead.ts'
import { openText } from './textStream.ts'
import { withoutBeginning } from './withoutBeginning.ts'
import { readWorkbookFacts } from './workbookFacts.ts'
import { isWorkbookPart } from './workbookParts.ts'
import { readSheetRows } from './workbookRows.ts'
import { readZipDirectory } from './zipDirectory.ts'

/** One row as its file has it. */
export type RegisterRow = {
  /** 1-based; in a workbook the row's number. */
  readonly line: number
  readonly cells: readonly string[]
}

/** A list of channels as its file has it, rows without anything in them left out. */
export type RegisterTable = {
  readonly hasHeader: boolean
  /** One for each column; empty ones without a header. */
  readonly names: readonly string[]
  readonly rows: readonly RegisterRow[]
}

export type RegisterTableResult =
  | { readonly ok: true; readonly table: RegisterTable }
  | { readonly ok: false; readonly code: RefusalCode }

/** Ten times the largest register that is known. */
const mostRows = 20_000
const mostSheets = 20
const longestCell = 2000

/**
 * Reads a CSV, TSV or semicolon file, pasted lines, or the first sheet of an Excel workbook with links
 * in it, or else the first with anything, as a list of channels. Held whole: it is no export of posts. A refusal comes as the
 * result; `tooLarge` for more than 20,000 rows.
 */
export async function readRegisterTable(
  input: ReadInput,
  options: ReadOptions = {},
): Promise<RegisterTableResult> {
  try {
    return { ok: true, table: await readTable(input, options) }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: error.code }
    throw error
  }
}

async function readTable(input: ReadInput, options: ReadOptions): Promise<RegisterTable> {
  const [first, second] = await bytesOfPart(input, 0, Math.min(2, input.size), options.signal)
  if (first === 0x50 && second === 0x4b) return readWorkbook(input, options)
  const text = await openText(input, options)
  try {
    const head = findRegisterText(text.head)
    const pieces = withoutBeginning(text.pieces, head.skippedCharacters)
    return toTable(head, await rowsOf(readCsvRows(pieces, head.dialect, head.skippedLines)))
  } finally {
    await text.close()
  }
}

async function readWorkbook(input: ReadInput, options: ReadOptions): Promise<RegisterTable> {
  const entries = await readZipDirectory(input, isWorkbookPart, options.signal)
  if (entries === null) throw new Refusal('cutShort')
  if (entries.length === 0) throw new Refusal('zip')
  const facts = await readWorkbookFacts(input, entries, options)
  let first: RegisterTable | null = null
  for (const sheet of facts.sheets.slice(0, mostSheets)) {
    const rows = await rowsOf(readSheetRows(input, sheet, facts, options))
    const beginning = rows.slice(0, rowsLookedAt).map(({ cells }) => cells)
    if (rows.length < 2) continue
    if (beginning.some((cells) => cells.some(isLinkCell))) return tableOf(beginning, rows)
    first ??= tableOf(beginning, rows)
  }
  if (first === null) throw new Refusal('empty')
  return first
}

async function rowsOf(batches: AsyncIterable<CsvBatch>): Promise<RegisterRow[]> {
  const found: RegisterRow[] = []
  for await (const { rows, lineOf, ending } of batches) {
    for (const [at, cells] of rows.entries())
      found.push({ line: lineOf(at), cells: cells.map((cell) => cell.slice(0, longestCell)) })
    if (ending === 'open') throw new Refusal('cutShort')
    if (found.length > mostRows) throw new Refusal('tooLarge')
  }
  return found
}

function tableOf(beginning: ReadonlyArray<readonly string[]>, rows: readonly RegisterRow[]) {
  return toTable(findRegisterHead(beginning), rows)
}

/** Rows without anything in them were kept until now, so that the header is found where it stands. */
function toTable(
  { headerRows, hasHeader, names }: RegisterHead,
  rows: readonly RegisterRow[],
): RegisterTable {
  const filled = rows
    .slice(headerRows)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (filled.length === 0) throw new Refusal('empty')
  return { hasHeader, names, rows: filled }
}
