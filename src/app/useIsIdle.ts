import { useEffect, useState } from 'react'

/** Without a browser that tells, it is taken to have come to rest after so long; and at the latest with one. */
const restMs = 1000
const latestMs = 4000

/** True from when the browser has had nothing else to do for the first time. */
export function useIsIdle(): boolean {
  const [isIdle, setIsIdle] = useState(false)
  useEffect(() => {
    const rest = () => setIsIdle(true)
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(rest, restMs)
      return () => clearTimeout(timer)
    }
    const request = requestIdleCallback(rest, { timeout: latestMs })
    return () => cancelIdleCallback(request)
  }, [])
  return isIdle
}
