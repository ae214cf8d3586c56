import { useText } from '#i18n/text.ts'
import type { TableSketch } from '#query/importSessionState.ts'
import { useToday } from '#query/today.ts'
import { Select } from '#ui/Select.tsx'
import styles from './ColumnMapping.module.css'
import { DateOrderField } from './DateOrderField.tsx'
import { MappedChannelField } from './MappedChannelField.tsx'
import { dateColumnOf, yearChoices, type MappingDraft, type MappingGap } from './mappingDraft.ts'
import { zones } from './zones.ts'

const lastMonths = 'last'

type MappingQuestionsProps = {
  readonly sketch: TableSketch
  readonly draft: MappingDraft
  readonly onChange: (draft: MappingDraft) => void
  /** What was missing when going on was tried. */
  readonly gaps: readonly MappingGap[]
  /** True when rows have, as far as is known, times of day without a zone. */
  readonly hasTimes: boolean
}

/** What the columns leave open. Only what is open is asked. */
export function MappingQuestions({
  sketch,
  draft,
  onChange,
  gaps,
  hasTimes,
}: MappingQuestionsProps) {
  const t = useText('tableMapping')
  const zoneNames = useText('importPreview.zone.zones')
  const today = useToday()
  const date = dateColumnOf(sketch, draft)
  const isOfOneChannel = draft.columns.channel === undefined
  const lacksYear = date?.lacksYear === true
  return (
    <>
      {date && date.openDates.length > 0 && (
        <DateOrderField
          column={date}
          value={draft.saidOrder}
          onSelect={(saidOrder) => onChange({ ...draft, saidOrder })}
          isMissing={gaps.includes('order')}
        />
      )}
      {(isOfOneChannel || lacksYear || hasTimes) && (
        <div className={styles['fields']}>
          {isOfOneChannel && (
            <MappedChannelField
              draft={draft}
              onChange={onChange}
              isMissing={gaps.includes('channel')}
            />
          )}
          {lacksYear && (
            <Select
              label={t('year')}
              options={[
                { value: lastMonths, label: t('lastMonths') },
                ...yearChoices(today).map((year) => ({
                  value: String(year),
                  label: String(year),
                })),
              ]}
              value={String(draft.year ?? lastMonths)}
              onSelect={(year) =>
                onChange({ ...draft, year: year === lastMonths ? null : Number(year) })
              }
            />
          )}
          {hasTimes && (
            <Select
              label={t('zone')}
              options={zones.map(({ id, timeZone }) => ({ value: timeZone, label: zoneNames(id) }))}
              value={zones.find(({ timeZone }) => timeZone === draft.timeZone)?.timeZone}
              onSelect={(timeZone) => onChange({ ...draft, timeZone })}
            />
          )}
        </div>
      )}
    </>
  )
}
