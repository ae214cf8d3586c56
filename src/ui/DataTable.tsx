import { type ReactNode, useCallback, useId, useMemo, useState } from 'react'
import type { DataColumn } from './dataColumn.ts'
import styles from './DataTable.module.css'
import { DataTableBody } from './DataTableBody.tsx'
import { DataTableHead } from './DataTableHead.tsx'
import { joinClasses } from './joinClasses.ts'
import { SelectBox } from './SelectBox.tsx'
import { type Sort, sortRows } from './sortRows.ts'
import { rowLines, sectionLines, type TableSection } from './tableLines.ts'
import { useIsPrinting } from './useIsPrinting.ts'
import { useOverflow } from './useOverflow.ts'
import { type TableSelection, useSelectLines } from './useSelectLines.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export type { DataColumn } from './dataColumn.ts'

/** From more lines than this on, those of a table that can be long are drawn only when they come in sight. */
const longFrom = 100

type DataTableProps<Row> = {
  readonly caption: ReactNode
  readonly isCaptionHidden?: boolean | undefined
  readonly columns: ReadonlyArray<DataColumn<Row>>
  readonly rows: readonly Row[]
  /** The same function each time where there can be many rows. */
  readonly rowKey: (row: Row) => string | number
  /** The order at first; that of `rows` when left out. */
  readonly sortedAtFirst?: Sort | undefined
  /** The rows come sorted like this already; pressing a heading only tells of it. */
  readonly sorting?: { readonly sort: Sort; readonly onSort: (sort: Sort) => void } | undefined
  /** The rows under headings, in place of `rows`, which then only are what can be selected. */
  readonly sections?:
    | {
        readonly list: ReadonlyArray<TableSection<Row>>
        readonly collapsed: ReadonlySet<string>
        readonly onToggle: (key: string) => void
      }
    | undefined
  readonly selection?: TableSelection<Row> | undefined
  /**
   * May hold thousands of rows, and is scrolled by the page. Its columns have widths. Long, it is one
   * stop for Tab, and the arrow keys go from line to line.
   */
  readonly canBeLong?: boolean | undefined
  /** Says in a long table, to those who listen, that the arrow keys go through it. */
  readonly keysHint?: string | undefined
  /** Shown instead of rows when there are none. */
  readonly emptyText?: ReactNode
  /** Whose alphabet sorts words; the page's language when left out. */
  readonly locale?: string | undefined
}

/** Rows and columns. Scrolls sideways, by keyboard too, when too wide; all of it is printed. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, isCaptionHidden = false, columns, rows, sorting, sections } = props
  const { rowKey, selection, canBeLong = false, keysHint, emptyText, locale } = props
  const id = useId()
  const [scrollerRef, overflows] = useOverflow()
  const isPrinting = useIsPrinting()
  const [ownSort, setOwnSort] = useState(props.sortedAtFirst)
  const sort = sorting ? sorting.sort : ownSort
  const sortBy = sorting ? undefined : columns.find(({ id }) => id === sort?.columnId)?.sortBy
  const language = locale ?? (document.documentElement.lang || undefined)

  const keyOf = useCallback((row: Row) => String(rowKey(row)), [rowKey])

  const lines = useMemo(() => {
    if (sections) return sectionLines(sections.list, sections.collapsed, keyOf)
    const sorted = sort && sortBy ? sortRows(rows, sortBy, sort.direction, language) : rows
    return rowLines(sorted, keyOf)
  }, [rows, sections, keyOf, sort, sortBy, language])
  const { allShare, shareOf, selectAll, selectLine } = useSelectLines(lines, rows, keyOf, selection)

  const { labelFor, labelForSection } = selection ?? {}
  const onToggle = sections?.onToggle
  const frame = useMemo(
    () => ({
      columns,
      selection: labelFor && { labelFor, labelForSection, onSelect: selectLine },
      onToggle,
    }),
    [columns, labelFor, labelForSection, selectLine, onToggle],
  )
  const isLong = canBeLong && lines.length > longFrom
  const drawsAll = !isLong || isPrinting
  const width = columns.reduce((sum, column) => sum + (column.width ?? 0), 0)
  return (
    <div
      ref={scrollerRef}
      className={styles['scroller']}
      {...(overflows && { role: 'region', tabIndex: 0, 'aria-labelledby': `${id}-caption` })}
    >
      <table
        className={joinClasses(styles['table'], canBeLong && styles['fixed'])}
        {...(canBeLong && { style: { minWidth: `${width + (selection ? 2.25 : 0)}rem` } })}
        aria-rowcount={drawsAll ? undefined : lines.length + 1}
        aria-describedby={isLong && keysHint ? `${id}-keys` : undefined}
      >
        <caption id={`${id}-caption`} className={isCaptionHidden ? undefined : styles['caption']}>
          {isCaptionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
        </caption>
        {canBeLong && (
          <colgroup>
            {selection && <col className={styles['selectColumn']} />}
            {columns.map((column) => (
              <col key={column.id} style={{ width: `${column.width ?? 0}rem` }} />
            ))}
          </colgroup>
        )}
        <DataTableHead
          columns={columns}
          sort={sort}
          onSort={sorting ? sorting.onSort : setOwnSort}
          isCounted={!drawsAll}
          selectBox={
            selection && (
              <SelectBox label={selection.allLabel} share={allShare} onSelect={selectAll} />
            )
          }
        />
        <DataTableBody
          lines={lines}
          frame={frame}
          collapsed={sections?.collapsed ?? noKeys}
          shareOf={shareOf}
          drawsAll={drawsAll}
          isOneStop={isLong}
          emptyText={emptyText}
        />
      </table>
      {isLong && keysHint && (
        <VisuallyHidden>
          <span id={`${id}-keys`}>{keysHint}</span>
        </VisuallyHidden>
      )}
    </div>
  )
}

const noKeys: ReadonlySet<string> = new Set()
