import { channelModes, type ChannelMode } from '#domain/channel.ts'
import { useText } from '#i18n/text.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'

type ModeFieldProps = {
  readonly mode: ChannelMode
  readonly onChange: (mode: ChannelMode) => void
}

/** Whether a channel publishes, and so has a plan to keep, or only watches. */
export function ModeField({ mode, onChange }: ModeFieldProps) {
  const t = useText('channelFields')
  return (
    <RadioGroup
      label={t('mode')}
      options={channelModes.map((value) => ({
        value,
        label: t(`modes.${value}`),
        hint: t(`modeHints.${value}`),
      }))}
      value={mode}
      onSelect={onChange}
    />
  )
}
