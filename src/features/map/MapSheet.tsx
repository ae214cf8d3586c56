import type { GroupedMap } from '#domain/mapGroups.ts'
import type { Layers } from '#ui/layeredOrder.ts'
import { layoutMap } from './mapDrawing.ts'
import { paperMetrics } from './mapMetrics.ts'
import styles from './MapSheet.module.css'
import { MapSvg } from './MapSvg.tsx'
import type { WholeMap } from './useStrategyMap.ts'

type MapSheetProps = {
  readonly whole: WholeMap
  readonly grouped: GroupedMap
  readonly order: Layers
}

/** A map is drawn as wide as the room on a sheet lying down is to its height, so that it is shrunk least. */
const leastWidth = 1150
const widthToHeight = 1.9

/** The map for paper: all of it on one sheet lying down, as large as it can be. */
export function MapSheet({ whole: { wordsOf, vision }, grouped, order }: MapSheetProps) {
  const draw = (width: number) => layoutMap(grouped, order, wordsOf, vision, paperMetrics(width))
  const narrow = draw(leastWidth)
  const width = narrow.height * widthToHeight
  return (
    <div className={styles['sheet']}>
      <MapSvg drawing={width > leastWidth ? draw(width) : narrow} />
    </div>
  )
}
