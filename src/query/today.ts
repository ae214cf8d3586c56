import { useCallback, useSyncExternalStore } from 'react'
import type { DayNumber } from '#domain/calendar.ts'
import { useServices } from './services.ts'

/** Milliseconds between looks at the clock: midnight in the plan's time zone may be anywhere in the browser's. */
export const clockCheckMs = 30_000

/** Today in the plan's time zone. Draws again when the day changes, or the page wakes on another day. */
export function useToday(): DayNumber {
  const { clock } = useServices()
  const subscribe = useCallback((look: () => void) => {
    const timer = setInterval(look, clockCheckMs)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return useSyncExternalStore(subscribe, clock.today)
}
