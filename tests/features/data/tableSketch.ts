import type { TableColumn, TableSketch } from '#query/importSessionState.ts'

/** A column that is for nothing, unless told otherwise. */
export function column(fields: Partial<TableColumn> = {}): TableColumn {
  return {
    name: '',
    samples: [],
    role: null,
    confidence: 0,
    dateOrder: 'dayFirst',
    openDates: [],
    lacksYear: false,
    ...fields,
  }
}

/** A table of these columns, with a header. */
export function sketchOf(
  columns: readonly TableColumn[],
  fields: Partial<TableSketch> = {},
): TableSketch {
  return { headerKey: 'h', hasHeader: true, columns, rows: 1, firstRows: [], ...fields }
}
