import { useCallback, useRef, useState, type RefObject } from 'react'
import type { DayNumber } from '#domain/calendar.ts'

/** The period that is read out: the one of this channel that holds the day. */
export type WallCursor = { readonly rowId: string; readonly day: DayNumber }

export type WallCursorActs = {
  /** Puts the cursor on a day of a row, or takes it off the wall. */
  readonly mark: (rowId: string, day: DayNumber | null) => void
  /** A row takes focus: the cursor comes to it on the day where it last was. */
  readonly enter: (rowId: string) => void
  /** Focus goes to the row's neighbour, above or below. */
  readonly move: (rowId: string, direction: -1 | 1) => void
}

const rowAttribute = 'data-wall-row'

/** What an element must carry for the cursor to move to it. */
export function wallRowAttribute(rowId: string) {
  return { [rowAttribute]: rowId }
}

/**
 * One cursor for the whole wall, and one tab stop, so that hundreds of rows are passed with one
 * press. It remembers the day rather than a column, because rows have periods of their own.
 */
export function useWallCursor(wall: RefObject<HTMLElement | null>, today: DayNumber) {
  const [cursor, setCursor] = useState<WallCursor | null>(null)
  const [tabStop, setTabStop] = useState<string | null>(null)
  const lastDay = useRef(today)

  const mark = useCallback((rowId: string, day: DayNumber | null) => {
    if (day !== null) lastDay.current = day
    setCursor(day === null ? null : { rowId, day })
  }, [])

  const enter = useCallback((rowId: string) => {
    setTabStop(rowId)
    setCursor({ rowId, day: lastDay.current })
  }, [])

  const move = useCallback(
    (rowId: string, direction: -1 | 1) => {
      const rows = [...(wall.current?.querySelectorAll<HTMLElement>(`[${rowAttribute}]`) ?? [])]
      const at = rows.findIndex((row) => row.getAttribute(rowAttribute) === rowId)
      rows[at + direction]?.focus()
    },
    [wall],
  )

  return { cursor, tabStop, mark, enter, move }
}
