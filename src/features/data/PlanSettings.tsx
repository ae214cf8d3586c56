import { useState } from 'react'
import { useText } from '#i18n/text.ts'
import { usePlan, useSavePlan } from '#query/plan.ts'
import { Card } from '#ui/Card.tsx'
import { Stack } from '#ui/Stack.tsx'
import { TextField } from '#ui/TextField.tsx'

const longestName = 200

/** The names of the organisation and its municipality. */
export function PlanSettings() {
  const t = useText('data.settings')
  const plan = usePlan()
  const { run: savePlan } = useSavePlan()
  return (
    <Card title={t('title')}>
      <Stack>
        <p>{t('text')}</p>
        <NameField
          label={t('organisation')}
          hint={t('organisationExample')}
          stored={plan?.organisation ?? ''}
          onSave={(organisation) => savePlan({ organisation })}
        />
        <NameField
          label={t('municipality')}
          note={t('optional')}
          stored={plan?.municipality ?? ''}
          onSave={(municipality) => savePlan({ municipality: municipality || undefined })}
        />
      </Stack>
    </Card>
  )
}

type NameFieldProps = {
  readonly label: string
  readonly hint?: string
  readonly note?: string
  readonly stored: string
  readonly onSave: (name: string) => Promise<{ readonly ok: boolean }>
}

/** Saves when it is left or Enter is pressed; what could not be saved stays in the field. */
function NameField({ label, hint, note, stored, onSave }: NameFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)

  async function save() {
    if (draft === null) return
    const name = draft.trim()
    const saved = name === stored ? { ok: true } : await onSave(name)
    if (saved.ok) setDraft(null)
  }

  return (
    <TextField
      {...{ label, hint, note }}
      value={draft ?? stored}
      maxLength={longestName}
      onChange={({ target }) => setDraft(target.value)}
      onBlur={() => void save()}
      onKeyDown={({ key }) => {
        if (key === 'Enter') void save()
      }}
    />
  )
}
