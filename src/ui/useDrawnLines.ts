import { useCallback, useEffect, useMemo, useState, type RefCallback, type RefObject } from 'react'

/** A line that is drawn, and the pixels left empty above it for those that are not. */
export type DrawnLine = { readonly index: number; readonly gapAbove: number }

type Drawn = {
  readonly lines: readonly DrawnLine[]
  readonly gapBelow: number
  /** For each drawn line's element, which carries its place as `data-index`. */
  readonly measure: RefCallback<HTMLElement>
}

/** Drawn on each side of the window, so that neither a wheel nor Tab comes to an empty place. */
const linesBeyond = 10

const usualHeight = 42

/** The page is drawn anew only after so many pixels of scrolling: fewer than the lines beyond are high. */
const scrollStep = 200

type Lines = {
  readonly count: number
  readonly keyOf: (index: number) => string
  /** Drawn wherever the window is: what has focus must not vanish under it. */
  readonly kept: number
  /** Every line is drawn: for a short list, and for paper. */
  readonly drawsAll: boolean
}

/** Those lines of a list that lie in the window or near it. The page scrolls the list, not an area of its own. */
export function useDrawnLines(
  list: RefObject<HTMLElement | null>,
  { count, keyOf, kept, drawsAll }: Lines,
): Drawn {
  const top = usePageTop(list, !drawsAll)
  const { scrolled, windowHeight } = useWindowPlace(!drawsAll)
  const { heights, measure } = useHeights(keyOf)
  if (drawsAll) return { lines: allLines(count), gapBelow: 0, measure: notMeasured }
  const ends: number[] = []
  for (let index = 0; index < count; index++)
    ends.push((ends[index - 1] ?? 0) + (heights.get(keyOf(index)) ?? usualHeight))
  const from = scrolled - top
  const to = from + scrollStep + windowHeight
  const first = firstEndingAfter(ends, from)
  const last = firstEndingAfter(ends, to)
  const shown = Array.from({ length: count }, (_, index) => index).filter(
    (index) => (index >= first - linesBeyond && index <= last + linesBeyond) || index === kept,
  )
  const endOf = (index: number | undefined) => (index === undefined ? 0 : (ends[index] ?? 0))
  return {
    lines: shown.map((index, at) => ({
      index,
      gapAbove: (ends[index - 1] ?? 0) - endOf(shown[at - 1]),
    })),
    gapBelow: endOf(count - 1) - endOf(shown.at(-1)),
    measure,
  }
}

function notMeasured() {
  return undefined
}

/** The place of the first line that ends below a height; that of the last when none does. */
function firstEndingAfter(ends: readonly number[], height: number): number {
  const found = ends.findIndex((end) => end > height)
  return found === -1 ? ends.length - 1 : found
}

/**
 * Where the window is, by steps. Followed by events, not read at each drawing: what is drawn changes how far
 * the page can be scrolled, and reading that at once would draw without end.
 */
function useWindowPlace(isWanted: boolean) {
  const [place, setPlace] = useState({ scrolled: 0, windowHeight: 0 })
  useEffect(() => {
    if (!isWanted) return
    function look() {
      const scrolled = Math.floor(scrollY / scrollStep) * scrollStep
      setPlace((before) =>
        before.scrolled === scrolled && before.windowHeight === innerHeight
          ? before
          : { scrolled, windowHeight: innerHeight },
      )
    }
    look()
    addEventListener('scroll', look, { passive: true })
    addEventListener('resize', look)
    return () => {
      removeEventListener('scroll', look)
      removeEventListener('resize', look)
    }
  }, [isWanted])
  return place
}

/** The heights of the lines drawn so far, by key, which follow as they change. */
function useHeights(keyOf: (index: number) => string) {
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map())
  const observer = useMemo(
    () =>
      new ResizeObserver((entries) => {
        const found = entries.flatMap(({ target }) => {
          const index = Number(target.getAttribute('data-index'))
          const { height } = target.getBoundingClientRect()
          // Taken away in the meantime, it has none.
          return height > 0 ? [[keyOf(index), height] as const] : []
        })
        setHeights((before) =>
          found.every(([key, height]) => before.get(key) === height)
            ? before
            : new Map([...before, ...found]),
        )
      }),
    [keyOf],
  )
  useEffect(() => () => observer.disconnect(), [observer])
  const measure = useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return
      observer.observe(element)
      return () => observer.unobserve(element)
    },
    [observer],
  )
  return { heights, measure }
}

function allLines(count: number): DrawnLine[] {
  return Array.from({ length: count }, (_, index) => ({ index, gapAbove: 0 }))
}

/** How far down the page an element begins, in pixels; follows what grows above it. */
function usePageTop(ref: RefObject<HTMLElement | null>, isWanted: boolean): number {
  const [top, setTop] = useState(0)
  useEffect(() => {
    if (!isWanted) return
    function measure() {
      if (ref.current) setTop(Math.round(ref.current.getBoundingClientRect().top + scrollY))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [ref, isWanted])
  return top
}
