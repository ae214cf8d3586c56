import type { ReactNode } from 'react'
import type { SortKey } from './sortRows.ts'

export type DataColumn<Row> = {
  readonly id: string
  readonly header: ReactNode
  /** Controls in a cell take the `tabIndex`: a long table is one stop on the way through the page. */
  readonly cell: (row: Row, tabIndex?: number) => ReactNode
  /** Names its row; one column should. */
  readonly isRowHeader?: boolean | undefined
  /** Numbers stand at the end. */
  readonly align?: 'start' | 'end' | undefined
  /** The column can be sorted by this. */
  readonly sortBy?: ((row: Row) => SortKey) | undefined
  /** Rem in a table that can be long, which must not wait for all its rows to know; shared out when there is more. */
  readonly width?: number | undefined
}
