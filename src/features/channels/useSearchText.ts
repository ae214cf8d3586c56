import { useEffect, useRef, useState } from 'react'

/** Milliseconds without a key until what is typed goes into the address. */
const restMs = 300

/**
 * The text of a search field that is kept in the address: shown and used at once, written there when
 * the typing rests. The address wins when it changes by itself.
 */
export function useSearchText(kept: string, keep: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(null)
  const [written, setWritten] = useState(kept)
  const [keptBefore, setKeptBefore] = useState(kept)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  if (kept !== keptBefore) {
    setKeptBefore(kept)
    if (kept !== written) setTyped(null)
  }
  useEffect(() => () => clearTimeout(timer.current), [])

  function write(text: string) {
    clearTimeout(timer.current)
    setWritten(text)
    keep(text)
  }

  return {
    text: typed ?? kept,
    type: (text: string) => {
      setTyped(text)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => write(text), restMs)
    },
    /** Writes what is typed at once, before one goes on to something else. */
    settle: () => {
      if (typed !== null && typed !== kept) write(typed)
    },
    /** What is typed is dropped, written or not. */
    forget: () => {
      clearTimeout(timer.current)
      setTyped(null)
      setWritten('')
    },
  }
}
