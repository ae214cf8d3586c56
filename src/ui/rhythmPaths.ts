/**
 * What a period of a rhythm shows: the plan kept, kept in part, missed, excused by a pause, nothing
 * planned, or not known.
 */
export type RhythmState = 'kept' | 'partly' | 'missed' | 'pause' | 'unplanned' | 'unknown'

export type RhythmCell = {
  /** Pixels from the left edge of the drawing. */
  readonly x: number
  /** Pixels from the top edge; 0 unless the drawing has several rows. */
  readonly y?: number | undefined
  readonly width: number
  readonly state: RhythmState
  /** How much of the plan was kept, 0 to 1; read when the state is partly. 0 is begun, but empty. */
  readonly fraction?: number | undefined
  /** The period has not ended yet: it gets an outer outline. */
  readonly isRunning?: boolean | undefined
}

type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

/** The layers of a rhythm drawing as path data, each empty when no cell needs it. */
export type RhythmPaths = {
  readonly unplanned: string
  readonly kept: string
  readonly begun: string
  readonly partlyGround: string
  readonly partlyFill: string
  readonly missed: string
  readonly pauseGround: string
  readonly pauseHatch: string
  readonly unknown: string
  readonly running: string
}

const radius = 2.5
const hatchSpacing = 5
/** Outlines are drawn inside the cell, so that every cell has the same outer size. */
const outlineInset = 0.75
/** The running outline stands clear of its cell by a visible gap. */
const runningOutset = 2

/** The least filled height in pixels: one post in a busy plan must still be seen. */
const leastFill = 2

/**
 * One path a layer for any number of cells. `height` is the height of a cell in pixels. Cells of
 * no width are left out.
 */
export function rhythmPaths(cells: readonly RhythmCell[], height: number): RhythmPaths {
  const layers: Record<keyof RhythmPaths, string> = {
    unplanned: '',
    kept: '',
    begun: '',
    partlyGround: '',
    partlyFill: '',
    missed: '',
    pauseGround: '',
    pauseHatch: '',
    unknown: '',
    running: '',
  }
  for (const cell of cells) {
    if (cell.width <= 0) continue
    const box = { x: cell.x, y: cell.y ?? 0, w: cell.width, h: height }
    switch (cell.state) {
      case 'unplanned':
      case 'kept':
        layers[cell.state] += roundedBox(box)
        break
      case 'missed':
      case 'unknown':
        layers[cell.state] += roundedBox(grown(box, -outlineInset))
        break
      case 'partly':
        layers[cell.fraction ? 'partlyGround' : 'begun'] += roundedBox(grown(box, -0.5))
        layers.partlyFill += filledPart(box, cell.fraction ?? 0)
        break
      case 'pause':
        layers.pauseGround += roundedBox(box)
        layers.pauseHatch += hatch(grown(box, -1))
        break
    }
    if (cell.isRunning) layers.running += roundedBox(grown(box, runningOutset), radius + 1.5)
  }
  return layers
}

/** The outline that shows which cell is read out. */
export function markedPath(cell: RhythmCell, height: number): string {
  return roundedBox(grown({ x: cell.x, y: cell.y ?? 0, w: cell.width, h: height }, 3), radius + 2.5)
}

/** The index of the cell under, or nearest to, a point of the row; -1 when there are no cells. */
export function cellIndexAt(cells: readonly RhythmCell[], x: number): number {
  let nearest = -1
  let nearestDistance = Infinity
  cells.forEach((cell, index) => {
    const distance = Math.max(cell.x - x, x - (cell.x + cell.width), 0)
    if (distance < nearestDistance) {
      nearest = index
      nearestDistance = distance
    }
  })
  return nearest
}

function grown({ x, y, w, h }: Box, by: number): Box {
  return { x: x - by, y: y - by, w: Math.max(0, w + 2 * by), h: Math.max(0, h + 2 * by) }
}

function roundedBox({ x, y, w, h }: Box, corner = radius): string {
  const r = Math.min(corner, w / 2, h / 2)
  return [
    `M${at(x + r)} ${at(y)}h${at(w - 2 * r)}a${at(r)} ${at(r)} 0 0 1 ${at(r)} ${at(r)}`,
    `v${at(h - 2 * r)}a${at(r)} ${at(r)} 0 0 1 ${at(-r)} ${at(r)}`,
    `h${at(2 * r - w)}a${at(r)} ${at(r)} 0 0 1 ${at(-r)} ${at(-r)}`,
    `v${at(2 * r - h)}a${at(r)} ${at(r)} 0 0 1 ${at(r)} ${at(-r)}z`,
  ].join('')
}

function filledPart(box: Box, fraction: number): string {
  if (fraction <= 0) return ''
  const filled = Math.min(box.h, Math.max(leastFill, box.h * fraction))
  const r = Math.min(radius, box.w / 2, filled)
  const bottom = box.y + box.h
  return [
    `M${at(box.x)} ${at(bottom - filled)}h${at(box.w)}v${at(filled - r)}`,
    `a${at(r)} ${at(r)} 0 0 1 ${at(-r)} ${at(r)}h${at(2 * r - box.w)}`,
    `a${at(r)} ${at(r)} 0 0 1 ${at(-r)} ${at(-r)}z`,
  ].join('')
}

/**
 * Rising lines clipped to the box, at the same places for all cells of a drawing. Plain lines
 * rather than an SVG pattern: patterns need ids, and print as coarse pictures.
 */
function hatch({ x, y, w, h }: Box): string {
  let lines = ''
  const first = Math.floor((x + y) / hatchSpacing) + 1
  for (let sum = first * hatchSpacing; sum < x + w + y + h; sum += hatchSpacing) {
    const fromX = Math.max(x, sum - (y + h))
    const toX = Math.min(x + w, sum - y)
    if (toX > fromX) lines += `M${at(fromX)} ${at(sum - fromX)}L${at(toX)} ${at(sum - toX)}`
  }
  return lines
}

function at(value: number): string {
  return String(Math.round(value * 100) / 100)
}
