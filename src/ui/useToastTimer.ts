import { useEffect } from 'react'

/** Long enough to read two sentences and reach the button. */
export const toastStayMs = 10_000

/** Calls `onEnd` when the toast has been on show, undisturbed, for its whole time. */
export function useToastTimer(isRunning: boolean, onEnd: () => void): void {
  useEffect(() => {
    if (!isRunning) return
    const timer = setTimeout(onEnd, toastStayMs)
    return () => clearTimeout(timer)
  }, [isRunning, onEnd])
}
