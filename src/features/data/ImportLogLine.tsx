import { Link } from '@tanstack/react-router'
import type { Channel } from '#domain/channel.ts'
import type { ImportEntry } from '#domain/importLog.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { Button } from '#ui/Button.tsx'
import styles from './ImportLog.module.css'
import { useImportUndo } from './useImportUndo.ts'

/** With more channels or files than these their number says more than their names. */
const namedAtMost = 4

type ImportLogLineProps = {
  readonly entry: ImportEntry
  readonly channelById: ReadonlyMap<string, Channel>
}

/** One import: when, from what, into which channels, how much, and the way back. */
export function ImportLogLine({ entry, channelById }: ImportLogLineProps) {
  const t = useText('data.log')
  const { instant } = useFormats()
  const { undo, restore, isWorking } = useImportUndo()
  const when = instant(entry.confirmedAt ?? entry.startedAt)
  const isUndone = entry.state === 'removed'
  return (
    <li className={styles['line']} data-undone={isUndone}>
      <div className={styles['words']}>
        <p className={styles['when']}>{when}</p>
        <FileWords entry={entry} />
        <p>
          <ChannelWords entry={entry} channelById={channelById} />
        </p>
        <FigureWords entry={entry} />
        {isUndone && (
          <p className={styles['state']}>
            {entry.removedAt && t('undone', { when: instant(entry.removedAt) })}
            {entry.swept && ` ${t('swept')}`}
          </p>
        )}
        {entry.example && <p className={styles['soft']}>{t('example')}</p>}
      </div>
      {!isUndone && !entry.example && (
        <Button
          size="small"
          isBusy={isWorking}
          aria-label={t('undoOne', { when })}
          onClick={() => void undo(entry.id)}
        >
          {t('undo')}
        </Button>
      )}
      {isUndone && !entry.swept && !entry.example && (
        <Button
          size="small"
          isBusy={isWorking}
          aria-label={t('restoreOne', { when })}
          onClick={() => void restore(entry.id)}
        >
          {t('restore')}
        </Button>
      )}
    </li>
  )
}

function FileWords({ entry }: { readonly entry: ImportEntry }) {
  const t = useText('data.log')
  const imports = useText('imports')
  const { list } = useFormats()
  const names = entry.fileNames.map((name) => name || imports('pasted'))
  const files = names.length > namedAtMost ? t('files', { count: names.length }) : list(names)
  return (
    <p className={styles['soft']}>
      {[imports(`sources.${entry.source}`), ...(files ? [files] : [])].join(' · ')}
    </p>
  )
}

function FigureWords({ entry }: { readonly entry: ImportEntry }) {
  const t = useText('data.log')
  const fed = entry.accounts.filter(({ channelId }) => channelId !== null)
  const posts = fed.reduce((sum, account) => sum + account.posts, 0)
  const added = fed.reduce((sum, account) => sum + account.added, 0)
  return (
    <p className={styles['soft']}>
      {[
        t('posts', { count: posts }),
        t('added', { count: added }),
        ...(entry.problemCount > 0 ? [t('problems', { count: entry.problemCount })] : []),
      ].join(' · ')}
    </p>
  )
}

function ChannelWords({ entry, channelById }: ImportLogLineProps) {
  const t = useText('data.log')
  const ids = [...new Set(entry.accounts.flatMap(({ channelId }) => channelId ?? []))]
  if (ids.length === 0) return t('noChannels')
  if (ids.length > namedAtMost) return t('manyChannels', { count: ids.length })
  return ids.map((id, place) => {
    const channel = channelById.get(id)
    const name = entry.accounts.find(({ channelId }) => channelId === id)?.name ?? ''
    return (
      <span key={id}>
        {place > 0 && ', '}
        {channel ? (
          <Link to="/channels/$channelId" params={{ channelId: id }}>
            {channel.name}
          </Link>
        ) : entry.state === 'removed' ? (
          name
        ) : (
          t('goneChannel', { name })
        )}
      </span>
    )
  })
}
