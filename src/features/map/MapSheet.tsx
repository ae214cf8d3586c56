import type { GroupedMap } from '#domain/mapGroups.ts'
import type { Layers } from '#ui/layeredOrder.ts'
import { layoutMap, type MapDrawing } from './mapDrawing.ts'
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
/** Each halves what is not known of the width. */
const steps = 5

/** The map for paper: all of it on one sheet lying down, as large as it can be. */
export function MapSheet({ whole: { wordsOf, vision }, grouped, order }: MapSheetProps) {
  const draw = (width: number) => layoutMap(grouped, order, wordsOf, vision, paperMetrics(width))
  return (
    <div className={styles['sheet']}>
      <MapSvg drawing={fittingDrawing(draw)} />
    </div>
  )
}

/** The narrowest drawing that is not too high; the wider a drawing, the fewer lines, and the lower it is. */
function fittingDrawing(draw: (width: number) => MapDrawing): MapDrawing {
  const isLow = ({ width, height }: MapDrawing) => width >= height * widthToHeight
  const narrow = draw(leastWidth)
  if (isLow(narrow)) return narrow
  let [tooHigh, best] = [leastWidth, draw(narrow.height * widthToHeight)]
  for (let step = 0; step < steps; step += 1) {
    const between = draw((tooHigh + best.width) / 2)
    if (isLow(between)) best = between
    else tooHigh = between.width
  }
  return best
}
