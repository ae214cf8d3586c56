import type { Channel } from '#domain/channel.ts'
import type { BenefitPointer, Pointer } from '#domain/strategyDrafts.ts'
import { useText } from '#i18n/text.ts'
import { FormPanel } from '#pieces/FormPanel.tsx'
import { PickMany } from '#pieces/strategy/PickMany.tsx'
import { useRecordForm } from '#pieces/strategy/useRecordForm.ts'
import { useStrategyOptions } from '#pieces/strategy/useStrategyOptions.ts'
import { useStrategy } from '#query/strategy.ts'
import { useEditChannelPurposes } from '#query/strategyWrites.ts'
import { channelPurposes } from './channelPurposes.ts'

type PurposesForm = {
  readonly audienceIds: readonly Pointer[]
  readonly benefitIds: readonly BenefitPointer[]
  readonly goalIds: readonly Pointer[]
}

type PurposesPanelProps = { readonly channel: Channel; readonly onClose: () => void }

/** Links a channel to whom it is for, what it gives and which goals it serves, all in one act. */
export function PurposesPanel({ channel, onClose }: PurposesPanelProps) {
  const t = useText('channelPurposes')
  const strategy = useStrategy()
  const options = useStrategyOptions()
  const { run: edit } = useEditChannelPurposes()
  const { form, set, isChanged } = useRecordForm<PurposesForm>(() => {
    const { audiences, benefits, goals } = channelPurposes(strategy, channel.id)
    return {
      audienceIds: audiences.map(({ id }) => id),
      benefitIds: benefits.map(({ id }) => id),
      goalIds: goals.map(({ id }) => id),
    }
  })
  // A new benefit must be somebody's, and only one target group leaves no doubt whose.
  const [audienceId, ...others] = form.audienceIds
  const isWhose = typeof audienceId === 'string' && others.length === 0

  return (
    <FormPanel
      title={t('editTitle', { name: channel.name })}
      isChanged={isChanged}
      onSave={() => edit(channel.id, form)}
      onClose={onClose}
    >
      <PickMany
        label={t('audiences')}
        addLabel={t('addAudience')}
        hint={t('hint')}
        options={options.audiences}
        value={form.audienceIds}
        onPick={(audienceIds) => set({ audienceIds })}
        create={(newName) => ({ newName })}
      />
      <PickMany<Exclude<BenefitPointer, string>>
        label={t('benefits')}
        addLabel={t('addBenefit')}
        hint={t(isWhose ? 'hint' : 'benefitHint')}
        options={options.benefits}
        value={form.benefitIds}
        onPick={(benefitIds) => set({ benefitIds })}
        create={isWhose ? (newName) => ({ newName, audienceId }) : undefined}
      />
      <PickMany
        label={t('goals')}
        addLabel={t('addGoal')}
        hint={t('hint')}
        options={options.goals}
        value={form.goalIds}
        onPick={(goalIds) => set({ goalIds })}
        create={(newName) => ({ newName })}
      />
    </FormPanel>
  )
}
