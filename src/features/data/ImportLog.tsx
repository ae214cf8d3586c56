import { useState } from 'react'
import { useText } from '#i18n/text.ts'
import { useChannels } from '#query/channels.ts'
import { useImports } from '#query/imports.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import styles from './ImportLog.module.css'
import { ImportLogLine } from './ImportLogLine.tsx'

const shownAtFirst = 8

/** Everything that has been read in, each import to be undone or brought back as a whole. */
export function ImportLog() {
  const t = useText('data.log')
  const entries = useImports()
  const cards = useChannels()
  const [showsAll, setShowsAll] = useState(false)
  const channelById = new Map(cards.map(({ channel }) => [channel.id, channel]))
  const shown = showsAll ? entries : entries.slice(0, shownAtFirst)
  const hidden = entries.length - shown.length
  return (
    <Card title={t('title')}>
      <p className={styles['meaning']}>{entries.length === 0 ? t('empty') : t('undoMeaning')}</p>
      <ul>
        {shown.map((entry) => (
          <ImportLogLine key={entry.id} entry={entry} channelById={channelById} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button size="small" onClick={() => setShowsAll(true)}>
          {t('more', { count: hidden })}
        </Button>
      )}
    </Card>
  )
}
