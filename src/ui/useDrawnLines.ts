import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useEffect, useState, type RefCallback, type RefObject } from 'react'

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
  const rangeExtractor = useCallback(
    (range: Range) => {
      const indexes = defaultRangeExtractor(range)
      if (kept < 0 || kept >= range.count || indexes.includes(kept)) return indexes
      return [...indexes, kept].sort((a, b) => a - b)
    },
    [kept],
  )
  const virtualizer = useWindowVirtualizer<HTMLElement>({
    count,
    enabled: !drawsAll,
    getItemKey: keyOf,
    estimateSize: () => usualHeight,
    overscan: linesBeyond,
    scrollMargin: top,
    rangeExtractor,
  })
  if (drawsAll) return { lines: allLines(count), gapBelow: 0, measure: () => undefined }
  const items = virtualizer.getVirtualItems()
  const lines = items.map(({ index, start }, at) => ({
    index,
    gapAbove: start - (items[at - 1]?.end ?? top),
  }))
  const end = items.at(-1)?.end ?? top
  return {
    lines,
    gapBelow: virtualizer.getTotalSize() + top - end,
    measure: virtualizer.measureElement,
  }
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
