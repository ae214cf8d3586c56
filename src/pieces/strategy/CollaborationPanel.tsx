import { toLocalDate } from '#domain/calendar.ts'
import type { Collaboration } from '#domain/collaboration.ts'
import { useText } from '#i18n/text.ts'
import { useStrategy } from '#query/strategy.ts'
import { useCollaborationWrites } from '#query/strategyWrites.ts'
import { useToday } from '#query/today.ts'
import { DateField } from '#ui/DateField.tsx'
import { toCollaborationDraft, toCollaborationForm } from './collaborationForm.ts'
import { PickMany } from './PickMany.tsx'
import { RecordFormPanel } from './RecordFormPanel.tsx'
import type { KindPanelProps } from './StrategyPanel.tsx'
import { useRecordForm } from './useRecordForm.ts'
import { useStrategyOptions } from './useStrategyOptions.ts'
import { WrittenField } from './WrittenField.tsx'

/** Units that have agreed to create something together: who, about what, and when it is looked at again. */
export function CollaborationPanel(props: KindPanelProps<Collaboration>) {
  const { record, start, onClose, onSaved } = props
  const t = useText('boundaries.collaboration')
  const panels = useText('strategyPanels')
  const strategy = useStrategy()
  const options = useStrategyOptions()
  const today = toLocalDate(useToday())
  const writes = useCollaborationWrites()
  const panel = useRecordForm(() => toCollaborationForm(record, start, strategy, today))
  const { form, set } = panel
  const draft = toCollaborationDraft(form)
  const { audienceId } = start

  return (
    <RecordFormPanel
      title={t(record ? 'editTitle' : 'title')}
      kind="collaborations"
      {...{ record, panel, draft, writes }}
      onClose={onClose}
      onSaved={onSaved}
    >
      <PickMany
        label={t('units')}
        addLabel={panels('addUnit')}
        hint={panels('pick.hint')}
        error={panel.hasTried && draft === null ? t('unitsFew') : undefined}
        options={options.units}
        value={form.unitIds}
        onPick={(unitIds) => set({ unitIds })}
        create={(newName) => ({ newName })}
      />
      <PickMany
        label={t('benefits')}
        addLabel={panels('addBenefit')}
        hint={panels('pick.hint')}
        options={options.benefits}
        value={form.benefitIds}
        onPick={(benefitIds) => set({ benefitIds })}
        create={(newName, whose) => ({ newName, audienceId: whose })}
        whose={options.audiences.filter(({ id }) => id === (audienceId ?? id))}
      />
      <WrittenField
        label={t('agreement')}
        hint={t('agreementHint')}
        isLong
        maxLength={2000}
        value={form.agreement}
        onWrite={(agreement) => set({ agreement })}
      />
      <DateField
        label={t('start')}
        note={panels('optional')}
        value={form.start}
        onDateChange={(day) => set({ start: day })}
      />
      <DateField
        label={t('review')}
        note={panels('optional')}
        value={form.reviewOn}
        onDateChange={(reviewOn) => set({ reviewOn })}
      />
    </RecordFormPanel>
  )
}
