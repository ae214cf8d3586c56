import type { KeyboardEvent, PointerEvent } from 'react'
import type { RhythmCell } from '#domain/rhythmCells.ts'
import { cellIndexAt } from '#ui/rhythmPaths.ts'
import { RhythmStrip } from '#ui/RhythmStrip.tsx'
import { stripCells } from '#pieces/stripCells.ts'
import styles from './WallStrip.module.css'
import { wallRowAttribute } from './useWallCursor.ts'
import type { WallAxis } from '#pieces/wallAxis.ts'

export const cellHeight = 22

type WallStripProps = {
  readonly cells: readonly RhythmCell[]
  readonly axis: WallAxis
  /** Pixels that the axis is long. */
  readonly width: number
  readonly label: string
  readonly hintId: string
  /** The cell that is read out; null when none of this row is. */
  readonly markedIndex: number | null
  readonly isTabStop: boolean
  /** The period in words, for those who listen. */
  readonly wordsOf: (cell: RhythmCell) => string
  readonly onMark: (index: number | null) => void
  readonly onEnter: () => void
  /** Up or down to another channel. */
  readonly onMove: (direction: -1 | 1) => void
  readonly rowId: string
}

/**
 * The rhythm of one channel. To assistive technology it is a slider along time, whose value is the
 * period in words: that is how a picture with one element a row can be heard cell by cell.
 */
export function WallStrip(props: WallStripProps) {
  const { cells, axis, width, markedIndex, onMark, onMove } = props
  const drawn = stripCells(cells, axis, width)
  const last = cells.length - 1
  const index = markedIndex ?? last
  const shown = cells[index]

  function mark(next: number) {
    onMark(Math.min(last, Math.max(0, next)))
  }

  function press(event: KeyboardEvent) {
    const act = keyActs[event.key]
    if (!act || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    if (act === 'up') onMove(-1)
    else if (act === 'down') onMove(1)
    else if (act === 'clear') onMark(null)
    else mark(act(index, last))
  }

  function point(event: PointerEvent<HTMLElement>) {
    const { left, width: drawnWidth } = event.currentTarget.getBoundingClientRect()
    // A print or a zoom may draw the strip in another size than it was measured in.
    const at = cellIndexAt(drawn, ((event.clientX - left) * width) / drawnWidth)
    if (at >= 0 && at !== markedIndex) onMark(at)
  }

  return (
    <div
      {...wallRowAttribute(props.rowId)}
      role="slider"
      tabIndex={props.isTabStop ? 0 : -1}
      className={styles['strip']}
      aria-label={props.label}
      aria-describedby={props.hintId}
      aria-orientation="horizontal"
      aria-valuemin={1}
      aria-valuemax={cells.length}
      aria-valuenow={index + 1}
      aria-valuetext={shown && props.wordsOf(shown)}
      onKeyDown={press}
      onFocus={props.onEnter}
      onBlur={() => onMark(null)}
      onPointerMove={point}
      onPointerDown={point}
    >
      <RhythmStrip cells={drawn} width={width} height={cellHeight} markedIndex={markedIndex} />
    </div>
  )
}

type KeyAct = 'up' | 'down' | 'clear' | ((index: number, last: number) => number)

const keyActs: Readonly<Record<string, KeyAct>> = {
  ArrowLeft: (index) => index - 1,
  ArrowRight: (index) => index + 1,
  PageDown: (index) => index - 4,
  PageUp: (index) => index + 4,
  Home: () => 0,
  End: (_, last) => last,
  ArrowUp: 'up',
  ArrowDown: 'down',
  Escape: 'clear',
}
