import { toStockholmMinutes } from '#domain/stockholm.ts'
import type { CellBounds } from './cellBounds.ts'
import type { IdHealth } from './idHealth.ts'
import type { MetaAccounts } from './metaAccounts.ts'
import type { MetaColumns } from './metaColumns.ts'
import { plainMetaMinutes } from './metaTime.ts'
import { areDigits, endsInZeros, isInk } from './plainBytes.ts'
import { PlainPost, type PostCells } from './plainPost.ts'
import type { PostSpan } from './postSpan.ts'
import { maxSourceIdLength, type PostSink } from './reading.ts'
import type { Repetition } from './repetition.ts'
import type { RowLengths } from './rowLengths.ts'
import type { WallClock } from './zonedTime.ts'

/** What the readers of one export's rows, as text and as bytes, remember together. */
export type MetaRows = {
  readonly accounts: MetaAccounts
  readonly health: IdHealth
  readonly repetition: Repetition
  readonly span: PostSpan
  readonly lengths: RowLengths
  readonly wallClock: WallClock
  readonly sink: PostSink
}

/**
 * What became of a row: `taken`, or else nothing has been done with it and it must be read as text,
 * because of what stands in it (`unplain`), or because its account is not known well enough
 * (`unsettled`), which passes.
 */
export type PlainOutcome = 'taken' | 'unplain' | 'unsettled'

const zero = 0x30
const one = 0x31
const longId = 16

/**
 * Reads a row as Meta writes most of them: ids of digits, the month before the day, a link and a text
 * that do not begin with white space. Gives the sink what reading it as text would.
 */
export function readPlainRow(
  cells: CellBounds,
  row: number,
  columns: MetaColumns,
  rows: MetaRows,
): PlainOutcome {
  const { bytes } = cells
  const id = filled(cells, row, columns.postId)
  const idStart = cells.startOf(id)
  const idEnd = cells.endOf(id)
  const isPlainId = id !== -1 && idEnd - idStart <= maxSourceIdLength
  if (!isPlainId || !areDigits(bytes, idStart, idEnd)) return 'unplain'
  if (idEnd - idStart > longId && endsInZeros(bytes, idStart, idEnd)) return 'unplain'

  const time = filled(cells, row, columns.time)
  if (time === -1) return 'unplain'
  const wallMinutes = plainMetaMinutes(bytes, cells.startOf(time), cells.endOf(time))
  if (wallMinutes === null) return 'unplain'

  const page = filled(cells, row, columns.pageId)
  if (page === -1 && filled(cells, row, columns.pageName) !== -1) return 'unplain'
  const account = page === -1 ? filled(cells, row, columns.accountId) : page
  if (account === -1) return 'unplain'
  const accountStart = cells.startOf(account)
  const accountEnd = cells.endOf(account)
  if (!areDigits(bytes, accountStart, accountEnd)) return 'unplain'

  const share = filled(cells, row, columns.isShare)
  const isShare = share !== -1 && bytes[cells.startOf(share)] === one
  if (share !== -1 && !isDigit(cells, share)) return 'unplain'

  const link = filled(cells, row, columns.permalink)
  const title = filled(cells, row, columns.title)
  const said = title === -1 ? filled(cells, row, columns.description) : title
  // One that is blank to its end counts as empty: another may hold what is said.
  if (!beginsWithInk(cells, link) || !beginsWithInk(cells, said)) return 'unplain'

  const number = rows.accounts.settled(bytes, accountStart, accountEnd)
  if (number === -1) return 'unsettled'
  rows.accounts.countRow(page !== -1)
  rows.lengths.add(cells.lengthOf(row), true)
  rows.health.addWhole(idEnd - idStart)
  rows.repetition.addBytes(bytes, idStart, idEnd)
  const instantMs = rows.wallClock(wallMinutes)
  const localMinutes = toStockholmMinutes(instantMs)
  rows.span.add(localMinutes)
  const post: PostCells = {
    bytes,
    idStart,
    idEnd,
    linkStart: link === -1 ? 0 : cells.startOf(link),
    linkEnd: link === -1 ? 0 : cells.endOf(link),
    textStart: said === -1 ? 0 : cells.startOf(said),
    textEnd: said === -1 ? 0 : cells.endOf(said),
    isDoubled: said !== -1 && cells.isDoubled(said),
  }
  const kind = isShare ? 'reshare' : 'original'
  rows.sink.post(number, new PlainPost(post, instantMs, localMinutes, kind))
  return 'taken'
}

/** The first cell of a row, in the order of the places, that is not empty; -1 for none. */
function filled(cells: CellBounds, row: number, places: readonly number[]): number {
  for (const place of places) {
    const cell = cells.cellAt(row, place)
    if (cell !== -1 && cells.endOf(cell) > cells.startOf(cell)) return cell
  }
  return -1
}

/** True for a cell that does, and for none. */
function beginsWithInk(cells: CellBounds, cell: number): boolean {
  return cell === -1 || isInk(cells.bytes, cells.startOf(cell), cells.endOf(cell))
}

/** True for a cell of one 0 or one 1. */
function isDigit(cells: CellBounds, cell: number): boolean {
  const start = cells.startOf(cell)
  const byte = cells.bytes[start]
  return cells.endOf(cell) === start + 1 && (byte === zero || byte === one)
}
