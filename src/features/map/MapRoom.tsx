import { useMemo, useState } from 'react'
import type { MapFacts } from '#domain/mapFacts.ts'
import { filteredMap } from '#domain/mapFilter.ts'
import { ungroupedMap } from '#domain/mapGroups.ts'
import type { StrategyMap } from '#domain/strategyMap.ts'
import { mapLead } from '#i18n/mapWords.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { Room } from '#pieces/Room.tsx'
import { useWidth } from '#ui/useWidth.ts'
import { MapFactLine } from './MapFactLine.tsx'
import { layoutMap } from './mapDrawing.ts'
import { roomMetrics } from './mapMetrics.ts'
import { nameIn } from './mapRecords.ts'
import styles from './MapRoom.module.css'
import { MapSvg } from './MapSvg.tsx'
import { toOrder } from './useMapOrder.ts'
import type { WholeMap } from './useStrategyMap.ts'

type MapRoomProps = {
  readonly whole: WholeMap
  readonly map: StrategyMap
  readonly facts: MapFacts
  readonly onClose: () => void
}

/** The map for a wall, one idea at a time: the vision and the facts, then goal by goal. */
export function MapRoom({ whole, map, facts, onClose }: MapRoomProps) {
  const t = useText('map')
  const room = useText('room')
  const formats = useFormats()
  const [at, setAt] = useState(0)
  const { records, vision, wordsOf } = whole
  const goals = map.nodes.filter(({ kind }) => kind === 'goal')
  const goal = goals[at - 1]
  const texts = { map: t, formats, nameOf: (id: string) => nameIn(records, id) }
  return (
    <Room label={room('map')} at={at} pages={goals.length + 1} onTurn={setAt} onClose={onClose}>
      {goal ? (
        <>
          <h2>{wordsOf(goal).title}</h2>
          <GoalMap key={goal.key} whole={whole} map={map} goalId={goal.id} />
        </>
      ) : (
        <>
          <h2>{vision || t('title')}</h2>
          <p className={styles['lead']}>{mapLead(facts, texts)}</p>
          <div className={styles['facts']}>
            <MapFactLine facts={facts} texts={texts} />
          </div>
        </>
      )}
    </Room>
  )
}

type GoalMapProps = Pick<MapRoomProps, 'whole' | 'map'> & { readonly goalId: string }

function GoalMap({ whole: { lookup, wordsOf }, map, goalId }: GoalMapProps) {
  const [frame, width] = useWidth<HTMLDivElement>()
  const drawing = useMemo(() => {
    const grouped = ungroupedMap(filteredMap(lookup, map, { goalId }))
    return layoutMap(grouped, toOrder(grouped), wordsOf, '', roomMetrics(width))
  }, [lookup, map, goalId, wordsOf, width])
  return (
    <div className={styles['frame']}>
      <div ref={frame} />
      {width > 0 && <MapSvg drawing={drawing} />}
    </div>
  )
}
