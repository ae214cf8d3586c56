import { lazy, Suspense, useMemo, useState } from 'react'
import { mapFacts } from '#domain/mapFacts.ts'
import { filteredMap } from '#domain/mapFilter.ts'
import { groupedMap, isLargeMap, ungroupedMap } from '#domain/mapGroups.ts'
import { mapOutline } from '#domain/mapOutline.ts'
import { mapLead } from '#i18n/mapWords.ts'
import { useText } from '#i18n/text.ts'
import { Archived } from '#pieces/strategy/Archived.tsx'
import { useFormats } from '#i18n/useFormats.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Button } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { useIsPrinting } from '#ui/useIsPrinting.ts'
import { useMediaQuery } from '#ui/useMediaQuery.ts'
import { withVision, type Editing } from './editing.ts'
import { EmptyMap } from './EmptyMap.tsx'
import { MapActions } from './MapActions.tsx'
import { MapFactLine } from './MapFactLine.tsx'
import { MapFilters } from './MapFilters.tsx'
import { MapLegend } from './MapLegend.tsx'
import { MapList } from './MapList.tsx'
import styles from './MapPage.module.css'
import { MapSheet } from './MapSheet.tsx'
import { MapTable } from './MapTable.tsx'
import { MapView } from './MapView.tsx'
import { nameIn } from './mapRecords.ts'
import { NextStep } from './NextStep.tsx'
import type { PictureKind } from './savePicture.ts'
import { useMapOrder } from './useMapOrder.ts'
import { useMapSearch } from './useMapSearch.ts'
import { useStrategyMap } from './useStrategyMap.ts'

// The panels bring fields and lists along, which the map itself has no need of.
const MapPanels = lazy(async () => ({ default: (await import('./MapPanels.tsx')).MapPanels }))
// Only who stands before a wall, or takes the map along, needs these.
const MapRoom = lazy(async () => ({ default: (await import('./MapRoom.tsx')).MapRoom }))
const MapPicture = lazy(async () => ({ default: (await import('./MapPicture.tsx')).MapPicture }))

/** The map with its opening sentence and facts, as a drawing, as a table, or as a list on a phone. */
export function MapPage() {
  const t = useText('map')
  const formats = useFormats()
  const whole = useStrategyMap()
  const { lookup, map, records, date } = whole
  const { search, change } = useMapSearch()
  const isNarrow = useMediaQuery('(width < 48rem)')
  const isPrinting = useIsPrinting()
  const [editing, setEditing] = useState<Editing | null>(null)
  const [isInRoom, setIsInRoom] = useState(false)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const [picture, setPicture] = useState<PictureKind | null>(null)

  const { goal: goalId, audience: audienceId, unit: unitId } = search
  const filtered = useMemo(
    () => filteredMap(lookup, map, { goalId, audienceId, unitId }),
    [lookup, map, goalId, audienceId, unitId],
  )
  const isLarge = isLargeMap(filtered)
  const isGrouped = search.grouping ? search.grouping === 'grouped' : isLarge
  const grouped = useMemo(
    () => (isGrouped ? groupedMap(filtered, opened) : ungroupedMap(filtered)),
    [filtered, isGrouped, opened],
  )
  const order = useMapOrder(grouped)
  const facts = useMemo(() => mapFacts(lookup, date), [lookup, date])
  const texts = { map: t, formats, nameOf: (id: string) => nameIn(records, id) }
  const rows = useMemo(() => mapOutline(lookup, filtered, order.flat()), [lookup, filtered, order])
  const isEmpty = map.nodes.every(({ column }) => column === 'ends')
  const shown = { whole, map: filtered, grouped, order }

  return (
    <Page width="wide">
      <PageHeader
        title={t('title')}
        lead={mapLead(facts, texts)}
        actions={
          <MapActions
            isEmpty={isEmpty}
            onAdd={setEditing}
            onSave={setPicture}
            onShowInRoom={() => setIsInRoom(true)}
          />
        }
      />
      {isEmpty ? (
        <EmptyMap hasVision={map.visionIds.length > 0} onAdd={setEditing} />
      ) : (
        <>
          <NextStep map={map} onAdd={setEditing} />
          <MapFilters
            records={records}
            search={search}
            onChange={change}
            grouping={
              !isNarrow && (isLarge || search.grouping) ? (isGrouped ? 'grouped' : 'single') : null
            }
            onGrouping={(grouping) => {
              setOpened(new Set())
              change({ grouping })
            }}
          />
          {filtered.nodes.length === 0 ? (
            <EmptyState
              title={t('filters.emptyTitle')}
              action={
                <Button
                  onClick={() => change({ goal: undefined, audience: undefined, unit: undefined })}
                >
                  {t('filters.clear')}
                </Button>
              }
            >
              {t('filters.empty')}
            </EmptyState>
          ) : search.view === 'table' ? (
            <MapTable rows={rows} whole={whole} onEdit={setEditing} />
          ) : isNarrow ? (
            <MapList
              rows={rows}
              map={filtered}
              whole={whole}
              isFolded={isLarge}
              onEdit={setEditing}
            />
          ) : (
            <MapView
              {...shown}
              onEdit={setEditing}
              onOpenGroup={(key) => setOpened(new Set([...opened, key]))}
            />
          )}
          {isPrinting && search.view !== 'table' && <MapSheet {...shown} />}
          <div className={styles['foot']}>
            <MapFactLine facts={facts} texts={texts} />
            <div data-print="hide">
              <MapLegend />
            </div>
          </div>
        </>
      )}
      <Archived kinds={['visions', 'goals', 'audiences', 'benefits', 'initiatives', 'channels']} />
      <Suspense>
        {editing && (
          <MapPanels
            key={JSON.stringify(editing)}
            editing={withVision(editing, map.visionIds)}
            onClose={() => setEditing(null)}
          />
        )}
        {picture && <MapPicture {...shown} kind={picture} onDone={() => setPicture(null)} />}
        {isInRoom && <MapRoom {...shown} facts={facts} onClose={() => setIsInRoom(false)} />}
      </Suspense>
    </Page>
  )
}
