import { benefitStatuses, evidenceLevels, type Benefit } from '#domain/benefit.ts'
import { useText } from '#i18n/text.ts'
import { useStrategy } from '#query/strategy.ts'
import { useBenefitWrites } from '#query/strategyWrites.ts'
import { Select } from '#ui/Select.tsx'
import { BenefitFollowUp } from './BenefitFollowUp.tsx'
import { toBenefitDraft, toBenefitForm } from './benefitForm.ts'
import { BenefitStatement } from './BenefitStatement.tsx'
import { PickChannels } from './PickChannels.tsx'
import { PickMany } from './PickMany.tsx'
import { PickOne } from './PickOne.tsx'
import { RecordFormPanel } from './RecordFormPanel.tsx'
import type { KindPanelProps } from './StrategyPanel.tsx'
import { useRecordForm } from './useRecordForm.ts'
import { useStrategyOptions } from './useStrategyOptions.ts'

/** A benefit in its target group's own words, what it serves, who is needed for it and what gives it. */
export function BenefitPanel({ record, start, onClose, onSaved }: KindPanelProps<Benefit>) {
  const t = useText('strategyPanels')
  const strategy = useStrategy()
  const options = useStrategyOptions()
  const writes = useBenefitWrites()
  const panel = useRecordForm(() => toBenefitForm(record, start, strategy))
  const { form, set } = panel
  const draft = toBenefitDraft(form)

  return (
    <RecordFormPanel
      title={t(record ? 'benefit.title' : 'benefit.newTitle')}
      kind="benefits"
      {...{ record, panel, draft, writes }}
      onClose={onClose}
      onSaved={onSaved}
    >
      <BenefitStatement
        statement={form.statement}
        error={panel.hasTried && form.statement.trim() === '' ? t('benefit.missing') : undefined}
        onWrite={(statement) => set({ statement })}
      />
      <PickOne
        label={t('benefit.audience')}
        hint={t('pick.hint')}
        error={
          panel.hasTried && form.audienceId === null ? t('benefit.audienceMissing') : undefined
        }
        isNeeded
        options={options.audiences}
        value={form.audienceId}
        onPick={(audienceId) => set({ audienceId })}
      />
      <PickMany
        label={t('benefit.goals')}
        addLabel={t('addGoal')}
        hint={t('pick.hint')}
        options={options.goals}
        value={form.goalIds}
        onPick={(goalIds) => set({ goalIds })}
        create={(newName) => ({ newName })}
      />
      <PickChannels
        label={t('benefit.channels')}
        value={form.channelIds}
        onPick={(channelIds) => set({ channelIds })}
      />
      <PickMany
        label={t('benefit.units')}
        addLabel={t('addUnit')}
        hint={t('benefit.unitsHint')}
        options={options.units}
        value={form.requiredUnitIds}
        onPick={(requiredUnitIds) => set({ requiredUnitIds })}
        create={(newName) => ({ newName })}
      />
      <Select
        label={t('benefit.evidence')}
        options={[
          { value: '', label: t('notSaid') },
          ...evidenceLevels.map((value) => ({
            value,
            label: t(`benefit.evidenceLevels.${value}`),
          })),
        ]}
        value={form.evidence}
        onSelect={(evidence) => set({ evidence })}
      />
      <Select
        label={t('status')}
        options={benefitStatuses.map((value) => ({ value, label: t(`benefit.statuses.${value}`) }))}
        value={form.status}
        onSelect={(status) => set({ status })}
      />
      <BenefitFollowUp form={form} units={options.units} onChange={set} />
    </RecordFormPanel>
  )
}
