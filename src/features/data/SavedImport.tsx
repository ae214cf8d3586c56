import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useChannels } from '#query/channels.ts'
import { useImportSession } from '#query/importSession.ts'
import type { ImportResult } from '#query/importSessionState.ts'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import styles from './SavedImport.module.css'
import { useImportUndo } from './useImportUndo.ts'

const shownAtFirst = 12

/** What the import that was just confirmed brought, with the ways on and back. */
export function SavedImport({ result }: { readonly result: ImportResult }) {
  const t = useText('data.saved')
  const { dismiss } = useImportSession()
  const { undo, isWorking } = useImportUndo()
  const heading = useRef<HTMLHeadingElement>(null)
  const { importId, added, known } = result
  useEffect(() => heading.current?.focus(), [])
  const channels = addedByChannel(result)

  return (
    <section className={styles['saved']} aria-labelledby="saved-import">
      <div className={styles['top']}>
        <h2 id="saved-import" ref={heading} tabIndex={-1}>
          {added > 0
            ? t('title', { posts: added, channels: channels.size })
            : importId !== null
              ? t('daysOnly')
              : known > 0
                ? t('nothingNew')
                : t('nothingLeft')}
        </h2>
        <div className={styles['actions']}>
          {importId !== null && (
            <Button
              isBusy={isWorking}
              onClick={() => void undo(importId).then((isUndone) => isUndone && dismiss())}
            >
              {t('undo')}
            </Button>
          )}
          <Button onClick={dismiss}>{t('close')}</Button>
          <Link to="/" className={buttonClass({ tone: 'primary' })}>
            {t('toMonday')}
          </Link>
        </div>
      </div>
      {added === 0 && (
        <p>{importId === null ? t('nothingNewText', { known }) : t('daysOnlyText')}</p>
      )}
      {added > 0 && known > 0 && <p>{t('known', { known })}</p>}
      <AddedChannels channels={channels} />
    </section>
  )
}

type AddedChannelsProps = { readonly channels: ReadonlyMap<string, number> }

function AddedChannels({ channels }: AddedChannelsProps) {
  const t = useText('data.saved')
  const { compare } = useFormats()
  const [showsAll, setShowsAll] = useState(false)
  const fed = useChannels()
    .map(({ channel }) => channel)
    .filter(({ id }) => channels.has(id))
    .toSorted((a, b) => compare(a.name, b.name))
  const shown = showsAll ? fed : fed.slice(0, shownAtFirst)
  if (fed.length === 0) return null
  return (
    <>
      <ul className={styles['channels']}>
        {shown.map(({ id, name }) => (
          <li key={id}>
            <Link to="/channels/$channelId" params={{ channelId: id }}>
              {name}
            </Link>{' '}
            <span className={styles['soft']}>{t('added', { count: channels.get(id) ?? 0 })}</span>
          </li>
        ))}
      </ul>
      {shown.length < fed.length && (
        <div>
          <Button size="small" onClick={() => setShowsAll(true)}>
            {t('allChannels', { count: fed.length })}
          </Button>
        </div>
      )}
    </>
  )
}

/** New posts of each channel that got any. */
function addedByChannel({ accounts }: ImportResult): ReadonlyMap<string, number> {
  const byChannel = new Map<string, number>()
  for (const { channelId, added } of accounts)
    if (channelId !== null && added > 0)
      byChannel.set(channelId, (byChannel.get(channelId) ?? 0) + added)
  return byChannel
}
