import { initiativeLifecycles, type Initiative } from '#domain/initiative.ts'
import { useText } from '#i18n/text.ts'
import { useStrategy } from '#query/strategy.ts'
import { useInitiativeWrites } from '#query/strategyWrites.ts'
import { NumberField } from '#ui/NumberField.tsx'
import { Select } from '#ui/Select.tsx'
import { toInitiativeDraft, toInitiativeForm } from './initiativeForm.ts'
import { InitiativeSentence } from './InitiativeSentence.tsx'
import { PickChannel } from './PickChannels.tsx'
import { PickOne } from './PickOne.tsx'
import { RecordFormPanel } from './RecordFormPanel.tsx'
import type { KindPanelProps } from './StrategyPanel.tsx'
import { useRecordForm } from './useRecordForm.ts'
import { useStrategyOptions } from './useStrategyOptions.ts'
import { WrittenField } from './WrittenField.tsx'

/** An initiative, as a sentence whose blanks are filled in one by one. */
export function InitiativePanel({ record, start, onClose, onSaved }: KindPanelProps<Initiative>) {
  const t = useText('strategyPanels')
  const strategy = useStrategy()
  const options = useStrategyOptions()
  const writes = useInitiativeWrites()
  const panel = useRecordForm(() => toInitiativeForm(record, start, strategy))
  const { form, set } = panel
  const draft = toInitiativeDraft(form)
  const benefitsOfAudience = strategy.benefits
    .filter(({ audienceId }) => audienceId === form.audienceId)
    .map(({ id }) => id)
  const benefits =
    form.audienceId === null
      ? options.benefits
      : options.benefits.filter(({ id }) => benefitsOfAudience.includes(id))

  /** A benefit is its target group's, and says which. */
  function pickBenefit(benefitId: typeof form.benefitId) {
    const whose = strategy.benefits.find(({ id }) => id === benefitId)?.audienceId
    set({ benefitId, ...(whose !== undefined && { audienceId: whose }) })
  }

  return (
    <RecordFormPanel
      title={t(record ? 'initiative.title' : 'initiative.newTitle')}
      kind="initiatives"
      {...{ record, panel, draft, writes }}
      onClose={onClose}
      onSaved={onSaved}
    >
      <InitiativeSentence form={form} options={options} />
      <PickOne
        label={t('initiative.for')}
        hint={t('pick.hint')}
        options={options.audiences}
        value={form.audienceId}
        onPick={(audienceId) => set({ audienceId, benefitId: null })}
      />
      <PickOne
        label={t('initiative.give')}
        hint={t('pick.hint')}
        options={benefits}
        value={form.benefitId}
        onPick={pickBenefit}
        {...(form.audienceId === null && {
          create: (newName, audienceId) => set({ benefitId: { newName }, audienceId }),
          whose: options.audiences,
        })}
      />
      <PickChannel
        label={t('initiative.throughChannel')}
        value={form.channelId}
        onPick={(channelId) => set({ channelId })}
      />
      <WrittenField
        label={t('initiative.way')}
        hint={t('initiative.wayHint')}
        error={panel.hasTried && draft === null ? t('initiative.empty') : undefined}
        value={form.way}
        onWrite={(way) => set({ way })}
        maxLength={500}
      />
      <PickOne
        label={t('initiative.lead')}
        hint={t('pick.hint')}
        options={options.units}
        value={form.leadUnitId}
        onPick={(leadUnitId) => set({ leadUnitId })}
      />
      <NumberField
        label={t('initiative.hours')}
        note={t('optional')}
        min={0}
        max={1000}
        allowsFractions
        unreadableError={t('initiative.hoursWrong')}
        value={form.hoursPerWeek}
        onValueChange={(hoursPerWeek) => set({ hoursPerWeek })}
      />
      <WrittenField
        label={t('initiative.name')}
        hint={t('initiative.nameHint')}
        value={form.title}
        onWrite={(title) => set({ title })}
        maxLength={200}
      />
      <Select
        label={t('status')}
        options={initiativeLifecycles.map((value) => ({
          value,
          label: t(`initiative.lifecycles.${value}`),
        }))}
        value={form.lifecycle}
        onSelect={(lifecycle) => set({ lifecycle })}
      />
    </RecordFormPanel>
  )
}
