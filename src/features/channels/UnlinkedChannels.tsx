import { Plus, Trash2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { platforms as platformNames } from '#domain/platform.ts'
import { useText } from '#i18n/text.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useKeptFocus } from '#ui/useKeptFocus.ts'
import styles from './UnlinkedChannels.module.css'
import type { UnlinkedChannel } from '#pieces/newChannels.ts'

type UnlinkedChannelsProps = {
  readonly channels: readonly UnlinkedChannel[]
  /** Saving has been tried, so that a missing name is said. */
  readonly showsMissing: boolean
  readonly onChange: (channels: readonly UnlinkedChannel[]) => void
}

/** Channels that have no link to paste, a line each. */
export function UnlinkedChannels({ channels, showsMissing, onChange }: UnlinkedChannelsProps) {
  const t = useText('addChannels')
  const place = useKeptFocus()
  const newKey = (channels.at(-1)?.key ?? 0) + 1
  return (
    <div ref={place} tabIndex={-1} className={styles['place']}>
      {channels.length > 0 && (
        <ul className={styles['list']}>
          {channels.map((channel) => (
            <UnlinkedRow
              key={channel.key}
              channel={channel}
              showsMissing={showsMissing}
              onChange={(changed) =>
                onChange(channels.map((other) => (other.key === changed.key ? changed : other)))
              }
              onRemove={() => onChange(channels.filter(({ key }) => key !== channel.key))}
            />
          ))}
        </ul>
      )}
      <Button
        size="small"
        onClick={() => onChange([...channels, { key: newKey, name: '', platform: 'newsletter' }])}
      >
        <Plus aria-hidden />
        {t('withoutLink')}
      </Button>
      <p className={styles['hint']}>{t('withoutLinkHint')}</p>
    </div>
  )
}

type UnlinkedRowProps = {
  readonly channel: UnlinkedChannel
  readonly showsMissing: boolean
  readonly onChange: (channel: UnlinkedChannel) => void
  readonly onRemove: () => void
}

function UnlinkedRow({ channel, showsMissing, onChange, onRemove }: UnlinkedRowProps) {
  const t = useText('addChannels')
  const fields = useText('channelFields')
  const platforms = useText('platforms')
  const name = useRef<HTMLInputElement>(null)
  // The row was asked for a moment ago, to be written in.
  useEffect(() => name.current?.focus(), [])
  return (
    <li className={styles['row']}>
      <TextField
        ref={name}
        label={fields('name')}
        error={showsMissing && channel.name.trim() === '' ? t('nameMissing') : undefined}
        maxLength={200}
        value={channel.name}
        onChange={({ target }) => onChange({ ...channel, name: target.value })}
      />
      <Select
        label={t('platform')}
        options={platformNames.map((value) => ({ value, label: platforms(value) }))}
        value={channel.platform}
        onSelect={(platform) => onChange({ ...channel, platform })}
      />
      <IconButton icon={Trash2} label={t('remove')} onClick={onRemove} />
    </li>
  )
}
