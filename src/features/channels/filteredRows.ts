import { folded, type RegisterRow } from './registerRows.ts'
import {
  everyLifecycle,
  withoutUnit,
  type RegisterFilter,
  type RegisterSearch,
} from './registerSearch.ts'

type Filters = Pick<RegisterSearch, RegisterFilter | 'text'>

/**
 * The rows that hold every word searched for and pass every filter, in their order. Closed channels
 * are left out until their stage or status is asked for, unless there are no others.
 */
export function filteredRows(rows: readonly RegisterRow[], filters: Filters): RegisterRow[] {
  const words = folded(filters.text ?? '')
    .split(/\s+/u)
    .filter(Boolean)
  const leavesOutClosed =
    filters.lifecycle === undefined && filters.status !== 'closed' && !rows.every(isClosed)
  return rows.filter(
    (row) =>
      !(leavesOutClosed && isClosed(row)) &&
      passes(row, filters) &&
      words.every((word) => row.sought.includes(word)),
  )
}

function passes(
  { card: { channel, units }, assessment }: RegisterRow,
  { platform, unit, status, mode, lifecycle }: Filters,
): boolean {
  return (
    (platform === undefined || channel.platform === platform) &&
    (unit === undefined ||
      (unit === withoutUnit ? units.length === 0 : units.some(({ id }) => id === unit))) &&
    (status === undefined || assessment?.status === status) &&
    (mode === undefined || channel.mode === mode) &&
    (lifecycle === undefined || lifecycle === everyLifecycle || channel.lifecycle === lifecycle)
  )
}

function isClosed({ card }: RegisterRow): boolean {
  return card.channel.lifecycle === 'closed'
}
