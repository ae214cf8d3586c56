import { useState } from 'react'
import { useText } from '#i18n/text.ts'
import { useEditChannels, type ChannelCard } from '#query/channels.ts'
import { CadenceField } from '#pieces/CadenceField.tsx'
import { FormPanel } from '#pieces/FormPanel.tsx'
import { commonCadence } from './bulkStart.ts'
import { BulkTargets } from './BulkTargets.tsx'
import { commonPlatform } from '#pieces/newChannels.ts'

type BulkPanelProps = { readonly cards: readonly ChannelCard[]; readonly onClose: () => void }

/** One cadence for several channels; those that only monitor have none and are left out. */
export function BulkCadencePanel({ cards, onClose }: BulkPanelProps) {
  const t = useText('register.bulk')
  const editChannels = useEditChannels()
  const publishing = cards.filter(({ channel }) => channel.mode === 'publish')
  const watching = cards.length - publishing.length
  const [first] = useState(() => commonCadence(publishing))
  const [choice, setChoice] = useState(first)

  async function save() {
    const { n, per, presetId } = choice
    if (n === null || publishing.length === 0) return null
    const ids = publishing.map(({ channel }) => channel.id)
    return editChannels.run(ids, { cadence: { n, per, presetId } })
  }

  return (
    <FormPanel
      title={t('title.cadence', { count: publishing.length })}
      isChanged={choice !== first}
      saveLabel={t('save', { count: publishing.length })}
      onSave={save}
      onClose={onClose}
    >
      {publishing.length > 0 && <BulkTargets cards={publishing} />}
      {watching > 0 && <p>{t('watching', { count: watching })}</p>}
      {publishing.length > 0 && (
        <CadenceField
          choice={choice}
          onChange={setChoice}
          platform={commonPlatform(publishing.map(({ channel }) => channel.platform))}
        />
      )}
    </FormPanel>
  )
}
