import { toDayNumber } from '#domain/calendar.ts'
import type { PostKind } from '#domain/post.ts'
import type { ColumnRole, TableMapping } from '#domain/tableMapping.ts'
import type { WrittenTime } from './isoTime.ts'
import { toNameText, toPostText } from './plainText.ts'
import type { RowProblemCode } from './reading.ts'
import { parseClock, parseTableTime } from './tableTime.ts'
import { trimmed } from './trimmed.ts'
import { toWebLink } from './webLink.ts'
import { parseYearlessTime } from './yearlessDate.ts'

/** One row of a mapped table. */
export type TableRow = {
  readonly time: WrittenTime
  readonly channel: string
  readonly text: string
  readonly url: string
  readonly kind: PostKind
  /** How many posts it stands for, 0–1000. */
  readonly count: number
}

const mostPosts = 1000

const kindWords: ReadonlyArray<readonly [PostKind, RegExp]> = [
  ['reshare', /^(?:delning|delad|delat|share|reshare|re-?post|retweet|rt\b|boost)/i],
  ['reply', /^(?:svar|repl|kommentar|comment)/i],
]

/** What a row says under a mapping, or why it says nothing. */
export function toTableRow(
  cells: readonly string[],
  mapping: TableMapping,
): TableRow | RowProblemCode {
  const cell = (role: ColumnRole) => {
    const place = mapping.columns[role]
    return place === undefined ? '' : trimmed(cells[place] ?? '')
  }
  const written = cell('date')
  if (written === '') return 'noDate'
  const date = parseTableTime(written, mapping.dateOrder) ?? parseYearless(written, mapping)
  if (date === null) return 'badDate'
  const time = withClock(date, cell('time'))
  if (time === null) return 'badDate'
  const isOfMany = mapping.columns.channel !== undefined
  const channel = toNameText(isOfMany ? cell('channel') : mapping.channelName)
  if (isOfMany && channel === '') return 'noAccount'
  const count = toCount(cell('count'))
  if (count === null) return 'badCount'
  const kind = kindWords.find(([, words]) => words.test(cell('kind')))?.[0] ?? 'original'
  return {
    time,
    channel,
    text: toPostText(cell('text')),
    url: toWebLink(cell('link')),
    kind,
    count,
  }
}

function parseYearless(
  written: string,
  { dateOrder, yearlessUntil }: TableMapping,
): WrittenTime | null {
  if (yearlessUntil === undefined) return null
  return parseYearlessTime(written, dateOrder, toDayNumber(yearlessUntil))
}

/** A day with the time of another cell. A date that has a time of its own keeps it. */
function withClock(date: WrittenTime, written: string): WrittenTime | null {
  if (date.is !== 'day' || written === '') return date
  const clock = parseClock(written)
  if (clock === null) return null
  return { is: 'wall', wallMinutes: date.day * 1440 + clock.minute, extraMs: clock.ms }
}

/** An empty cell is one post. */
function toCount(written: string): number | null {
  if (written === '') return 1
  const count = /^\d{1,4}$/.test(written) ? Number(written) : Infinity
  return count <= mostPosts ? count : null
}
