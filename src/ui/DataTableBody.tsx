import { Fragment, useCallback, useMemo, useRef, type ReactNode } from 'react'
import styles from './DataTable.module.css'
import { DataTableLine, type LineFrame } from './DataTableLine.tsx'
import type { SelectedShare } from './rowSelection.ts'
import type { TableLine } from './tableLines.ts'
import { useDrawnLines } from './useDrawnLines.ts'
import { useLineKeys } from './useLineKeys.ts'

type DataTableBodyProps<Row> = {
  readonly lines: ReadonlyArray<TableLine<Row>>
  readonly frame: Omit<LineFrame<Row>, 'measure'>
  readonly collapsed: ReadonlySet<string>
  readonly shareOf: (line: TableLine<Row>) => SelectedShare
  /** All lines, or those in the window. */
  readonly drawsAll: boolean
  /** The whole list is one stop for Tab. */
  readonly isOneStop: boolean
  readonly emptyText: ReactNode
}

/** The lines of a table, those out of sight left out where there are many. */
export function DataTableBody<Row>(props: DataTableBodyProps<Row>) {
  const { lines, frame, collapsed, shareOf, drawsAll, isOneStop, emptyText } = props
  const body = useRef<HTMLTableSectionElement>(null)
  const keys = useMemo(() => lines.map(({ key }) => key), [lines])
  const places = useMemo(() => new Map(keys.map((key, place) => [key, place])), [keys])
  const { selection } = frame

  function extend(from: string, to: string) {
    const [left, reached] = [places.get(from), places.get(to)].map((at) => lines[at ?? -1])
    if (left && reached) selection?.onSelect(reached, shareOf(left) === 'all', false)
  }

  const { current, onFocus, onKeyDown } = useLineKeys(body, keys, extend)
  const stop = places.get(current ?? '') ?? 0
  const drawn = useDrawnLines(body, {
    count: lines.length,
    keyOf: useCallback((index: number) => keys[index] ?? '', [keys]),
    kept: stop,
    drawsAll,
  })
  const { measure } = drawn
  const measured = useMemo(() => ({ ...frame, measure }), [frame, measure])
  const width = frame.columns.length + (selection ? 1 : 0)
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys belong to the controls within
    <tbody ref={body} onFocus={onFocus} onKeyDown={onKeyDown}>
      {drawn.lines.map(({ index, gapAbove }) => {
        const line = lines[index]
        if (!line) return null
        return (
          <Fragment key={line.key}>
            {gapAbove > 0 && <Gap height={gapAbove} columns={width} />}
            <DataTableLine
              line={line}
              frame={measured}
              index={index}
              rowIndex={drawsAll ? undefined : index + 2}
              share={shareOf(line)}
              isCollapsed={line.kind === 'section' && collapsed.has(line.key)}
              tabIndex={isOneStop && index !== stop ? -1 : undefined}
            />
          </Fragment>
        )
      })}
      {drawn.gapBelow > 0 && <Gap height={drawn.gapBelow} columns={width} />}
      {lines.length === 0 && emptyText && (
        <tr>
          <td colSpan={width} className={styles['empty']}>
            {emptyText}
          </td>
        </tr>
      )}
    </tbody>
  )
}

/** The room of the lines that are not drawn. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr aria-hidden className={styles['gap']}>
      <td colSpan={columns} style={{ height }} />
    </tr>
  )
}
