import { useText } from '#i18n/text.ts'
import type { ComboBoxOption } from '#ui/ComboBox.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Stack } from '#ui/Stack.tsx'
import type { BenefitForm } from './benefitForm.ts'
import { PickOne } from './PickOne.tsx'
import { WrittenField } from './WrittenField.tsx'

type BenefitFollowUpProps = {
  readonly form: BenefitForm
  readonly units: ReadonlyArray<ComboBoxOption<string>>
  readonly onChange: (change: Partial<BenefitForm>) => void
}

/** How we know, how it is measured, and who looks at it again when. */
export function BenefitFollowUp({ form, units, onChange }: BenefitFollowUpProps) {
  const t = useText('strategyPanels')
  return (
    <Disclosure summary={t('benefit.followUp')}>
      <Stack gap={6}>
        <WrittenField
          label={t('benefit.evidenceNote')}
          hint={t('benefit.evidenceNoteHint')}
          value={form.evidenceNote}
          onWrite={(evidenceNote) => onChange({ evidenceNote })}
          maxLength={1000}
          isLong
        />
        <WrittenField
          label={t('indicator')}
          hint={t('benefit.indicatorHint')}
          value={form.indicator}
          onWrite={(indicator) => onChange({ indicator })}
          maxLength={500}
        />
        <WrittenField
          label={t('baseline')}
          hint={t('baselineHint')}
          value={form.baseline}
          onWrite={(baseline) => onChange({ baseline })}
          maxLength={200}
        />
        <PickOne
          label={t('benefit.owner')}
          options={units}
          value={form.ownerUnitId}
          onPick={(ownerUnitId) => onChange({ ownerUnitId })}
        />
        <DateField
          label={t('benefit.followUpOn')}
          note={t('optional')}
          value={form.followUpOn}
          onDateChange={(followUpOn) => onChange({ followUpOn })}
        />
      </Stack>
    </Disclosure>
  )
}
