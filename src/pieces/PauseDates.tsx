import { useText } from '#i18n/text.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { DateField } from '#ui/DateField.tsx'
import type { PauseForm, PauseProblems } from './pauseForm.ts'

type PauseDatesProps = {
  readonly form: PauseForm
  readonly problems: PauseProblems
  readonly onChange: (change: Partial<PauseForm>) => void
}

/** The first and the last day of a pause, or that it lasts until further notice. */
export function PauseDates({ form, problems, onChange }: PauseDatesProps) {
  const t = useText('pauses')
  return (
    <>
      <DateField
        label={t('from')}
        hint={t('fromHint')}
        value={form.from}
        error={problems.from && t('fromMissing')}
        onDateChange={(from) => onChange({ from })}
      />
      {!form.isOpenEnded && (
        <DateField
          label={t('to')}
          value={form.to}
          error={problems.to && t(problems.to === 'missing' ? 'toMissing' : 'endsBeforeStart')}
          onDateChange={(to) => onChange({ to })}
        />
      )}
      <Checkbox
        label={t('untilFurtherNotice')}
        checked={form.isOpenEnded}
        onChange={({ target }) => onChange({ isOpenEnded: target.checked })}
      />
    </>
  )
}
