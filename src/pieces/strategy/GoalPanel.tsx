import { goalLevels, goalStatuses, type Goal } from '#domain/goal.ts'
import type { BenefitPointer } from '#domain/strategyDrafts.ts'
import { useText } from '#i18n/text.ts'
import { useStrategy } from '#query/strategy.ts'
import { useGoalWrites } from '#query/strategyWrites.ts'
import { DateField } from '#ui/DateField.tsx'
import { Select } from '#ui/Select.tsx'
import { toGoalDraft, toGoalForm } from './goalForm.ts'
import { PickChannels } from './PickChannels.tsx'
import { PickMany } from './PickMany.tsx'
import { PickOne } from './PickOne.tsx'
import { RecordFormPanel } from './RecordFormPanel.tsx'
import type { KindPanelProps } from './StrategyPanel.tsx'
import { useRecordForm } from './useRecordForm.ts'
import { useStrategyOptions } from './useStrategyOptions.ts'
import { WrittenField } from './WrittenField.tsx'

/** A goal: who decided it, how it is followed up, and what serves it. */
export function GoalPanel({ record, start, onClose, onSaved }: KindPanelProps<Goal>) {
  const t = useText('strategyPanels')
  const strategy = useStrategy()
  const options = useStrategyOptions()
  const writes = useGoalWrites()
  const panel = useRecordForm(() => toGoalForm(record, start, strategy))
  const { form, set } = panel
  const draft = toGoalDraft(form)

  return (
    <RecordFormPanel
      title={t(record ? 'goal.title' : 'goal.newTitle')}
      kind="goals"
      {...{ record, panel, draft, writes }}
      onClose={onClose}
      onSaved={onSaved}
    >
      <WrittenField
        label={t('goal.name')}
        error={panel.hasTried && draft === null ? t('goal.nameMissing') : undefined}
        value={form.title}
        onWrite={(title) => set({ title })}
        maxLength={300}
        isNeeded
      />
      <Select
        label={t('goal.level')}
        options={[
          { value: '', label: t('notSaid') },
          ...goalLevels.map((value) => ({ value, label: t(`goal.levels.${value}`) })),
        ]}
        value={form.level}
        onSelect={(level) => set({ level })}
      />
      <WrittenField
        label={t('goal.area')}
        hint={t('goal.areaHint')}
        value={form.developmentArea}
        onWrite={(developmentArea) => set({ developmentArea })}
        maxLength={200}
      />
      <PickOne
        label={t('goal.parent')}
        options={options.goals.filter(({ id }) => id !== record?.id)}
        value={form.parentGoalId}
        onPick={(parentGoalId) => set({ parentGoalId })}
      />
      <PickMany<Exclude<BenefitPointer, string>>
        label={t('goal.benefits')}
        addLabel={t('addBenefit')}
        hint={t('pick.hint')}
        options={options.benefits}
        value={form.benefitIds}
        onPick={(benefitIds) => set({ benefitIds })}
        create={(newName, audienceId) => ({ newName, audienceId })}
        whose={options.audiences}
      />
      <PickChannels
        label={t('goal.channels')}
        value={form.channelIds}
        onPick={(channelIds) => set({ channelIds })}
      />
      <WrittenField
        label={t('indicator')}
        hint={t('goal.indicatorHint')}
        value={form.indicator}
        onWrite={(indicator) => set({ indicator })}
        maxLength={500}
      />
      <WrittenField
        label={t('baseline')}
        hint={t('baselineHint')}
        value={form.baseline}
        onWrite={(baseline) => set({ baseline })}
        maxLength={200}
      />
      <WrittenField
        label={t('goal.target')}
        value={form.target}
        onWrite={(target) => set({ target })}
        maxLength={200}
      />
      <DateField
        label={t('goal.by')}
        note={t('optional')}
        value={form.by}
        onDateChange={(by) => set({ by })}
      />
      <Select
        label={t('status')}
        options={goalStatuses.map((value) => ({ value, label: t(`goal.statuses.${value}`) }))}
        value={form.status}
        onSelect={(status) => set({ status })}
      />
    </RecordFormPanel>
  )
}
