import { type RefObject, useEffect } from 'react'

/**
 * While `isResting`, nothing outside the element can be reached. What is added to the page
 * afterwards (a list of choices that opens) and what is marked as top layer (the toasts) can.
 * The element must be a child of the body.
 */
export function useRestingBackground(
  element: RefObject<HTMLElement | null>,
  isResting: boolean,
): void {
  useEffect(() => {
    if (!isResting) return
    const resting = [...document.body.children].filter(
      (child): child is HTMLElement =>
        child instanceof HTMLElement &&
        child !== element.current &&
        !child.hasAttribute('inert') &&
        !child.hasAttribute('data-react-aria-top-layer'),
    )
    for (const child of resting) child.setAttribute('inert', '')
    return () => {
      for (const child of resting) child.removeAttribute('inert')
    }
  }, [element, isResting])
}
