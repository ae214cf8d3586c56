import { useMemo, useState } from 'react'
import type { UnitDraft } from '#domain/unitDraft.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import type { RegisterNote } from '#query/registerReading.ts'
import { Card } from '#ui/Card.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Select } from '#ui/Select.tsx'
import styles from './ReadRegister.module.css'
import { RegisterNotes } from './RegisterNotes.tsx'
import { outcomes, type OutcomeKind, type OutcomeLine } from './registerOutcome.ts'
import { useOutcomeColumns } from './useOutcomeColumns.tsx'

type RegisterOutcomesProps = {
  readonly lines: readonly OutcomeLine[]
  readonly counts: Readonly<Record<OutcomeKind, number>>
  /** Those that are made. */
  readonly units: readonly UnitDraft[]
  readonly notes: readonly RegisterNote[]
}

/** Every row of a list with what it becomes, those of one outcome alone when asked for. */
export function RegisterOutcomes({ lines, counts, units, notes }: RegisterOutcomesProps) {
  const t = useText('readRegister.lines')
  const register = useText('register')
  const { compare } = useFormats()
  const columns = useOutcomeColumns()
  const [asked, setAsked] = useState<OutcomeKind | 'all'>('all')
  const kinds = outcomes.filter((kind) => counts[kind] > 0)
  const kind = asked !== 'all' && counts[asked] > 0 ? asked : 'all'
  const shown = useMemo(
    () => (kind === 'all' ? lines : lines.filter(({ outcome }) => outcome.is === kind)),
    [lines, kind],
  )
  return (
    <Card
      title={t('title')}
      aside={
        kinds.length > 1 && (
          <Select
            label={t('shown')}
            isLabelHidden
            options={(['all', ...kinds] as const).map((value) => ({
              value,
              label: t(`kinds.${value}`, {
                count: value === 'all' ? lines.length : counts[value],
              }),
            }))}
            value={kind}
            onSelect={setAsked}
          />
        )
      }
    >
      <div className={styles['more']}>
        {units.length > 0 && (
          <Disclosure summary={t('units', { count: units.length })}>
            <ul className={styles['units']}>
              {units
                .map(({ name }) => name)
                .toSorted(compare)
                .map((name) => (
                  <li key={name}>{name}</li>
                ))}
            </ul>
          </Disclosure>
        )}
        {notes.length > 0 && <RegisterNotes notes={notes} />}
      </div>
      <DataTable
        caption={t('caption')}
        isCaptionHidden
        columns={columns}
        rows={shown}
        rowKey={keyOf}
        canBeLong
        keysHint={register('keysHint')}
      />
    </Card>
  )
}

function keyOf({ key }: OutcomeLine): string {
  return key
}
