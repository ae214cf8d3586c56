import { dayOfCivil, toCivil, toLocalDate, type DayNumber } from '#domain/calendar.ts'
import type { DateOrder } from '#domain/dateOrder.ts'
import { columnRoles, type ColumnRole, type TableMapping } from '#domain/tableMapping.ts'
import type { TableColumn, TableSketch } from '#query/importSessionState.ts'

/** What has been said about the columns of a table so far. */
export type MappingDraft = {
  readonly columns: { readonly date: number } & Readonly<
    Partial<Record<Exclude<ColumnRole, 'date'>, number>>
  >
  /** What was answered about dates that can be read in several ways; null for no answer yet. */
  readonly saidOrder: DateOrder | null
  /** The channel of all rows, when no column names it. */
  readonly channelName: string
  /** Null for a channel that is not in the register. */
  readonly channelId: string | null
  readonly timeZone: string
  /** The year of dates without one; null for the last twelve months. */
  readonly year: number | null
}

/** What is still to be said before a table can be read. */
export type MappingGap = 'order' | 'channel'

export const homeZone = 'Europe/Stockholm'

/** Guesses less sure than this are not proposed. */
const leastConfidence = 0.5

/** What is proposed: what was said of the table before, else what its columns look like. */
export function toMappingDraft(sketch: TableSketch, said: TableMapping | null): MappingDraft {
  return {
    columns: said?.columns ?? guessedColumns(sketch),
    saidOrder: said?.dateOrder ?? null,
    channelName: said?.channelName ?? '',
    channelId: said?.channelId ?? null,
    timeZone: said?.timeZone ?? homeZone,
    year: yearOf(said),
  }
}

/** Dates without a year were said to be of a whole year when they end with its last day. */
function yearOf(said: TableMapping | null): number | null {
  const until = said?.yearlessUntil
  return until?.endsWith('-12-31') ? Number(until.slice(0, 4)) : null
}

function guessedColumns({ columns, hasHeader }: TableSketch): MappingDraft['columns'] {
  const places = columnRoles.flatMap((role) => {
    const place = columns.findIndex((column) => column.role === role)
    const isSure = (columns[place]?.confidence ?? 0) >= leastConfidence
    // Words beside pasted dates have no heading to be sure by, and do no harm.
    const isProposed = isSure || role === 'date' || (role === 'text' && !hasHeader)
    return place !== -1 && isProposed ? [[role, place] as const] : []
  })
  return { date: 0, ...Object.fromEntries(places) }
}

/** The draft with a column chosen for a purpose, which it then serves alone; null for none. */
export function withColumn(
  draft: MappingDraft,
  role: ColumnRole,
  place: number | null,
): MappingDraft {
  const { date, ...others } = draft.columns
  if (role === 'date')
    return { ...draft, columns: { ...without(others, place), date: place ?? date } }
  const kept = without({ ...others, [role]: undefined }, place)
  return { ...draft, columns: { date, ...kept, ...(place !== null && { [role]: place }) } }
}

type OtherColumns = Omit<MappingDraft['columns'], 'date'>

function without(columns: Readonly<Record<string, number | undefined>>, place: number | null) {
  const kept = Object.entries(columns).filter(([, other]) => other !== undefined && other !== place)
  const others: OtherColumns = Object.fromEntries(kept)
  return others
}

/** The column that the dates are read from. */
export function dateColumnOf(sketch: TableSketch, { columns }: MappingDraft): TableColumn | null {
  return sketch.columns[columns.date] ?? null
}

/** What is missing in the draft, the first thing first. */
export function gapsIn(sketch: TableSketch, draft: MappingDraft): readonly MappingGap[] {
  const hasNoChannel = draft.columns.channel === undefined && draft.channelName.trim() === ''
  return [
    ...(toOrder(sketch, draft) === null ? (['order'] as const) : []),
    ...(hasNoChannel ? (['channel'] as const) : []),
  ]
}

/**
 * The mapping that the draft says, as far as rows can be counted by it: without a channel it may be. Null
 * while the order of the dates is open.
 */
export function toMapping(
  sketch: TableSketch,
  draft: MappingDraft,
  today: DayNumber,
): TableMapping | null {
  const dateOrder = toOrder(sketch, draft)
  if (dateOrder === null) return null
  const { columns, channelId, channelName, timeZone, year } = draft
  const until = year === null ? today : dayOfCivil(year, 12, 31)
  return {
    columns,
    dateOrder,
    channelName: columns.channel === undefined ? channelName.trim() : '',
    ...(channelId !== null && columns.channel === undefined && { channelId }),
    ...(timeZone !== homeZone && { timeZone }),
    ...(dateColumnOf(sketch, draft)?.lacksYear && { yearlessUntil: toLocalDate(until) }),
  }
}

/** The years that dates without one may be from: this one and five before it. */
export function yearChoices(today: DayNumber): readonly number[] {
  const { year } = toCivil(today)
  return Array.from({ length: 6 }, (_, back) => year - back)
}

/** What the dates show themselves goes before what was said. */
function toOrder(sketch: TableSketch, draft: MappingDraft): DateOrder | null {
  return dateColumnOf(sketch, draft)?.dateOrder ?? draft.saidOrder
}
