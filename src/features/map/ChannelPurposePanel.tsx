import { useState } from 'react'
import type { NewName } from '#domain/strategyDrafts.ts'
import { useText } from '#i18n/text.ts'
import { FormPanel } from '#pieces/FormPanel.tsx'
import { PickMany } from '#pieces/strategy/PickMany.tsx'
import { useStrategyOptions } from '#pieces/strategy/useStrategyOptions.ts'
import { useStrategy } from '#query/strategy.ts'
import { useEditChannelPurposes } from '#query/strategyWrites.ts'

type ChannelPurposePanelProps = { readonly channelId: string; readonly onClose: () => void }

type Pointers = ReadonlyArray<string | NewName>

/** What a channel is for: the benefits it gives, the target groups it is meant for, the goals it serves. */
export function ChannelPurposePanel({ channelId, onClose }: ChannelPurposePanelProps) {
  const t = useText('map.purpose')
  const strategy = useStrategy()
  const options = useStrategyOptions()
  const editPurposes = useEditChannelPurposes()
  const isOwn = (link: { readonly channelId: string }) => link.channelId === channelId
  const [first] = useState(() => ({
    benefitIds: strategy.channelBenefits.filter(isOwn).map(({ benefitId }) => benefitId),
    audienceIds: strategy.channelAudiences
      .filter(isOwn)
      .map(({ audienceId }): string | NewName => audienceId),
    goalIds: strategy.channelGoals.filter(isOwn).map(({ goalId }): string | NewName => goalId),
  }))
  const [form, setForm] = useState<{
    readonly benefitIds: readonly string[]
    readonly audienceIds: Pointers
    readonly goalIds: Pointers
  }>(first)
  const channel = strategy.channels.find(({ id }) => id === channelId)
  const byName = (newName: string): NewName => ({ newName })
  return (
    <FormPanel
      title={channel?.name ?? ''}
      isChanged={JSON.stringify(form) !== JSON.stringify(first)}
      onSave={() => editPurposes.run(channelId, form)}
      onClose={onClose}
    >
      <PickMany
        label={t('benefits')}
        addLabel={t('addBenefit')}
        options={options.benefits}
        value={form.benefitIds}
        onPick={(picked) =>
          setForm({ ...form, benefitIds: picked.filter((one) => typeof one === 'string') })
        }
      />
      <PickMany
        label={t('goals')}
        addLabel={t('addGoal')}
        options={options.goals}
        value={form.goalIds}
        create={byName}
        onPick={(goalIds) => setForm({ ...form, goalIds })}
      />
      <PickMany
        label={t('audiences')}
        addLabel={t('addAudience')}
        options={options.audiences}
        value={form.audienceIds}
        create={byName}
        onPick={(audienceIds) => setForm({ ...form, audienceIds })}
      />
    </FormPanel>
  )
}
