export type SortDirection = 'ascending' | 'descending'

/** Which column a table is sorted by, and which way. */
export type Sort = { readonly columnId: string; readonly direction: SortDirection }

/** What a row is sorted by; null goes last in both directions. */
export type SortKey = string | number | null

/**
 * The rows in a new order; rows with equal keys stay as they were. Words follow the alphabet of
 * `locale` (å after z in Swedish), numbers their size.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  sortBy: (row: Row) => SortKey,
  direction: SortDirection,
  locale: string | undefined,
): Row[] {
  const collator = new Intl.Collator(locale, { numeric: true })
  const sign = direction === 'ascending' ? 1 : -1
  return rows
    .map((row) => ({ row, key: sortBy(row) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null)
      if (typeof a.key === 'number' && typeof b.key === 'number') return sign * (a.key - b.key)
      return sign * collator.compare(String(a.key), String(b.key))
    })
    .map(({ row }) => row)
}
