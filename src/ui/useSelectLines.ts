import { useCallback, useMemo, useRef } from 'react'
import { keyRange, selectedShare, withKeys, type SelectedShare } from './rowSelection.ts'
import type { TableLine, TableSection } from './tableLines.ts'

/** Which rows of a table are selected, by their keys. */
export type TableSelection<Row> = {
  readonly selected: ReadonlySet<string>
  readonly onChange: (next: ReadonlySet<string>) => void
  /** Names the box that selects every row. */
  readonly allLabel: string
  readonly labelFor: (row: Row) => string
  /** Names the box that selects a section's rows; needed where there are sections. */
  readonly labelForSection?: ((section: TableSection<Row>) => string) | undefined
}

const nobody: ReadonlySet<string> = new Set()

/** Selecting a row, several in a range, a section's rows, or all of them. */
export function useSelectLines<Row>(
  lines: ReadonlyArray<TableLine<Row>>,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  selection: TableSelection<Row> | undefined,
) {
  const { selected = nobody, onChange } = selection ?? {}
  const anchor = useRef<string | null>(null)
  const allKeys = useMemo(() => rows.map(keyOf), [rows, keyOf])
  const allShare = useMemo(() => selectedShare(selected, allKeys), [selected, allKeys])

  const keysOf = useCallback(
    (line: TableLine<Row>): readonly string[] =>
      line.kind === 'row' ? [line.rowKey] : line.section.rows.map(keyOf),
    [keyOf],
  )

  const selectLine = useCallback(
    (line: TableLine<Row>, isSelected: boolean, reaches: boolean) => {
      const order = lines.map(({ key }) => key)
      const reached = new Set(reaches ? keyRange(order, anchor.current, line.key) : [line.key])
      anchor.current = line.key
      const keys = lines.filter(({ key }) => reached.has(key)).flatMap(keysOf)
      onChange?.(withKeys(selected, keys, isSelected))
    },
    [lines, keysOf, selected, onChange],
  )

  return {
    allShare,
    shareOf: (line: TableLine<Row>): SelectedShare => selectedShare(selected, keysOf(line)),
    selectAll: (isSelected: boolean) => onChange?.(withKeys(selected, allKeys, isSelected)),
    selectLine,
  }
}
