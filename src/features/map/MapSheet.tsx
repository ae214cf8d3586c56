import type { GroupedMap } from '#domain/mapGroups.ts'
import type { Layers } from '#ui/layeredOrder.ts'
import { layoutMap } from './mapDrawing.ts'
import { workMetrics } from './mapMetrics.ts'
import styles from './MapSheet.module.css'
import { MapSvg } from './MapSvg.tsx'
import type { WholeMap } from './useStrategyMap.ts'

type MapSheetProps = {
  readonly whole: WholeMap
  readonly grouped: GroupedMap
  readonly order: Layers
}

/** A tall map on a wide sheet is drawn wider, so that it can be shrunk less. */
const sheetWidth = 1150
const boxesPerWidth = 14

/** The map for paper: all of it on one sheet lying down, as large as it can be. */
export function MapSheet({ whole: { wordsOf, vision }, grouped, order }: MapSheetProps) {
  const tallest = Math.max(...order.map((names) => names.length))
  const width = sheetWidth * Math.max(1, Math.sqrt(tallest / boxesPerWidth))
  const drawing = layoutMap(grouped, order, wordsOf, vision, workMetrics(width, 1))
  return (
    <div className={styles['sheet']}>
      <MapSvg drawing={drawing} />
    </div>
  )
}
