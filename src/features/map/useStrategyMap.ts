import { useMemo } from 'react'
import { toLocalDate, type DayNumber } from '#domain/calendar.ts'
import { gapsByKey } from '#domain/mapGaps.ts'
import type { MapGroup } from '#domain/mapGroups.ts'
import { toPlanLookup } from '#domain/planLookup.ts'
import { toStrategyMap, type MapNode } from '#domain/strategyMap.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useRhythm } from '#query/rhythm.ts'
import { useStrategy, useStrategyPlan } from '#query/strategy.ts'
import { useToday } from '#query/today.ts'
import { toMapRecords } from './mapRecords.ts'
import { nodeWords } from './nodeWords.ts'

/** The whole map of the plan as it stands today, its records, and the words of its boxes. */
export function useStrategyMap() {
  const strategy = useStrategy()
  const channels = useRhythm()
  const plan = useStrategyPlan()
  const today: DayNumber = useToday()
  const date = useMemo(() => toLocalDate(today), [today])
  const lookup = useMemo(() => toPlanLookup(plan), [plan])
  const map = useMemo(() => toStrategyMap(lookup, date), [lookup, date])
  const gaps = useMemo(() => gapsByKey(plan, date), [plan, date])
  const records = useMemo(
    () => toMapRecords(strategy, channels, lookup),
    [strategy, channels, lookup],
  )
  const [t, platforms, statuses] = [useText('map'), useText('platforms'), useText('statuses')]
  const formats = useFormats()
  const wordsOf = useMemo(() => {
    const texts = { map: t, platforms, statuses, formats, today }
    return (node: MapNode | MapGroup) => nodeWords(node, records, gaps, texts)
  }, [t, platforms, statuses, formats, today, records, gaps])
  const vision = map.visionIds.map((id) => records.visions.get(id)?.text ?? '').join(' ')
  return { plan, lookup, date, map, gaps, records, wordsOf, vision }
}

export type WholeMap = ReturnType<typeof useStrategyMap>
