import { useEffect, useState } from 'react'

/**
 * The first screen has so long to itself: while a part of the page is being fetched, React holds back for
 * a third of a second what else is ready. Where the browser does not tell, it is taken to be idle then.
 */
const firstMs = 1000
const latestMs = 4000

/** True from when the browser, once the first screen is there, has had nothing else to do. */
export function useIsIdle(): boolean {
  const [isIdle, setIsIdle] = useState(false)
  useEffect(() => {
    const rest = () => setIsIdle(true)
    let request = 0
    const timer = setTimeout(() => {
      if ('requestIdleCallback' in window)
        request = requestIdleCallback(rest, { timeout: latestMs })
      else rest()
    }, firstMs)
    return () => {
      clearTimeout(timer)
      if (request !== 0) cancelIdleCallback(request)
    }
  }, [])
  return isIdle
}
