import { useText } from '#i18n/text.ts'
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

/** One of the other channels, or none. */
export function ChannelPicker({ label, noneLabel, channels, value, onSelect }: ChannelPickerProps) {
  const t = useText('register')
  return (
    <ComboBox
      label={label}
      placeholder={noneLabel}
      emptyText={t('none.title')}
      options={channels.map(({ channel }) => ({ id: channel.id, label: channel.name }))}
      value={value}
      onSelect={onSelect}
    />
  )
}
