import { useState } from 'react'
import { benefitStatuses } from '#domain/benefit.ts'
import { toLocalDate } from '#domain/calendar.ts'
import { reviewOutcomes, type Review, type ReviewedBenefit } from '#domain/review.ts'
import { useText } from '#i18n/text.ts'
import { FormPanel } from '#pieces/FormPanel.tsx'
import { useSaveReview } from '#query/sessions.ts'
import { useToday } from '#query/today.ts'
import { DateField } from '#ui/DateField.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { Select } from '#ui/Select.tsx'
import { Stack } from '#ui/Stack.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import styles from './Review.module.css'
import {
  reviewProblems,
  toReviewDraft,
  toReviewForm,
  withBenefit,
  type ReviewForm,
} from './reviewForm.ts'
import type { ReviewedDecision } from './useReviewedDecision.ts'

type ReviewPanelProps = {
  readonly reviewed: ReviewedDecision
  /** Null for a new one. */
  readonly review: Review | null
  readonly onClose: () => void
}

/** What a review comes to: what it has found, whether the benefit is realised, and what happens now. */
export function ReviewPanel({ reviewed, review, onClose }: ReviewPanelProps) {
  const t = useText('reviews.conclusion')
  const today = toLocalDate(useToday())
  const { run: save } = useSaveReview()
  const { decision, title, benefits } = reviewed
  const [first] = useState(() =>
    toReviewForm(
      review,
      benefits.map(({ benefit }) => benefit),
      today,
      decision.decidedBy ?? '',
    ),
  )
  const [form, setForm] = useState(first)
  const [hasTried, setHasTried] = useState(false)
  const set = (change: Partial<ReviewForm>) => setForm({ ...form, ...change })
  const problems = reviewProblems(form, today)
  const problem = (field: keyof typeof problems, words: string) =>
    hasTried && problems[field] ? words : undefined

  async function trySave() {
    setHasTried(true)
    const draft = toReviewDraft(form, decision.id, today)
    return draft && save(draft, review?.id)
  }

  return (
    <FormPanel
      title={t('newTitle', { item: title })}
      isChanged={JSON.stringify(form) !== JSON.stringify(first)}
      onSave={trySave}
      onClose={onClose}
    >
      {form.benefits.map((row) => (
        <BenefitFields
          key={row.benefitId}
          row={row}
          onChange={(change) => setForm(withBenefit(form, row.benefitId, change))}
        />
      ))}
      <TextArea
        name="conclusion"
        label={t('text')}
        hint={t('hint')}
        error={problem('conclusion', t('missing'))}
        maxLength={2000}
        value={form.conclusion}
        onChange={({ target }) => set({ conclusion: target.value })}
      />
      <RadioGroup
        label={t('outcome')}
        options={reviewOutcomes.map((value) => ({ value, label: t(`outcomes.${value}`) }))}
        value={form.outcome}
        onSelect={(outcome) => set({ outcome })}
        error={problem('outcome', t('outcomeMissing'))}
      />
      {form.outcome === 'continues' && (
        <DateField
          label={t('nextReviewOn')}
          hint={t('nextHint')}
          error={problem('nextReviewOn', t('nextWrong'))}
          value={form.nextReviewOn}
          onDateChange={(nextReviewOn) => set({ nextReviewOn })}
        />
      )}
      <DateField
        label={t('heldOn')}
        error={problem('heldOn', t('heldMissing'))}
        max={today}
        value={form.heldOn}
        onDateChange={(heldOn) => set({ heldOn })}
      />
      <TextField
        label={t('by')}
        hint={t('byHint')}
        maxLength={200}
        value={form.by}
        onChange={({ target }) => set({ by: target.value })}
      />
    </FormPanel>
  )
}

type BenefitFieldsProps = {
  readonly row: ReviewedBenefit
  readonly onChange: (change: Parameters<typeof withBenefit>[2]) => void
}

function BenefitFields({ row, onChange }: BenefitFieldsProps) {
  const t = useText('reviews.benefits')
  const statuses = useText('strategyPanels.benefit.statuses')
  const { statement, indicator, baseline = '–' } = row
  return (
    <fieldset>
      <legend className={styles['statement']}>{statement}</legend>
      <Stack gap={3}>
        <TextField
          label={t('now')}
          hint={indicator === undefined ? t('noIndicator') : t('measured', { indicator, baseline })}
          maxLength={200}
          value={row.value ?? ''}
          onChange={({ target }) => onChange({ value: target.value })}
        />
        <Select
          label={t('status')}
          options={benefitStatuses.map((value) => ({ value, label: statuses(value) }))}
          value={row.status}
          onSelect={(status) => onChange({ status })}
        />
      </Stack>
    </fieldset>
  )
}
