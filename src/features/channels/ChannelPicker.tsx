import { useState } from 'react'
import { useText } from '#i18n/text.ts'
import { NewChannelPanel } from '#pieces/strategy/NewChannelPanel.tsx'
import { useCreations } from '#pieces/strategy/useCreations.ts'
import type { ChannelCard } from '#query/channels.ts'
import { ComboBox } from '#ui/ComboBox.tsx'

type ChannelPickerProps = {
  readonly label: string
  /** What it means that none is chosen. */
  readonly noneLabel: string
  readonly channels: readonly ChannelCard[]
  readonly value: string | null
  readonly onSelect: (channelId: string | null) => void
}

/** One of the other channels, a new one that its name begins, or none. */
export function ChannelPicker({ label, noneLabel, channels, value, onSelect }: ChannelPickerProps) {
  const t = useText('register')
  const [newName, setNewName] = useState<string | null>(null)
  const creation = useCreations(setNewName, undefined)
  return (
    <>
      <ComboBox
        label={label}
        placeholder={noneLabel}
        emptyText={t('none.title')}
        options={channels.map(({ channel }) => ({ id: channel.id, label: channel.name }))}
        value={value}
        onSelect={onSelect}
        creation={creation}
      />
      {newName !== null && (
        <NewChannelPanel
          name={newName}
          onClose={(id) => {
            setNewName(null)
            if (id !== null) onSelect(id)
          }}
        />
      )}
    </>
  )
}
