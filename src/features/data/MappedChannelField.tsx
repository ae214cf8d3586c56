import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useChannels } from '#query/channels.ts'
import { ComboBox } from '#ui/ComboBox.tsx'
import type { MappingDraft } from './mappingDraft.ts'

const newKey = 'new'

type MappedChannelFieldProps = {
  readonly draft: MappingDraft
  readonly onChange: (draft: MappingDraft) => void
  readonly isMissing: boolean
}

/** The one channel of a table that names none. A new one is described in the preview that follows. */
export function MappedChannelField({ draft, onChange, isMissing }: MappedChannelFieldProps) {
  const t = useText('tableMapping')
  const platforms = useText('platforms')
  const { compare } = useFormats()
  const channels = useChannels()
    .map(({ channel }) => channel)
    .toSorted((a, b) => compare(a.name, b.name))
  const { channelId, channelName } = draft
  const isKnown = channels.some(({ id }) => id === channelId)
  const isNew = !isKnown && channelName !== ''
  return (
    <ComboBox
      label={t('channel')}
      hint={t('channelHint')}
      options={[
        ...(isNew ? [{ id: newKey, label: t('newChannel', { name: channelName }) }] : []),
        ...channels.map(({ id, name, platform }) => ({
          id,
          label: name,
          detail: platforms(platform),
        })),
      ]}
      value={isKnown ? channelId : isNew ? newKey : null}
      onSelect={(id) => {
        if (id === newKey) return
        const chosen = channels.find((channel) => channel.id === id)
        onChange({ ...draft, channelId: chosen?.id ?? null, channelName: chosen?.name ?? '' })
      }}
      emptyText={t('noSuchChannel')}
      creation={{
        labelFor: (name) => t('createChannel', { name }),
        onCreate: (name) => onChange({ ...draft, channelId: null, channelName: name }),
      }}
      error={isMissing ? t('channelMissing') : undefined}
    />
  )
}
