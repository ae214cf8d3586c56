import { platformsOfSource } from '#domain/accountMatch.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useChannels } from '#query/channels.ts'
import { ComboBox } from '#ui/ComboBox.tsx'
import type { AccountChoice, DecidedAccount } from './choices.ts'

type ChannelFieldProps = {
  readonly decided: DecidedAccount
  readonly showsProblem: boolean
  readonly onChoose: (choice: AccountChoice) => void
}

/** Which channel of the register the posts go to; those on the file's own platform come first. */
export function ChannelField({ decided, showsProblem, onChoose }: ChannelFieldProps) {
  const t = useText('importPreview.details')
  const platforms = useText('platforms')
  const { compare } = useFormats()
  const possible = platformsOfSource(decided.account.source)
  const channels = useChannels()
    .map(({ channel }) => channel)
    .toSorted(
      (a, b) =>
        Number(possible.includes(b.platform)) - Number(possible.includes(a.platform)) ||
        compare(a.name, b.name),
    )
  return (
    <ComboBox
      label={t('channel')}
      options={channels.map(({ id, name, platform }) => ({
        id,
        label: name,
        detail: platforms(platform),
      }))}
      value={decided.card?.channel.id ?? null}
      onSelect={(channelId) => onChoose({ channelId })}
      emptyText={channels.length === 0 ? t('noChannels') : t('noSuchChannel')}
      error={showsProblem && decided.problem === 'channelMissing' ? t('channelMissing') : undefined}
    />
  )
}
