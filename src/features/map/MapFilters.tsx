import { useText } from '#i18n/text.ts'
import { SegmentedControl } from '#ui/SegmentedControl.tsx'
import { Select } from '#ui/Select.tsx'
import { Button } from '#ui/Button.tsx'
import styles from './MapFilters.module.css'
import type { MapRecords } from './mapRecords.ts'
import type { MapSearch } from './mapSearch.ts'

type Grouping = 'grouped' | 'single'

type MapFiltersProps = {
  readonly records: MapRecords
  readonly search: MapSearch
  readonly onChange: (change: MapSearch) => void
  /** Null: the map is not so large that there is a choice. */
  readonly grouping: Grouping | null
  readonly onGrouping: (grouping: Grouping) => void
}

/** In place of a choice: everything. */
const all = ''

/** What the map is narrowed to, and whether it is drawn or written. */
export function MapFilters(props: MapFiltersProps) {
  const { records, search, onChange, grouping, onGrouping } = props
  const t = useText('map')
  const { goal, audience, unit, view } = search
  const isNarrowed = goal !== undefined || audience !== undefined || unit !== undefined
  const fields = [
    { name: 'goal', options: [...records.goals.values()].map((row) => [row.id, row.title]) },
    { name: 'audience', options: [...records.audiences.values()].map((row) => [row.id, row.name]) },
    { name: 'unit', options: [...records.units.values()].map((row) => [row.id, row.name]) },
  ] as const
  return (
    <div className={styles['tools']} data-print="hide">
      <fieldset className={styles['filters']} aria-label={t('filters.legend')}>
        {fields.map(({ name, options }) => (
          <Select
            key={name}
            label={t(`filters.${name}`)}
            value={search[name] ?? all}
            options={[
              { value: all, label: t('filters.all') },
              ...options.map(([value = '', label = '']) => ({ value, label })),
            ]}
            onSelect={(value) => onChange({ [name]: value === all ? undefined : value })}
          />
        ))}
        {isNarrowed && (
          <Button
            tone="quiet"
            onClick={() => onChange({ goal: undefined, audience: undefined, unit: undefined })}
          >
            {t('filters.clear')}
          </Button>
        )}
      </fieldset>
      <div className={styles['views']}>
        {grouping && view !== 'table' && (
          <SegmentedControl
            label={t('grouping')}
            value={grouping}
            segments={(['grouped', 'single'] as const).map((value) => ({
              value,
              label: t(`groupings.${value}`),
            }))}
            onSelect={onGrouping}
          />
        )}
        <SegmentedControl
          label={t('view')}
          value={view ?? 'map'}
          segments={(['map', 'table'] as const).map((value) => ({
            value,
            label: t(`views.${value}`),
          }))}
          onSelect={(value) => onChange({ view: value === 'table' ? value : undefined })}
        />
      </div>
    </div>
  )
}
