import { useState } from 'react'
import { decisionOutcomes } from '#domain/decision.ts'
import type { DecisionDraft } from '#domain/decisionDraft.ts'
import { useText } from '#i18n/text.ts'
import { FormPanel, type PanelOutcome } from '#pieces/FormPanel.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Select } from '#ui/Select.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { toDecisionDraft, toDecisionForm, type DecisionForm } from './decisionForm.ts'

type DecisionPanelProps = {
  readonly title: string
  readonly draft: Partial<DecisionDraft> | undefined
  /** In which way it departs from the ranking, when it does. */
  readonly departure?: string | undefined
  readonly onSave: (draft: DecisionDraft) => Promise<PanelOutcome>
  readonly onClose: () => void
}

/** What is decided on one initiative, and why, by whom and when. */
export function DecisionPanel({ title, draft, departure, onSave, onClose }: DecisionPanelProps) {
  const t = useText('prioritise.decide')
  const [first] = useState(() => toDecisionForm(draft))
  const [form, setForm] = useState(first)
  const set = (change: Partial<DecisionForm>) => setForm({ ...form, ...change })
  const drafted = toDecisionDraft(form)
  const texts = ['rationale', 'dissent'] as const
  const [hasTried, setHasTried] = useState(false)

  async function save() {
    setHasTried(true)
    return drafted && onSave(drafted)
  }

  return (
    <FormPanel
      title={title}
      isChanged={JSON.stringify(form) !== JSON.stringify(first)}
      onSave={save}
      onClose={onClose}
      firstField="rationale"
    >
      <Select
        label={t('outcome')}
        error={hasTried && !drafted ? t('choose') : undefined}
        options={[
          { value: '', label: t('choose') },
          ...decisionOutcomes.map((value) => ({ value, label: t(`outcomes.${value}`) })),
        ]}
        value={form.outcome}
        onSelect={(outcome) => set({ outcome })}
      />
      {texts.map((field) => (
        <TextArea
          key={field}
          name={field}
          label={t(field)}
          hint={field === 'rationale' ? departure : undefined}
          maxLength={2000}
          value={form[field]}
          onChange={({ target }) => set({ [field]: target.value })}
        />
      ))}
      {form.outcome === 'try' && (
        <DateField
          label={t('tryUntil')}
          value={form.tryUntil}
          onDateChange={(tryUntil) => set({ tryUntil })}
        />
      )}
      <TextField
        label={t('owner')}
        hint={t('ownerHint')}
        maxLength={200}
        value={form.owner}
        onChange={({ target }) => set({ owner: target.value })}
      />
      <TextField
        label={t('firstStep')}
        maxLength={500}
        value={form.firstStep}
        onChange={({ target }) => set({ firstStep: target.value })}
      />
      <DateField
        label={t('firstStepOn')}
        value={form.firstStepOn}
        onDateChange={(firstStepOn) => set({ firstStepOn })}
      />
      <DateField
        label={t('reviewOn')}
        hint={t('reviewHint')}
        value={form.reviewOn}
        onDateChange={(reviewOn) => set({ reviewOn })}
      />
      <TextField
        label={t('reference')}
        maxLength={100}
        value={form.reference}
        onChange={({ target }) => set({ reference: target.value })}
      />
    </FormPanel>
  )
}
