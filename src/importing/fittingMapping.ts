import type { TableMapping } from '#domain/tableMapping.ts'
import type { TableSketch } from './tableColumns.ts'

/**
 * A mapping that was made for the header of a table, as it fits the table itself: its dates are read in
 * the order that they show, and in the mapping's only where they leave it open. Null when someone must
 * be asked all the same: about the year of dates without one, or because a column is not there.
 */
export function fittingMapping(sketch: TableSketch, mapping: TableMapping): TableMapping | null {
  const { columns } = mapping
  const date = sketch.columns[columns.date]
  if (!date || Object.values(columns).some((place) => place >= sketch.columns.length)) return null
  if (date.lacksYear && mapping.yearlessUntil === undefined) return null
  return { ...mapping, dateOrder: date.dateOrder ?? mapping.dateOrder }
}
