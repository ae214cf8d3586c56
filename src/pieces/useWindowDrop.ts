import { useEffect, useRef, useState } from 'react'

/** Browsers report a drag several times a second; silence for so long means that it has ended. */
const silenceMs = 800

/**
 * True while files are held over the window. A drop goes to `onFiles` unless something on the page has
 * taken it.
 */
export function useWindowDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false)
  const taker = useRef(onFiles)
  useEffect(() => {
    taker.current = onFiles
  }, [onFiles])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined

    function end() {
      clearTimeout(timer)
      setIsOver(false)
    }

    // In the capture phase: a drop zone on the page keeps the event to itself.
    function notice(event: DragEvent) {
      if (!hasFiles(event)) return
      setIsOver(true)
      clearTimeout(timer)
      timer = setTimeout(end, silenceMs)
    }

    function leave(event: DragEvent) {
      if (!event.relatedTarget) end()
    }

    function allow(event: DragEvent) {
      if (!hasFiles(event) || event.defaultPrevented) return
      // Without this the browser would leave the app to show the file.
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
    }

    function take(event: DragEvent) {
      if (!hasFiles(event) || event.defaultPrevented) return
      event.preventDefault()
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) taker.current(files)
    }

    window.addEventListener('dragover', notice, true)
    window.addEventListener('dragleave', leave, true)
    window.addEventListener('drop', end, true)
    window.addEventListener('dragover', allow)
    window.addEventListener('drop', take)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('dragover', notice, true)
      window.removeEventListener('dragleave', leave, true)
      window.removeEventListener('drop', end, true)
      window.removeEventListener('dragover', allow)
      window.removeEventListener('drop', take)
    }
  }, [])

  return isOver
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}
