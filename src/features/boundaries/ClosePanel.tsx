import { useState } from 'react'
import { useText } from '#i18n/text.ts'
import { FormPanel } from '#pieces/FormPanel.tsx'
import { PickChannel } from '#pieces/strategy/PickChannels.tsx'
import { useCloseChannel } from '#query/channels.ts'
import { useStrategy } from '#query/strategy.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'

const ends = ['closing', 'closed'] as const

type ClosePanelProps = { readonly channelId: string; readonly onClose: () => void }

/** Takes a channel towards its end: whether it is there already, and which takes over. */
export function ClosePanel({ channelId, onClose }: ClosePanelProps) {
  const t = useText('boundaries.close')
  const fields = useText('channelFields')
  const { channels } = useStrategy()
  const closeChannel = useCloseChannel()
  const [lifecycle, setLifecycle] = useState<(typeof ends)[number]>('closing')
  const [successorId, setSuccessorId] = useState<string | null>(null)
  const name = channels.find(({ id }) => id === channelId)?.name ?? ''
  return (
    <FormPanel
      title={t('title', { name })}
      saveLabel={t('save')}
      isChanged={successorId !== null}
      onSave={() =>
        closeChannel.run(channelId, {
          lifecycle,
          ...(successorId !== null && { successorChannelId: successorId }),
        })
      }
      onClose={onClose}
    >
      <p>{t('text')}</p>
      <RadioGroup
        label={fields('lifecycle')}
        options={ends.map((value) => ({ value, label: fields(`lifecycles.${value}`) }))}
        value={lifecycle}
        onSelect={setLifecycle}
      />
      <PickChannel
        label={fields('successor')}
        value={successorId}
        onPick={setSuccessorId}
        exceptId={channelId}
      />
    </FormPanel>
  )
}
