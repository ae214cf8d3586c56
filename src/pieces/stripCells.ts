import { fulfilledShare } from '#domain/fulfilment.ts'
import type { RhythmCell, RhythmState } from '#domain/rhythmCells.ts'
import type { RhythmCell as DrawnCell, RhythmState as DrawnState } from '#ui/rhythmPaths.ts'
import { stretchOf, type WallAxis } from './wallAxis.ts'

const drawnStates: Readonly<Record<RhythmState, DrawnState>> = {
  kept: 'kept',
  partly: 'partly',
  missed: 'missed',
  // Its outline says that it is running; what it has so far fills it from below.
  open: 'partly',
  paused: 'pause',
  unknown: 'unknown',
  beforeStart: 'unplanned',
}

/** The cells of a row as they are drawn on an axis that is `width` pixels long. */
export function stripCells(
  cells: readonly RhythmCell[],
  axis: WallAxis,
  width: number,
): DrawnCell[] {
  const gap = cellGap(axis, width)
  return cells.map((cell) => {
    const { from, to } = stretchOf(axis, cell) ?? { from: 0, to: 0 }
    return {
      x: from * width + gap / 2,
      width: Math.max(0, (to - from) * width - gap),
      state: drawnStates[cell.state],
      fraction: fulfilledShare(cell),
      isRunning: cell.running && cell.state !== 'beforeStart',
    }
  })
}

/** Pixels between cells: less where the weeks are narrow. */
function cellGap(axis: WallAxis, width: number): number {
  const week = (7 * width) / (axis.to - axis.from + 1)
  if (week >= 16) return 3
  return week >= 9 ? 2 : 1.5
}
