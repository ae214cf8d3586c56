import type { TableMapping } from '#domain/tableMapping.ts'
import type { CsvBatch } from './csvRows.ts'
import { makePostSpan } from './postSpan.ts'
import { toPostTime } from './postTime.ts'
import { maxSourceIdLength, type PostSink, type ReadOptions, type ReadResult } from './reading.ts'
import { Refusal } from './refusal.ts'
import { makeRowLengths } from './rowLengths.ts'
import { toHeaderKey } from './tableColumns.ts'
import type { TableHead } from './tableHead.ts'
import { toTableRow, type TableRow } from './tableRow.ts'
import { wallClockOf, type WallClock } from './zonedTime.ts'

const homeZone = 'Europe/Stockholm'

/**
 * Reads the rows of a table under a mapping. Posts are told apart by their links, else by time and
 * text; a day that stands several times with nothing beside it is that many posts. Times without a zone are
 * read in the options' zone, else the mapping's, else Stockholm's. Throws the refusals `empty` for a
 * table without rows and `cutShort` when it ends inside a row.
 */
export async function readTable(
  batches: AsyncIterable<CsvBatch>,
  head: TableHead,
  mapping: TableMapping,
  sink: PostSink,
  options: ReadOptions,
): Promise<ReadResult> {
  const timeZone = options.timeZone ?? mapping.timeZone ?? homeZone
  const wallClock = wallClockOf(timeZone)
  const pour = makePouring(sink, wallClock, mapping)
  const lengths = makeRowLengths(head.names.length)
  let firstRow = head.headerRows
  for await (const { rows, lineOf, ending } of batches) {
    for (let row = firstRow; row < rows.length; row++) {
      const cells = rows[row] ?? []
      if (cells.every((cell) => cell.trim() === '')) continue
      const read = toTableRow(cells, mapping)
      if (typeof read !== 'string') pour.add(read)
      else if (isHeaderAgain(cells, head)) continue
      else sink.problem(lineOf(row), read)
      lengths.add(cells.length, typeof read !== 'string')
    }
    firstRow = Math.max(0, firstRow - rows.length)
    if (ending === 'open') throw new Refusal('cutShort')
    if (ending === 'unended' && lengths.lastIsCut()) throw new Refusal('cutShort')
    await sink.catchUp?.()
  }
  if (lengths.rows() === 0) throw new Refusal('empty')
  return {
    ok: true,
    source: 'table',
    timeZone: pour.hasUsedZone() ? timeZone : null,
    coverage: pour.range(),
    dailyBreakdown: false,
  }
}

/** Files that were put together have their header several times. */
function isHeaderAgain(cells: readonly string[], { hasHeader, headerKey }: TableHead): boolean {
  return hasHeader && toHeaderKey(cells, true) === headerKey
}

type Pouring = {
  readonly add: (row: TableRow) => void
  readonly hasUsedZone: () => boolean
  readonly range: ReturnType<typeof makePostSpan>['range']
}

function makePouring(
  sink: PostSink,
  wallClock: WallClock,
  { columns, channelId }: TableMapping,
): Pouring {
  const hasCounts = columns.count !== undefined
  const said = columns.channel === undefined && channelId !== undefined ? { channelId } : {}
  const span = makePostSpan()
  const numbers = new Map<string, number>()
  const posts = new Map<string, number>()
  let hasUsedZone = false

  const numberOf = (name: string): number => {
    const number =
      numbers.get(name) ?? sink.account({ ids: [], name, handle: '', url: '', ...said })
    numbers.set(name, number)
    return number
  }

  return {
    hasUsedZone: () => hasUsedZone,
    range: span.range,
    add({ time, channel, text, url, kind, count }) {
      hasUsedZone ||= time.is === 'wall'
      const account = numberOf(channel)
      const { instantMs, localMinutes } = toPostTime(time, wallClock)
      const id = idOfLink(url, text !== '' || time.is !== 'day')
      const name = id || `${String(localMinutes)} ${text}`
      const isBareDay = time.is === 'day' && text === '' && url === ''
      const key = `${String(account)} ${name}`
      const before = hasCounts || isBareDay ? (posts.get(key) ?? 0) : 0
      if (hasCounts || isBareDay) posts.set(key, before + count)
      for (let nth = before + 1; nth <= before + count; nth++) {
        const sourceId = nth === 1 ? id : `${name} (${String(nth)})`
        span.add(localMinutes)
        sink.post(account, {
          sourceId: sourceId.length > maxSourceIdLength ? '' : sourceId,
          instantMs,
          localMinutes,
          kind,
          text,
          url,
        })
      }
    },
  }
}

/**
 * A link tells posts apart, but not one of Facebook's, which are new ones in every export, as long as the
 * row has anything else to be known by.
 */
function idOfLink(url: string, hasMore: boolean): string {
  const isChanging = hasMore && /^https?:\/\/(?:[\w-]+\.)?facebook\.com\//i.test(url)
  return isChanging || url.length > maxSourceIdLength ? '' : url
}
