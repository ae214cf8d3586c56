import { useSyncExternalStore } from 'react'

function subscribe(onChange: () => void) {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ['lang'] })
  return () => observer.disconnect()
}

/** The language the page is marked with, as a BCP 47 tag; undefined when it is not marked. */
export function useDocumentLanguage(): string | undefined {
  return useSyncExternalStore(subscribe, () => document.documentElement.lang) || undefined
}
