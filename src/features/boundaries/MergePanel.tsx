import { useState } from 'react'
import { useText } from '#i18n/text.ts'
import { FormPanel } from '#pieces/FormPanel.tsx'
import { useCloseChannel } from '#query/channels.ts'
import { useStrategy } from '#query/strategy.ts'
import { useEditChannelPurposes } from '#query/strategyWrites.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { purposesTogether } from './purposesTogether.ts'

type MergePanelProps = {
  readonly channelIds: readonly string[]
  /** Those of them that do not keep their plan: the first guess at which goes. */
  readonly notActiveIds: readonly string[]
  readonly onClose: () => void
}

/** Two channels become one: which lives on. */
export function MergePanel({ channelIds, notActiveIds, onClose }: MergePanelProps) {
  const t = useText('boundaries.merge')
  const strategy = useStrategy()
  const editPurposes = useEditChannelPurposes()
  const closeChannel = useCloseChannel()
  const [first] = useState(() => channelIds.find((id) => !notActiveIds.includes(id)) ?? null)
  const [kept, setKept] = useState(first)
  const channels = strategy.channels.filter(({ id }) => channelIds.includes(id))

  async function save() {
    const gone = channelIds.find((id) => id !== kept)
    if (kept === null || gone === undefined) return null
    const together = purposesTogether(strategy, kept, gone)
    if (together !== null) {
      const moved = await editPurposes.run(kept, together)
      if (!moved.ok) return moved
    }
    return closeChannel.run(gone, { lifecycle: 'closing', successorChannelId: kept })
  }

  return (
    <FormPanel
      title={t('title')}
      saveLabel={t('save')}
      isChanged={kept !== first}
      onSave={save}
      onClose={onClose}
    >
      <p>{t('text')}</p>
      <RadioGroup
        label={t('keep')}
        options={channels.map(({ id, name }) => ({ value: id, label: name }))}
        value={kept}
        onSelect={setKept}
      />
    </FormPanel>
  )
}
