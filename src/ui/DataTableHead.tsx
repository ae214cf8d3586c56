import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import type { ReactNode } from 'react'
import type { DataColumn } from './dataColumn.ts'
import styles from './DataTable.module.css'
import { joinClasses } from './joinClasses.ts'
import type { Sort, SortDirection } from './sortRows.ts'

type DataTableHeadProps<Row> = {
  readonly columns: ReadonlyArray<DataColumn<Row>>
  readonly sort: Sort | undefined
  readonly onSort: (sort: Sort) => void
  /** The head of the column that selects rows, where there is one. */
  readonly selectBox?: ReactNode
  /** Where the rows are counted, since not all of them are drawn. */
  readonly isCounted: boolean
}

/** The line of headings; those of columns that can be sorted are buttons. */
export function DataTableHead<Row>(props: DataTableHeadProps<Row>) {
  const { columns, sort, onSort, selectBox, isCounted } = props
  return (
    <thead>
      <tr aria-rowindex={isCounted ? 1 : undefined}>
        {selectBox && <td className={styles['select']}>{selectBox}</td>}
        {columns.map((column) => (
          <HeadCell
            key={column.id}
            column={column}
            direction={sort?.columnId === column.id ? sort.direction : undefined}
            onSort={(direction) => onSort({ columnId: column.id, direction })}
          />
        ))}
      </tr>
    </thead>
  )
}

type HeadCellProps<Row> = {
  readonly column: DataColumn<Row>
  readonly direction: SortDirection | undefined
  readonly onSort: (direction: SortDirection) => void
}

function HeadCell<Row>({ column, direction, onSort }: HeadCellProps<Row>) {
  const className = joinClasses(column.align === 'end' && styles['end'])
  if (!column.sortBy)
    return (
      <th scope="col" className={className}>
        {column.header}
      </th>
    )
  const Arrow =
    direction === 'ascending' ? ArrowUp : direction === 'descending' ? ArrowDown : ChevronsUpDown
  return (
    <th scope="col" className={className} aria-sort={direction ?? 'none'}>
      <button
        type="button"
        className={styles['sort']}
        data-sorted={direction}
        onClick={() => onSort(direction === 'ascending' ? 'descending' : 'ascending')}
      >
        {column.header}
        <Arrow aria-hidden />
      </button>
    </th>
  )
}
