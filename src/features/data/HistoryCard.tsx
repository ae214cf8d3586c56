import { useState } from 'react'
import { useText } from '#i18n/text.ts'
import { useChanges } from '#query/changes.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { ChangeLine } from './ChangeLine.tsx'
import { DeletedList } from './DeletedList.tsx'
import styles from './ImportLog.module.css'

const shownAtFirst = 5

/** As many as the change log is sure to remember. */
const shownAtMost = 100

/** The latest changes, each to be taken back, and what was deleted, which can be brought back later too. */
export function HistoryCard() {
  const t = useText('history')
  const [showsAll, setShowsAll] = useState(false)
  // One more than is shown at first tells whether there are more.
  const changes = useChanges(showsAll ? shownAtMost : shownAtFirst + 1)
  const shown = showsAll ? changes : changes.slice(0, shownAtFirst)
  return (
    <Card title={t('title')}>
      <p className={styles['meaning']}>{changes.length === 0 ? t('empty') : t('meaning')}</p>
      <ul>
        {shown.map((change) => (
          <ChangeLine key={change.seq} change={change} />
        ))}
      </ul>
      {shown.length < changes.length && (
        <Button size="small" onClick={() => setShowsAll(true)}>
          {t('more')}
        </Button>
      )}
      <DeletedList />
    </Card>
  )
}
