import { joinClasses } from './joinClasses.ts'
import { markedPath, type RhythmCell, rhythmPaths, type RhythmState } from './rhythmPaths.ts'
import styles from './RhythmStrip.module.css'

type RhythmCellsProps = {
  readonly cells: readonly RhythmCell[]
  /** The height of a cell in pixels. */
  readonly height: number
  /** The cell that is read out just now; none when left out. */
  readonly markedIndex?: number | null | undefined
}

/** The cells as at most one path a layer, for use inside an svg element of one's own. */
export function RhythmCells({ cells, height, markedIndex }: RhythmCellsProps) {
  const paths = rhythmPaths(cells, height)
  const marked = typeof markedIndex === 'number' ? cells[markedIndex] : undefined
  const outline = marked && markedPath(marked, height)
  return (
    <>
      {paths.unplanned && <path className={styles['unplanned']} d={paths.unplanned} />}
      {paths.pauseGround && <path className={styles['pauseGround']} d={paths.pauseGround} />}
      {paths.pauseHatch && <path className={styles['pauseHatch']} d={paths.pauseHatch} />}
      {paths.unknown && <path className={styles['unknown']} d={paths.unknown} />}
      {paths.missed && <path className={styles['missed']} d={paths.missed} />}
      {paths.begun && <path className={styles['begun']} d={paths.begun} />}
      {paths.partlyGround && <path className={styles['partlyGround']} d={paths.partlyGround} />}
      {paths.partlyFill && <path className={styles['partlyFill']} d={paths.partlyFill} />}
      {paths.kept && <path className={styles['kept']} d={paths.kept} />}
      {paths.running && <path className={styles['running']} d={paths.running} />}
      {outline && <path className={styles['markedHalo']} d={outline} />}
      {outline && <path className={styles['marked']} d={outline} />}
    </>
  )
}

type RhythmStripProps = RhythmCellsProps & {
  /** The width of the drawing in pixels. */
  readonly width: number
  /** Space above and below the cells in pixels; 4 hold every outline. */
  readonly padding?: number | undefined
  /** What the strip shows, in words. Without it the strip is decoration beside its words. */
  readonly label?: string | undefined
  readonly className?: string | undefined
}

/** One row of a rhythm wall: a cell a period. */
export function RhythmStrip({
  cells,
  width,
  height,
  padding = 4,
  label,
  markedIndex,
  className,
}: RhythmStripProps) {
  return (
    <svg
      className={joinClasses(styles['strip'], className)}
      width={width}
      height={height + 2 * padding}
      viewBox={`0 ${-padding} ${width} ${height + 2 * padding}`}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <RhythmCells cells={cells} height={height} markedIndex={markedIndex} />
    </svg>
  )
}

type RhythmSwatchProps = {
  readonly state: RhythmState
  readonly fraction?: number | undefined
  readonly isRunning?: boolean | undefined
}

/** One small cell to stand beside its name in a legend or a table. */
export function RhythmSwatch({ state, fraction = 0.5, isRunning }: RhythmSwatchProps) {
  return (
    <RhythmStrip cells={[{ x: 3, width: 13, state, fraction, isRunning }]} width={19} height={13} />
  )
}
