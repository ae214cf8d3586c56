import { useSyncExternalStore } from 'react'

const usualSize = 16

/** How much larger than usual the user has their text: 1 unless the browser's size is changed. */
export function useRootScale(): number {
  return useSyncExternalStore(subscribe, read)
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('resize', onChange)
  return () => window.removeEventListener('resize', onChange)
}

function read(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / usualSize || 1
}
