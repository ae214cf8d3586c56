import { useCallback, useSyncExternalStore } from 'react'
import { useServices } from '#query/services.ts'

/** The time in seconds, drawn again every second while `isRunning`, else every half minute. */
export function useNow(isRunning = false): number {
  const { clock } = useServices()
  const step = isRunning ? 1 : 30
  const subscribe = useCallback(
    (look: () => void) => {
      const timer = setInterval(look, step * 1000)
      return () => clearInterval(timer)
    },
    [step],
  )
  return useSyncExternalStore(
    subscribe,
    () => Math.floor(Date.parse(clock.now()) / 1000 / step) * step,
  )
}
