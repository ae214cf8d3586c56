import type { CellBounds } from './cellBounds.ts'
import { makeIdHealth, withoutTextMark } from './idHealth.ts'
import { makeMetaAccounts } from './metaAccounts.ts'
import { cellOf, toMetaColumns, type MetaColumns } from './metaColumns.ts'
import { readPlainRow, type MetaRows, type PlainOutcome } from './metaPlainRow.ts'
import { parseMetaTime, parsePlainMetaTime, type SlashOrder } from './metaTime.ts'
import { toPostText } from './plainText.ts'
import { makePostSpan, type PostSpan } from './postSpan.ts'
import { toPostTime } from './postTime.ts'
import { maxSourceIdLength, type PostSink, type RowProblemCode } from './reading.ts'
import { Refusal } from './refusal.ts'
import { makeRepetition } from './repetition.ts'
import { makeRowLengths } from './rowLengths.ts'
import { toWebLink } from './webLink.ts'
import type { WallClock } from './zonedTime.ts'

/** What the rows of one export turned out to be. */
export type FoundInRows = {
  readonly source: 'meta-facebook' | 'meta-instagram'
  readonly range: ReturnType<PostSpan['range']>
  readonly isDaily: boolean
}

/** Reads the rows of one Meta export into a sink, one after the other. */
export type MetaRowReader = {
  /** Gives the row to the sink, or says why it cannot be; null also for a blank row. */
  readonly read: (cells: readonly string[]) => RowProblemCode | null
  /** Gives the row to the sink without decoding it, if it can; else it is left for `read`. */
  readonly readPlain: (cells: CellBounds, row: number) => PlainOutcome
  /** True when the row read last, having no line break after it, is only the beginning of one. */
  readonly lastRowIsCut: () => boolean
  /** What the rows were; null when there was none. Throws the refusal `excelRuinedIds`. */
  readonly finish: () => FoundInRows | null
}

/** A reader of rows under these columns; a header met again (files put together) replaces them. */
export function makeMetaRowReader(
  header: readonly string[],
  firstColumns: MetaColumns,
  order: SlashOrder,
  wallClock: WallClock,
  sink: PostSink,
): MetaRowReader {
  const accounts = makeMetaAccounts(sink)
  const health = makeIdHealth()
  const repetition = makeRepetition()
  const span = makePostSpan()
  const lengths = makeRowLengths(header.length)
  const rows: MetaRows = { accounts, health, repetition, span, lengths, wallClock, sink }
  let columns = firstColumns

  return {
    read(cells) {
      const postId = withoutTextMark(cellOf(cells, columns.postId))
      const written = cellOf(cells, columns.time)
      if (postId === '' && written === '' && cells.every((cell) => cell.trim() === '')) return null
      const plain = parsePlainMetaTime(written, order)
      const time = plain ?? parseMetaTime(written, order)
      if (time === null) {
        const repeatedHeader = toMetaColumns(cells)
        if (repeatedHeader !== null) {
          columns = repeatedHeader
          return null
        }
      }
      const hasClock = typeof time === 'number' || (time !== null && time.is !== 'day')
      lengths.add(cells.length, postId !== '' && hasClock)
      if (postId === '' && written === '') return 'brokenRow'
      const accountId = withoutTextMark(accounts.idOf(cells, columns))
      if (!health.isWhole(postId, accountId)) return 'ruinedId'
      if (postId !== '') repetition.add(postId)
      if (time === null) return written === '' ? 'noDate' : 'badDate'
      const url = toWebLink(cellOf(cells, columns.permalink))
      const account = accounts.numberOf(accountId, cells, columns, url)
      if (account === null) return 'noAccount'
      const { instantMs, localMinutes } = toPostTime(time, wallClock)
      span.add(localMinutes)
      const said = cellOf(cells, columns.title) || cellOf(cells, columns.description)
      sink.post(account, {
        sourceId: postId.length > maxSourceIdLength ? '' : postId,
        instantMs,
        localMinutes,
        kind: isYes(cellOf(cells, columns.isShare)) ? 'reshare' : 'original',
        // Worked out when it is asked for: of a post that is known by its id, nobody asks.
        get text() {
          return toPostText(said)
        },
        url,
      })
      return null
    },
    readPlain: (cells, row) =>
      order === 'monthFirst' ? readPlainRow(cells, row, columns, rows) : 'unplain',
    lastRowIsCut: () => lengths.lastIsCut(),
    finish() {
      if (lengths.rows() === 0) return null
      if (health.isRuined()) throw new Refusal('excelRuinedIds')
      return { source: accounts.source(), range: span.range(), isDaily: repetition.isDaily() }
    },
  }
}

function isYes(cell: string): boolean {
  if (cell === '' || cell === '0') return false
  return /^(?:1|true|yes|ja|sant)$/i.test(cell)
}
