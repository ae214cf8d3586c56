/** Rows under a heading of their own, e.g. those of one unit. */
export type TableSection<Row> = {
  /** Unique among the table's sections. */
  readonly key: string
  readonly title: string
  /** Behind the title in a quieter voice: how many, and how they are doing. */
  readonly note: string
  readonly rows: readonly Row[]
}

/** What one line of a table's body shows. */
export type TableLine<Row> =
  | { readonly kind: 'section'; readonly key: string; readonly section: TableSection<Row> }
  | { readonly kind: 'row'; readonly key: string; readonly row: Row; readonly rowKey: string }

/** The lines of rows without sections. */
export function rowLines<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyArray<TableLine<Row>> {
  return rows.map((row) => ({ kind: 'row', key: keyOf(row), row, rowKey: keyOf(row) }))
}

/** A line for each section and, unless it is collapsed, for its rows. A row may stand in several sections. */
export function sectionLines<Row>(
  sections: ReadonlyArray<TableSection<Row>>,
  collapsed: ReadonlySet<string>,
  keyOf: (row: Row) => string,
): ReadonlyArray<TableLine<Row>> {
  return sections.flatMap((section): ReadonlyArray<TableLine<Row>> => {
    const head = { kind: 'section', key: section.key, section } as const
    if (collapsed.has(section.key)) return [head]
    const rows = section.rows.map((row) => {
      const rowKey = keyOf(row)
      return { kind: 'row', key: `${section.key} ${rowKey}`, row, rowKey } as const
    })
    return [head, ...rows]
  })
}
