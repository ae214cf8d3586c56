import { useRouter } from '@tanstack/react-router'
import { useEffect, type RefObject } from 'react'
import { useText } from '#i18n/text.ts'

/**
 * The document's title follows the screen's heading, and focus moves to it when another screen is
 * shown, so that a screen reader says where one has come. A heading may come late, with its data.
 */
export function useScreenHeading(main: RefObject<HTMLElement | null>) {
  const router = useRouter()
  const t = useText('shell')

  useEffect(() => {
    const area = main.current
    if (!area) return
    const beganAt = router.state.location.pathname
    let focusWanted = false
    let focused: HTMLElement | null = null

    function follow() {
      const heading = visibleHeading(area)
      if (!heading) return
      document.title = t('title', { screen: heading.textContent })
      if (!focusWanted && !wasLostWith(focused)) return
      focusWanted = false
      focused = heading
      heading.tabIndex = -1
      heading.focus({ preventScroll: true })
    }

    const observer = new MutationObserver(follow)
    observer.observe(area, {
      childList: true,
      subtree: true,
      characterData: true,
      // React hides what waits for its data, and shows it again, by its style.
      attributeFilter: ['style'],
    })
    const unsubscribe = router.subscribe('onRendered', ({ fromLocation, toLocation }) => {
      // Whoever is quick has gone on before the first screen was drawn, and comes from nowhere.
      if (toLocation.pathname !== (fromLocation?.pathname ?? beganAt)) focusWanted = true
      follow()
    })
    follow()
    return () => {
      observer.disconnect()
      unsubscribe()
    }
  }, [main, router, t])
}

function visibleHeading(area: HTMLElement | null): HTMLElement | undefined {
  const headings = area?.querySelectorAll('h1') ?? []
  return Array.from(headings).find((heading) => heading.checkVisibility())
}

/** True when the heading that had focus was taken away, e.g. a waiting screen's, and focus with it. */
function wasLostWith(heading: HTMLElement | null): boolean {
  if (heading === null || document.activeElement !== document.body) return false
  return !heading.isConnected || !heading.checkVisibility()
}
