import { useCallback, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'

/** Where in the grid the tab key comes in: a line and a column. */
export type LogCursor = { readonly lineId: string; readonly column: number }

const lineAttribute = 'data-log-line'
const columnAttribute = 'data-log-column'

/** What a line must carry for the cursor to come to it. */
export function logLineAttribute(lineId: string) {
  return { [lineAttribute]: lineId }
}

/** What stands around a control that the cursor can come to. */
export function logColumnAttribute(column: number) {
  return { [columnAttribute]: column }
}

/**
 * One tab stop for the whole grid, so that hundreds of channels are passed with one press, and the arrow
 * keys between its days and channels.
 */
export function useLogCursor(grid: RefObject<HTMLElement | null>) {
  const [cursor, setCursor] = useState<LogCursor | null>(null)

  const onFocus = useCallback((event: FocusEvent<HTMLElement>) => {
    const at = placeOf(event.target)
    if (at) setCursor(at)
  }, [])

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const step = steps[event.key]
      if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const at = event.target instanceof Element ? placeOf(event.target) : null
      if (!at || !grid.current) return
      event.preventDefault()
      const lines = [...grid.current.querySelectorAll(`[${lineAttribute}]`)]
      const line = lines.findIndex((other) => other.getAttribute(lineAttribute) === at.lineId)
      const to = step({ line, column: at.column }, lines.length - 1)
      focusOn(lines[to.line], to.column)
    },
    [grid],
  )

  return { cursor, onFocus, onKeyDown }
}

/** The last column of a line. */
export const lastLogColumn = 8

type Place = { readonly line: number; readonly column: number }

const steps: Readonly<Record<string, (at: Place, lastLine: number) => Place>> = {
  ArrowLeft: ({ line, column }) => ({ line, column: Math.max(0, column - 1) }),
  ArrowRight: ({ line, column }) => ({ line, column: Math.min(lastLogColumn, column + 1) }),
  ArrowUp: ({ line, column }) => ({ line: Math.max(0, line - 1), column }),
  ArrowDown: ({ line, column }, last) => ({ line: Math.min(last, line + 1), column }),
  PageUp: ({ line, column }) => ({ line: Math.max(0, line - 10), column }),
  PageDown: ({ line, column }, last) => ({ line: Math.min(last, line + 10), column }),
  Home: ({ line }) => ({ line, column: 0 }),
  End: ({ line }) => ({ line, column: lastLogColumn }),
}

function placeOf(element: Element): LogCursor | null {
  const cell = element.closest(`[${columnAttribute}]`)
  const lineId = element.closest(`[${lineAttribute}]`)?.getAttribute(lineAttribute)
  if (!cell || lineId === null || lineId === undefined) return null
  return { lineId, column: Number(cell.getAttribute(columnAttribute)) }
}

function focusOn(line: Element | undefined, column: number) {
  const control = line?.querySelector<HTMLElement>(
    `[${columnAttribute}="${column}"] :is(button, input)`,
  )
  control?.focus()
  // What is in the field is written over, as in a spreadsheet.
  if (control instanceof HTMLInputElement) control.select()
}
