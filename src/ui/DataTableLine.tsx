import { ChevronDown, ChevronRight } from 'lucide-react'
import { memo, type RefCallback } from 'react'
import type { DataColumn } from './dataColumn.ts'
import styles from './DataTable.module.css'
import type { SelectedShare } from './rowSelection.ts'
import { SelectBox } from './SelectBox.tsx'
import type { TableLine, TableSection } from './tableLines.ts'
import { lineMark } from './useLineKeys.ts'

/** What the lines of one table have in common. */
export type LineFrame<Row> = {
  readonly columns: ReadonlyArray<DataColumn<Row>>
  /** Present where rows can be selected. */
  readonly selection?:
    | {
        readonly labelFor: (row: Row) => string
        readonly labelForSection?: ((section: TableSection<Row>) => string) | undefined
        readonly onSelect: (line: TableLine<Row>, isSelected: boolean, reaches: boolean) => void
      }
    | undefined
  readonly onToggle?: ((sectionKey: string) => void) | undefined
  readonly measure: RefCallback<HTMLElement>
}

type DataTableLineProps<Row> = {
  readonly line: TableLine<Row>
  readonly frame: LineFrame<Row>
  readonly index: number
  /** The line's place among all, the head included; undefined where all are drawn. */
  readonly rowIndex: number | undefined
  readonly share: SelectedShare
  readonly isCollapsed: boolean
  readonly tabIndex: number | undefined
}

/** One line of a table's body. Drawn again only when something of its own changes. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- memo forgets whose rows they are
export const DataTableLine = memo(Line) as typeof Line

function Line<Row>(props: DataTableLineProps<Row>) {
  const { line, frame, index, rowIndex, share, tabIndex } = props
  const { selection, measure } = frame
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={rowIndex}
      data-selected={line.kind === 'row' && share === 'all' ? true : undefined}
      {...lineMark(line.key)}
    >
      {selection && (
        <td className={styles['select']}>
          <SelectBox
            label={
              line.kind === 'row'
                ? selection.labelFor(line.row)
                : (selection.labelForSection?.(line.section) ?? line.section.title)
            }
            share={share}
            tabIndex={tabIndex}
            onSelect={(isSelected, reaches) => selection.onSelect(line, isSelected, reaches)}
          />
        </td>
      )}
      {line.kind === 'row' ? (
        <Cells row={line.row} columns={frame.columns} tabIndex={tabIndex} />
      ) : (
        <SectionCell {...props} section={line.section} />
      )}
    </tr>
  )
}

type CellsProps<Row> = Pick<LineFrame<Row>, 'columns'> & {
  readonly row: Row
  readonly tabIndex: number | undefined
}

function Cells<Row>({ row, columns, tabIndex }: CellsProps<Row>) {
  return columns.map((column) => {
    const className = column.align === 'end' ? styles['end'] : undefined
    return column.isRowHeader ? (
      <th key={column.id} scope="row" className={className}>
        {column.cell(row, tabIndex)}
      </th>
    ) : (
      <td key={column.id} className={className}>
        {column.cell(row, tabIndex)}
      </td>
    )
  })
}

type SectionCellProps<Row> = DataTableLineProps<Row> & { readonly section: TableSection<Row> }

/** A heading among the lines, which opens and closes what stands under it. */
function SectionCell<Row>({ section, frame, isCollapsed, tabIndex }: SectionCellProps<Row>) {
  const Chevron = isCollapsed ? ChevronRight : ChevronDown
  return (
    <td colSpan={frame.columns.length} className={styles['section']}>
      <h3>
        <button
          type="button"
          aria-expanded={!isCollapsed}
          tabIndex={tabIndex}
          className={styles['toggle']}
          onClick={() => frame.onToggle?.(section.key)}
        >
          <Chevron aria-hidden />
          <span>
            {section.title} <span className={styles['note']}>{section.note}</span>
          </span>
        </button>
      </h3>
    </td>
  )
}
