import { useState } from 'react'
import { barrierStatuses, barrierTypes, type Barrier } from '#domain/barrier.ts'
import { useText } from '#i18n/text.ts'
import { FormPanel } from '#pieces/FormPanel.tsx'
import { useStrategy } from '#query/strategy.ts'
import { useAddBarrier, useArchiveBarrier, useEditBarrier } from '#query/strategyWrites.ts'
import { DateField } from '#ui/DateField.tsx'
import { Select } from '#ui/Select.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { AffectedField } from './AffectedField.tsx'
import { toBarrierDraft, toBarrierForm, type Affected, type BarrierForm } from './barrierForm.ts'

type BarrierPanelProps = {
  /** Null: a new one. */
  readonly barrier: Barrier | null
  /** What a new one stands in the way of. */
  readonly about: readonly Affected[]
  readonly onClose: () => void
}

/** A barrier: of which kind, with a question to think about, who takes it on, how and by when. */
export function BarrierPanel({ barrier, about, onClose }: BarrierPanelProps) {
  const t = useText('boundaries.barriers')
  const { barrierObjects } = useStrategy()
  const addBarrier = useAddBarrier()
  const editBarrier = useEditBarrier()
  const archiveBarrier = useArchiveBarrier()
  const [first] = useState(() =>
    toBarrierForm(
      barrier,
      barrier ? barrierObjects.filter(({ barrierId }) => barrierId === barrier.id) : about,
    ),
  )
  const [form, setForm] = useState(first)
  const [hasTried, setHasTried] = useState(false)
  const set = (change: Partial<BarrierForm>) => setForm({ ...form, ...change })

  async function save() {
    setHasTried(true)
    const draft = toBarrierDraft(form)
    if (draft === null) return null
    const emptied = {
      owner: undefined,
      action: undefined,
      dueOn: undefined,
      acceptedReason: undefined,
    }
    return barrier ? editBarrier.run(barrier.id, { ...emptied, ...draft }) : addBarrier.run(draft)
  }

  return (
    <FormPanel
      title={t(barrier ? 'editTitle' : 'newTitle')}
      isChanged={JSON.stringify(form) !== JSON.stringify(first)}
      onSave={save}
      {...(barrier && {
        removal: { label: t('remove'), onRemove: () => archiveBarrier.run(barrier.id) },
      })}
      onClose={onClose}
    >
      <TextArea
        label={t('statement')}
        hint={t('statementHint')}
        error={hasTried && form.statement.trim() === '' ? t('statementMissing') : undefined}
        maxLength={1000}
        value={form.statement}
        onChange={({ target }) => set({ statement: target.value })}
      />
      <Select
        label={t('type')}
        hint={t('question', { question: t(`questions.${form.type}`) })}
        options={barrierTypes.map((value) => ({ value, label: t(`types.${value}`) }))}
        value={form.type}
        onSelect={(type) => set({ type })}
      />
      <AffectedField affects={form.affects} onChange={(affects) => set({ affects })} />
      <TextField
        label={t('owner')}
        note={t('optional')}
        hint={t('ownerHint')}
        maxLength={200}
        value={form.owner}
        onChange={({ target }) => set({ owner: target.value })}
      />
      <TextArea
        label={t('action')}
        note={t('optional')}
        hint={t('actionHint')}
        maxLength={1000}
        value={form.action}
        onChange={({ target }) => set({ action: target.value })}
      />
      <DateField
        label={t('due')}
        note={t('optional')}
        value={form.dueOn}
        onDateChange={(dueOn) => set({ dueOn })}
      />
      <Select
        label={t('status')}
        options={barrierStatuses.map((value) => ({ value, label: t(`statuses.${value}`) }))}
        value={form.status}
        onSelect={(status) => set({ status })}
      />
      {form.status === 'accepted' && (
        <TextArea
          label={t('acceptedReason')}
          maxLength={1000}
          value={form.acceptedReason}
          onChange={({ target }) => set({ acceptedReason: target.value })}
        />
      )}
    </FormPanel>
  )
}
