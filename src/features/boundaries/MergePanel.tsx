import { useState } from 'react'
import { useText } from '#i18n/text.ts'
import { FormPanel } from '#pieces/FormPanel.tsx'
import { useMergeChannels } from '#query/channels.ts'
import { useStrategy } from '#query/strategy.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'

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
  const mergeChannels = useMergeChannels()
  const [first] = useState(() => channelIds.find((id) => !notActiveIds.includes(id)) ?? null)
  const [kept, setKept] = useState(first)
  const channels = strategy.channels.filter(({ id }) => channelIds.includes(id))

  async function save() {
    const gone = channelIds.find((id) => id !== kept)
    return kept === null || gone === undefined ? null : mergeChannels.run(kept, gone)
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
