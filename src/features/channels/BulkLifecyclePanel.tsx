import { useState } from 'react'
import { lifecycles } from '#domain/channel.ts'
import { useText } from '#i18n/text.ts'
import { useEditChannels, type ChannelCard } from '#query/channels.ts'
import { FormPanel } from '#pieces/FormPanel.tsx'
import { Select } from '#ui/Select.tsx'
import { commonLifecycle } from './bulkStart.ts'
import { BulkTargets } from './BulkTargets.tsx'

type BulkPanelProps = { readonly cards: readonly ChannelCard[]; readonly onClose: () => void }

/** One stage for several channels: begun, at rest, on the way out. */
export function BulkLifecyclePanel({ cards, onClose }: BulkPanelProps) {
  const t = useText('register.bulk')
  const fields = useText('channelFields')
  const editChannels = useEditChannels()
  const [first] = useState(() => commonLifecycle(cards))
  const [lifecycle, setLifecycle] = useState(first)
  const ids = cards.map(({ channel }) => channel.id)
  return (
    <FormPanel
      title={t('title.lifecycle', { count: cards.length })}
      isChanged={lifecycle !== first}
      saveLabel={t('save', { count: cards.length })}
      onSave={() => editChannels.run(ids, { lifecycle })}
      onClose={onClose}
    >
      <BulkTargets cards={cards} />
      <Select
        label={fields('lifecycle')}
        hint={lifecycle === 'resting' ? t('restingHint') : undefined}
        options={lifecycles.map((value) => ({ value, label: fields(`lifecycles.${value}`) }))}
        value={lifecycle}
        onSelect={setLifecycle}
      />
    </FormPanel>
  )
}
