import { useState } from 'react'
import { parseLocalDate, toLocalDate } from '#domain/calendar.ts'
import { useText } from '#i18n/text.ts'
import { FormPanel } from '#pieces/FormPanel.tsx'
import { useStrategy } from '#query/strategy.ts'
import { useAddCollaboration } from '#query/strategyWrites.ts'
import { useToday } from '#query/today.ts'
import { DateField } from '#ui/DateField.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { ChecklistField } from './ChecklistField.tsx'

type CollaborationPanelProps = {
  readonly unitIds: readonly string[]
  /** Whose benefits it can be about. */
  readonly audienceId: string
  readonly onClose: () => void
}

/** Units that meet the same audience agree to plan together. */
export function CollaborationPanel({ unitIds, audienceId, onClose }: CollaborationPanelProps) {
  const t = useText('boundaries.collaboration')
  const { units, benefits } = useStrategy()
  const addCollaboration = useAddCollaboration()
  const today = toLocalDate(useToday())
  const [chosenUnits, setChosenUnits] = useState(unitIds)
  const [chosenBenefits, setChosenBenefits] = useState<readonly string[]>([])
  const [agreement, setAgreement] = useState('')
  const [start, setStart] = useState<string | null>(today)
  const [review, setReview] = useState<string | null>(null)
  const [hasTried, setHasTried] = useState(false)
  const isFew = chosenUnits.length < 2
  const own = benefits.filter((benefit) => benefit.audienceId === audienceId)

  async function save() {
    setHasTried(true)
    if (isFew) return null
    const [startsOn, reviewOn] = [start, review].map((text) => text && parseLocalDate(text))
    return addCollaboration.run({
      unitIds: chosenUnits,
      benefitIds: chosenBenefits,
      ...(agreement.trim() && { agreement: agreement.trim() }),
      ...(startsOn && { start: startsOn }),
      ...(reviewOn && { reviewOn }),
    })
  }

  return (
    <FormPanel
      title={t('title')}
      isChanged={agreement !== '' || chosenBenefits.length > 0}
      onSave={save}
      onClose={onClose}
    >
      <ChecklistField
        label={t('units')}
        options={units.map(({ id, name }) => ({ id, label: name }))}
        chosen={chosenUnits}
        onChange={setChosenUnits}
        error={hasTried && isFew ? t('unitsFew') : undefined}
      />
      <ChecklistField
        label={t('benefits')}
        options={own.map(({ id, statement }) => ({ id, label: statement }))}
        chosen={chosenBenefits}
        onChange={setChosenBenefits}
        emptyText={t('noBenefits')}
      />
      <TextArea
        label={t('agreement')}
        note={t('optional')}
        hint={t('agreementHint')}
        maxLength={2000}
        value={agreement}
        onChange={({ target }) => setAgreement(target.value)}
      />
      <DateField label={t('start')} note={t('optional')} value={start} onDateChange={setStart} />
      <DateField label={t('review')} note={t('optional')} value={review} onDateChange={setReview} />
    </FormPanel>
  )
}
