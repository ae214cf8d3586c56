import { isLocalDate, type LocalDate } from './calendar.ts'
import { dateOrders, type DateOrder } from './dateOrder.ts'

/**
 * What a column of a table of posts can be for. `count`: how many posts its row stands for. `kind`: whether
 * the row is a post of the channel's own, a reshare or a reply, in words.
 */
export const columnRoles = ['date', 'time', 'channel', 'text', 'link', 'kind', 'count'] as const
export type ColumnRole = (typeof columnRoles)[number]

/** The place of the column that serves each purpose, from 0. Without a date there are no posts. */
export type MappedColumns = { readonly date: number } & Readonly<
  Partial<Record<Exclude<ColumnRole, 'date'>, number>>
>

/** How to read a table of posts. Remembered per header, by the key that its reader gives. */
export type TableMapping = {
  readonly columns: MappedColumns
  readonly dateOrder: DateOrder
  /** The channel that all rows belong to when no column says so. May be empty. */
  readonly channelName: string
  /** The same channel's id, when it was in the register when it was chosen. */
  readonly channelId?: string
  /** IANA zone of times written without one; absent for Europe/Stockholm. */
  readonly timeZone?: string
  /**
   * Dates without a year are the latest such days that are no later than this one. Absent: they cannot be
   * read.
   */
  readonly yearlessUntil?: LocalDate
}

/**
 * A mapping out of storage; null for what is none, also when parts of it are. By hand, because the
 * worker reads mappings and its content policy keeps schemas that compile out of it.
 */
export function toTableMapping(value: unknown): TableMapping | null {
  if (!isObject(value)) return null
  const { columns, dateOrder, channelName, channelId, timeZone, yearlessUntil } = value
  const places = toColumns(columns)
  const order = dateOrders.find((known) => known === dateOrder)
  if (places === null || order === undefined || typeof channelName !== 'string') return null
  if (channelId !== undefined && typeof channelId !== 'string') return null
  if (timeZone !== undefined && typeof timeZone !== 'string') return null
  if (yearlessUntil !== undefined && !isDay(yearlessUntil)) return null
  return {
    columns: places,
    dateOrder: order,
    channelName,
    ...(channelId !== undefined && { channelId }),
    ...(timeZone !== undefined && { timeZone }),
    ...(yearlessUntil !== undefined && { yearlessUntil }),
  }
}

function toColumns(value: unknown): MappedColumns | null {
  if (!isObject(value)) return null
  const places: Partial<Record<ColumnRole, number>> = {}
  for (const role of columnRoles) {
    const place = value[role]
    if (place === undefined) continue
    if (!isPlace(place)) return null
    places[role] = place
  }
  const { date, ...others } = places
  return date === undefined ? null : { date, ...others }
}

function isPlace(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
}

function isDay(value: unknown): value is LocalDate {
  return typeof value === 'string' && isLocalDate(value)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
