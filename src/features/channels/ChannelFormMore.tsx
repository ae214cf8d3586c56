import { platforms as platformNames } from '#domain/platform.ts'
import { useText } from '#i18n/text.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Select } from '#ui/Select.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useLinkError } from '#pieces/linkTrouble.ts'
import { withLink, type ChannelEdit } from './channelEdit.ts'
import type { ChannelFormProps } from './ChannelForm.tsx'
import { ChannelPicker } from './ChannelPicker.tsx'
import styles from '#pieces/fields.module.css'
import { possibleParents } from './possibleParents.ts'

/** Where a channel is, what counts on it, and what files call it: seldom changed. */
export function ChannelFormMore(props: ChannelFormProps) {
  const { edit, onChange, problems, otherChannels, channelId } = props
  const t = useText('channelFields')
  const platforms = useText('platforms')
  const linkError = useLinkError(edit.url, problems.url ?? null)
  const set = (change: Partial<ChannelEdit>) => onChange({ ...edit, ...change })
  return (
    <>
      <TextField
        name="url"
        label={t('link')}
        note={t('linkMissing')}
        error={linkError}
        maxLength={2000}
        spellCheck={false}
        value={edit.url}
        onChange={({ target }) => onChange(withLink(edit, target.value))}
      />
      <Select
        label={t('platform')}
        options={platformNames.map((value) => ({ value, label: platforms(value) }))}
        value={edit.platform}
        onSelect={(platform) => set({ platform })}
      />
      <ChannelPicker
        label={t('parent')}
        noneLabel={t('noParent')}
        channels={possibleParents(otherChannels, channelId)}
        value={edit.parentChannelId}
        onSelect={(parentChannelId) => set({ parentChannelId })}
      />
      <DateField
        label={t('start')}
        hint={t('startHint')}
        value={edit.start}
        error={problems.start && t('startMissing')}
        onDateChange={(start) => set({ start })}
      />
      {edit.mode === 'publish' && (
        <fieldset className={styles['set']}>
          <legend className={styles['legend']}>{t('counts')}</legend>
          <Checkbox
            name="counts"
            label={t('countsReshares')}
            checked={edit.countsReshares}
            onChange={({ target }) => set({ countsReshares: target.checked })}
          />
          <Checkbox
            label={t('countsReplies')}
            checked={edit.countsReplies}
            onChange={({ target }) => set({ countsReplies: target.checked })}
          />
        </fieldset>
      )}
      <TextArea
        name="aliases"
        label={t('aliases')}
        hint={t('aliasesHint')}
        rows={3}
        spellCheck={false}
        value={edit.aliases}
        onChange={({ target }) => set({ aliases: target.value })}
      />
    </>
  )
}
