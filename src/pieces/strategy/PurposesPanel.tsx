import type { BenefitPointer, Pointer } from '#domain/strategyDrafts.ts'
import { useText } from '#i18n/text.ts'
import { useStrategy } from '#query/strategy.ts'
import { useEditChannelPurposes } from '#query/strategyWrites.ts'
import { FormPanel } from '../FormPanel.tsx'
import { channelPurposes } from './channelPurposes.ts'
import { PickMany } from './PickMany.tsx'
import { useRecordForm } from './useRecordForm.ts'
import { useStrategyOptions } from './useStrategyOptions.ts'

type PurposesForm = {
  readonly audienceIds: readonly Pointer[]
  readonly benefitIds: readonly BenefitPointer[]
  readonly goalIds: readonly Pointer[]
}

type PurposesPanelProps = { readonly channelId: string; readonly onClose: () => void }

/** Links a channel to whom it is for, what it gives and which goals it serves, all in one act. */
export function PurposesPanel({ channelId, onClose }: PurposesPanelProps) {
  const t = useText('channelPurposes')
  const panels = useText('strategyPanels')
  const strategy = useStrategy()
  const options = useStrategyOptions()
  const { run: edit } = useEditChannelPurposes()
  const { form, set, isChanged } = useRecordForm<PurposesForm>(() => {
    const { audiences, benefits, goals } = channelPurposes(strategy, channelId)
    return {
      audienceIds: audiences.map(({ id }) => id),
      benefitIds: benefits.map(({ id }) => id),
      goalIds: goals.map(({ id }) => id),
    }
  })
  const { audiences } = options
  const chosen = audiences.filter(({ id }) => form.audienceIds.includes(id))
  const hint = panels('pick.hint')

  return (
    <FormPanel
      title={t('editTitle', {
        name: strategy.channels.find(({ id }) => id === channelId)?.name ?? '',
      })}
      isChanged={isChanged}
      onSave={() => edit(channelId, form)}
      onClose={onClose}
    >
      <PickMany
        label={t('audiences')}
        addLabel={panels('addAudience')}
        hint={hint}
        options={audiences}
        value={form.audienceIds}
        onPick={(audienceIds) => set({ audienceIds })}
        create={(newName) => ({ newName })}
      />
      <PickMany
        label={t('benefits')}
        addLabel={panels('addBenefit')}
        hint={hint}
        options={options.benefits}
        value={form.benefitIds}
        onPick={(benefitIds) => set({ benefitIds })}
        create={(newName, audienceId) => ({ newName, audienceId })}
        whose={chosen.length > 0 ? chosen : audiences}
      />
      <PickMany
        label={t('goals')}
        addLabel={panels('addGoal')}
        hint={hint}
        options={options.goals}
        value={form.goalIds}
        onPick={(goalIds) => set({ goalIds })}
        create={(newName) => ({ newName })}
      />
    </FormPanel>
  )
}
