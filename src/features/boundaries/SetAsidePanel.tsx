import { useState } from 'react'
import { parseLocalDate, toLocalDate } from '#domain/calendar.ts'
import type { Finding } from '#domain/finding.ts'
import { useText } from '#i18n/text.ts'
import { FormPanel } from '#pieces/FormPanel.tsx'
import { useFindingWords } from '#pieces/useFindings.ts'
import { useSetFindingAside } from '#query/strategyWrites.ts'
import { useToday } from '#query/today.ts'
import { DateField } from '#ui/DateField.tsx'
import { TextArea } from '#ui/TextArea.tsx'

type SetAsidePanelProps = { readonly finding: Finding; readonly onClose: () => void }

/** Leaves a finding as it is: why, and until when. */
export function SetAsidePanel({ finding, onClose }: SetAsidePanelProps) {
  const t = useText('boundaries.aside')
  const words = useFindingWords()
  const today = toLocalDate(useToday())
  const setAside = useSetFindingAside()
  const [reason, setReason] = useState('')
  const [untilText, setUntil] = useState<string | null>(null)
  const [hasTried, setHasTried] = useState(false)
  const until = untilText === null ? null : parseLocalDate(untilText)
  const isPast = until !== null && until < today

  async function save() {
    setHasTried(true)
    if (reason.trim() === '' || isPast) return null
    return setAside.run({
      findingKey: finding.key,
      reason: reason.trim(),
      setAsideOn: today,
      ...(until !== null && { until }),
    })
  }

  return (
    <FormPanel
      title={t('title')}
      saveLabel={t('save')}
      isChanged={reason.trim() !== ''}
      onSave={save}
      onClose={onClose}
    >
      <p>{words(finding)}</p>
      <TextArea
        label={t('reason')}
        hint={t('reasonHint')}
        error={hasTried && reason.trim() === '' ? t('reasonMissing') : undefined}
        maxLength={1000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <DateField
        label={t('until')}
        note={t('optional')}
        hint={t('untilHint')}
        error={hasTried && isPast ? t('untilPast') : undefined}
        value={untilText}
        onDateChange={setUntil}
      />
    </FormPanel>
  )
}
