import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** True while the page is being printed, in time for what should be on the paper to be drawn. */
export function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(() => matchMedia('print').matches)
  useEffect(() => {
    const media = matchMedia('print')
    // The browser takes its picture as soon as the listeners have returned.
    const show = (isShown: boolean) => flushSync(() => setIsPrinting(isShown))
    const begin = () => show(true)
    const end = () => show(false)
    const follow = () => show(media.matches)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    media.addEventListener('change', follow)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
      media.removeEventListener('change', follow)
    }
  }, [])
  return isPrinting
}
