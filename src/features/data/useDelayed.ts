import { useEffect, useState } from 'react'

const shortMs = 300

/** True when something has been going on for so long that it is worth showing. */
export function useDelayed(isGoingOn: boolean): boolean {
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    if (!isGoingOn) return
    const timer = setTimeout(() => setIsLong(true), shortMs)
    return () => {
      clearTimeout(timer)
      setIsLong(false)
    }
  }, [isGoingOn])
  return isGoingOn && isLong
}
