import { useEffect, useRef } from 'react'

/**
 * For a picker that is made anew after each choice, its list closed, ready for the next: the focus that it
 * had comes back. Give the field `key`, what stands around it the ref, and call `noteAct` at every choice.
 */
export function useFreshField<Frame extends HTMLElement>(key: string | undefined) {
  const frame = useRef<Frame>(null)
  const hasActed = useRef(false)
  useEffect(() => {
    if (hasActed.current) frame.current?.querySelector('input')?.focus()
    hasActed.current = false
  }, [key])
  function noteAct() {
    hasActed.current = true
  }
  return { frame, noteAct }
}
