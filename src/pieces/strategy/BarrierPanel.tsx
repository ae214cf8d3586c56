import { barrierStatuses, barrierTypes, type Barrier } from '#domain/barrier.ts'
import { useText } from '#i18n/text.ts'
import { useStrategy } from '#query/strategy.ts'
import { useBarrierWrites } from '#query/strategyWrites.ts'
import { DateField } from '#ui/DateField.tsx'
import { Select } from '#ui/Select.tsx'
import { AffectedField } from './AffectedField.tsx'
import { toBarrierDraft, toBarrierForm } from './barrierForm.ts'
import { RecordFormPanel } from './RecordFormPanel.tsx'
import type { KindPanelProps } from './StrategyPanel.tsx'
import { useRecordForm } from './useRecordForm.ts'
import { WrittenField } from './WrittenField.tsx'

/** A barrier: of which kind, with a question to think about, who takes it on, how and by when. */
export function BarrierPanel({ record, start, onClose, onSaved }: KindPanelProps<Barrier>) {
  const t = useText('boundaries.barriers')
  const panels = useText('strategyPanels')
  const { barrierObjects } = useStrategy()
  const writes = useBarrierWrites()
  const panel = useRecordForm(() =>
    toBarrierForm(
      record,
      record
        ? barrierObjects.filter(({ barrierId }) => barrierId === record.id)
        : (start.about ?? []),
    ),
  )
  const { form, set, hasTried } = panel
  const draft = toBarrierDraft(form)

  // What is emptied is told as well: an edit leaves alone what it does not name.
  const emptied = {
    owner: undefined,
    action: undefined,
    dueOn: undefined,
    acceptedReason: undefined,
  }

  return (
    <RecordFormPanel
      title={t(record ? 'editTitle' : 'newTitle')}
      kind="barriers"
      {...{ record, panel, draft }}
      writes={{ ...writes, edit: (id, patch) => writes.edit(id, { ...emptied, ...patch }) }}
      onClose={onClose}
      onSaved={onSaved}
    >
      <WrittenField
        label={t('statement')}
        hint={t('statementHint')}
        error={hasTried && form.statement.trim() === '' ? t('statementMissing') : undefined}
        isLong
        isNeeded
        maxLength={1000}
        value={form.statement}
        onWrite={(statement) => set({ statement })}
      />
      <Select
        label={t('type')}
        hint={t('question', { question: t(`questions.${form.type}`) })}
        options={barrierTypes.map((value) => ({ value, label: t(`types.${value}`) }))}
        value={form.type}
        onSelect={(type) => set({ type })}
      />
      <AffectedField affects={form.affects} onChange={(affects) => set({ affects })} />
      <WrittenField
        label={t('owner')}
        hint={t('ownerHint')}
        maxLength={200}
        value={form.owner}
        onWrite={(owner) => set({ owner })}
      />
      <WrittenField
        label={t('action')}
        hint={t('actionHint')}
        isLong
        maxLength={1000}
        value={form.action}
        onWrite={(action) => set({ action })}
      />
      <DateField
        label={t('due')}
        note={panels('optional')}
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
        <WrittenField
          label={t('acceptedReason')}
          error={
            hasTried && form.acceptedReason.trim() === '' ? t('acceptedReasonMissing') : undefined
          }
          isLong
          isNeeded
          maxLength={1000}
          value={form.acceptedReason}
          onWrite={(acceptedReason) => set({ acceptedReason })}
        />
      )}
    </RecordFormPanel>
  )
}
