import { lifecycles } from '#domain/channel.ts'
import { useText } from '#i18n/text.ts'
import type { ChannelCard } from '#query/channels.ts'
import { CadenceField } from '#pieces/CadenceField.tsx'
import { ModeField } from '#pieces/ModeField.tsx'
import { Select } from '#ui/Select.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { ChannelFormMore } from './ChannelFormMore.tsx'
import type { ChannelEdit, EditProblems } from './channelEdit.ts'
import { ChannelPicker } from './ChannelPicker.tsx'
import { OwnersField } from '#pieces/OwnersField.tsx'

export type ChannelFormProps = {
  readonly edit: ChannelEdit
  readonly onChange: (edit: ChannelEdit) => void
  /** Empty until saving has been tried. */
  readonly problems: EditProblems
  readonly otherChannels: readonly ChannelCard[]
  readonly channelId: string
}

/** The fields of a channel, in the order in which they are usually wanted. */
export function ChannelForm(props: ChannelFormProps) {
  const { edit, onChange, problems, otherChannels } = props
  const t = useText('channelFields')
  const add = useText('addChannels')
  const set = (change: Partial<ChannelEdit>) => onChange({ ...edit, ...change })
  const isEnding = edit.lifecycle === 'closing' || edit.lifecycle === 'closed'
  return (
    <>
      <TextField
        name="name"
        label={t('name')}
        error={problems.name && add('nameMissing')}
        maxLength={200}
        value={edit.name}
        onChange={({ target }) => set({ name: target.value })}
      />
      <TextArea
        name="purpose"
        label={t('purpose')}
        hint={t('purposeHint')}
        maxLength={2000}
        rows={2}
        value={edit.purpose}
        onChange={({ target }) => set({ purpose: target.value })}
      />
      <OwnersField unitIds={edit.unitIds} onChange={(unitIds) => set({ unitIds })} />
      <ModeField mode={edit.mode} onChange={(mode) => set({ mode })} />
      {edit.mode === 'publish' && (
        <CadenceField
          choice={edit.cadence}
          onChange={(cadence) => set({ cadence })}
          platform={edit.platform}
        />
      )}
      <Select
        name="lifecycle"
        label={t('lifecycle')}
        hint={edit.lifecycle === 'resting' ? t('restingHint') : undefined}
        options={lifecycles.map((value) => ({ value, label: t(`lifecycles.${value}`) }))}
        value={edit.lifecycle}
        onSelect={(lifecycle) => set({ lifecycle })}
      />
      {isEnding && (
        <ChannelPicker
          label={t('successor')}
          noneLabel={t('noSuccessor')}
          channels={otherChannels}
          value={edit.successorChannelId}
          onSelect={(successorChannelId) => set({ successorChannelId })}
        />
      )}
      <ChannelFormMore {...props} />
    </>
  )
}
