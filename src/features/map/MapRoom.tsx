import { ChevronLeft, ChevronRight, X } from 'lucide-react'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { MapFacts } from '#domain/mapFacts.ts'
import { filteredMap } from '#domain/mapFilter.ts'
import { ungroupedMap } from '#domain/mapGroups.ts'
import type { StrategyMap } from '#domain/strategyMap.ts'
import { mapLead } from '#i18n/mapWords.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { IconButton } from '#ui/IconButton.tsx'
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
  const formats = useFormats()
  const dialog = useRef<HTMLDialogElement>(null)
  const [at, setAt] = useState(0)
  const { records, vision, wordsOf } = whole
  const goals = map.nodes.filter(({ kind }) => kind === 'goal')
  const last = goals.length
  const goal = goals[at - 1]
  const texts = { map: t, formats, nameOf: (id: string) => nameIn(records, id) }

  useEffect(() => dialog.current?.showModal(), [])

  function turn(event: KeyboardEvent) {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    setAt(Math.min(last, Math.max(0, at + step)))
  }

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- pages are turned as on a remote control
    <dialog
      ref={dialog}
      className={styles['room']}
      aria-label={t('room.title')}
      onClose={onClose}
      onKeyDown={turn}
    >
      <div className={styles['page']} aria-live="polite">
        {goal ? (
          <>
            <h2 className={styles['title']}>{wordsOf(goal).title}</h2>
            <GoalMap key={goal.key} whole={whole} map={map} goalId={goal.id} />
          </>
        ) : (
          <>
            <h2 className={styles['title']}>{vision || t('title')}</h2>
            <p className={styles['lead']}>{mapLead(facts, texts)}</p>
            <MapFactLine facts={facts} texts={texts} />
          </>
        )}
      </div>
      <div className={styles['controls']}>
        <IconButton
          icon={ChevronLeft}
          label={t('room.previous')}
          disabled={at === 0}
          onClick={() => setAt(at - 1)}
        />
        <span>{t('room.place', { at: at + 1, of: last + 1 })}</span>
        <IconButton
          icon={ChevronRight}
          label={t('room.next')}
          disabled={at === last}
          onClick={() => setAt(at + 1)}
        />
        <IconButton icon={X} label={t('room.close')} onClick={onClose} />
      </div>
    </dialog>
  )
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
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
