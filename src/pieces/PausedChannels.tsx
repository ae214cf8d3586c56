import { useId, useState } from 'react'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import type { ChannelCard } from '#query/channels.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { FieldError } from '#ui/Field.tsx'
import { TextField } from '#ui/TextField.tsx'
import styles from './PausedChannels.module.css'

/** With more than these, a search field helps to find the right ones. */
const searchableFrom = 12

type PausedChannelsProps = {
  readonly channels: readonly ChannelCard[]
  readonly chosen: readonly string[]
  readonly onChange: (channelIds: readonly string[]) => void
  readonly error?: string | undefined
}

/** Which publishing channels rest: those chosen already come first, the others by name. */
export function PausedChannels({ channels, chosen, onChange, error }: PausedChannelsProps) {
  const t = useText('pauses')
  const { compare } = useFormats()
  const errorId = useId()
  const [search, setSearch] = useState('')
  // Kept, so that a line does not jump away when it is ticked.
  const [chosenAtFirst] = useState(() => new Set(chosen))
  const offered = channels
    .map(({ channel }) => channel)
    .filter(
      ({ id, mode, lifecycle }) =>
        (mode === 'publish' && lifecycle !== 'closed') || chosen.includes(id),
    )
    .toSorted(
      (a, b) =>
        Number(chosenAtFirst.has(b.id)) - Number(chosenAtFirst.has(a.id)) ||
        compare(a.name, b.name),
    )
  const sought = search.trim().toLocaleLowerCase()
  const shown = offered.filter(
    ({ id, name }) => chosen.includes(id) || name.toLocaleLowerCase().includes(sought),
  )
  return (
    <fieldset
      aria-describedby={error ? errorId : undefined}
      {...(error !== undefined && { 'data-invalid': true })}
    >
      <legend className={styles['legend']}>{t('channels')}</legend>
      {offered.length >= searchableFrom && (
        <TextField
          type="search"
          label={t('search')}
          isLabelHidden
          placeholder={t('search')}
          onKeyDown={(event) => {
            // Enter would save the pause before the channels it looks for are chosen, and Escape close it.
            if (event.key === 'Enter') event.preventDefault()
            if (event.key === 'Escape' && search !== '') {
              event.stopPropagation()
              setSearch('')
            }
          }}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
      )}
      <div className={styles['list']}>
        {shown.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={chosen.includes(id)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
            }
          />
        ))}
        {shown.length === 0 && <p className={styles['none']}>{t('noneToRest')}</p>}
      </div>
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </fieldset>
  )
}
