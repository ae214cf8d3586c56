import { type RefCallback, useCallback, useLayoutEffect, useRef } from 'react'

/**
 * When what has focus within a list goes away (its row was removed, its button is no longer of
 * use), focus moves to the row that took its place, else to the list itself, instead of nowhere.
 * Give the list the ref and `tabIndex={-1}`; rows are `li` elements.
 */
export function useKeptFocus(): RefCallback<HTMLElement> {
  const list = useRef<HTMLElement | null>(null)
  const last = useRef<{ readonly element: Element; readonly row: number } | null>(null)

  useLayoutEffect(() => {
    if (!list.current || !last.current || last.current.element.isConnected) return
    const { row } = last.current
    last.current = null
    // Where the user has gone on to in the meantime is where they want to be.
    if (document.activeElement !== document.body) return
    const rows = rowsOf(list.current)
    const neighbour = rows[Math.min(row, rows.length - 1)]
    const control = neighbour?.querySelector<HTMLElement>('button, a[href], input')
    const target = control ?? list.current
    target.focus()
  })

  return useCallback((element: HTMLElement | null) => {
    if (!element) return
    function remember({ target }: FocusEvent) {
      if (!element || !(target instanceof Element) || target === element) return
      const row = rowsOf(element).findIndex((item) => item.contains(target))
      last.current = { element: target, row }
    }
    list.current = element
    element.addEventListener('focusin', remember)
    return () => {
      element.removeEventListener('focusin', remember)
      list.current = null
    }
  }, [])
}

function rowsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll('li')]
}
