import { useLayoutEffect, useState, type KeyboardEvent, type RefObject } from 'react'

const lineAttribute = 'data-line'
const controls = 'a[href], button, input'

/** What a line's element must carry for the keys to find it. */
export function lineMark(key: string) {
  return { [lineAttribute]: key }
}

type LineKeys = {
  /** The line that was last in focus; null before any was. */
  readonly current: string | null
  readonly onFocus: (event: { readonly target: EventTarget }) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/**
 * Arrows up and down lead from a control to the same one on the next line, Ctrl with Home and End to
 * the first and the last line, also to lines that are drawn only when they are come to.
 * @param keys the lines in their order
 * @param onExtend an arrow was pressed with Shift: told the line left and the one come to
 */
export function useLineKeys(
  list: RefObject<HTMLElement | null>,
  keys: readonly string[],
  onExtend?: (from: string, to: string) => void,
): LineKeys {
  const [current, setCurrent] = useState<string | null>(null)
  const [wanted, setWanted] = useState<{ readonly key: string; readonly place: number } | null>(
    null,
  )

  useLayoutEffect(() => {
    if (wanted === null) return
    const line = list.current?.querySelector(`[${lineAttribute}="${CSS.escape(wanted.key)}"]`)
    const reached = [...(line?.querySelectorAll<HTMLElement>(controls) ?? [])]
    reached[Math.min(wanted.place, reached.length - 1)]?.focus()
  }, [list, wanted])

  function onKeyDown(event: KeyboardEvent) {
    const line = lineOf(event.target)
    if (!line || event.altKey || event.metaKey) return
    const key = line.getAttribute(lineAttribute) ?? ''
    const at = keys.indexOf(key)
    const to = keys[nextIndex(event, at, keys.length - 1)]
    if (at === -1 || to === undefined || to === key) return
    event.preventDefault()
    if (event.shiftKey) onExtend?.(key, to)
    const place = [...line.querySelectorAll(controls)].findIndex((one) => one === event.target)
    setCurrent(to)
    setWanted({ key: to, place: Math.max(0, place) })
  }

  return {
    current,
    onFocus: ({ target }) => setCurrent(lineOf(target)?.getAttribute(lineAttribute) ?? null),
    onKeyDown,
  }
}

/** Where a key leads to; outside the list for one that leads nowhere. */
function nextIndex({ key, ctrlKey }: KeyboardEvent, at: number, last: number): number {
  if (key === 'ArrowDown' && !ctrlKey) return at + 1
  if (key === 'ArrowUp' && !ctrlKey) return at - 1
  if (key === 'Home' && ctrlKey) return 0
  if (key === 'End' && ctrlKey) return last
  return -1
}

function lineOf(target: EventTarget): Element | null {
  return target instanceof Element ? target.closest(`[${lineAttribute}]`) : null
}
