import { useState } from 'react'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useDeleted, useBringBackDeleted, type DeletedRecord } from '#query/changes.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import styles from './ImportLog.module.css'

const shownAtFirst = 20

/** The channels, units and pauses that were deleted, each with a way back; nothing while there are none. */
export function DeletedList() {
  const t = useText('history.deleted')
  const { number } = useFormats()
  const deleted = useDeleted()
  const [showsAll, setShowsAll] = useState(false)
  if (deleted.length === 0) return null
  const shown = showsAll ? deleted : deleted.slice(0, shownAtFirst)
  return (
    <Disclosure summary={t('title', { count: number(deleted.length) })}>
      <p className={styles['meaning']}>{t('meaning')}</p>
      <ul>
        {shown.map((record) => (
          <DeletedLine key={record.row.id} record={record} />
        ))}
      </ul>
      {shown.length < deleted.length && (
        <Button size="small" onClick={() => setShowsAll(true)}>
          {t('more', { count: deleted.length - shown.length })}
        </Button>
      )}
    </Disclosure>
  )
}

function DeletedLine({ record }: { readonly record: DeletedRecord }) {
  const t = useText('history.deleted')
  const { instant } = useFormats()
  const { run, isSaving } = useBringBackDeleted()
  const name = useDeletedName(record)
  const { id, deletedAt } = record.row
  return (
    <li className={styles['line']}>
      <div className={styles['words']}>
        <p className={styles['when']}>{name}</p>
        <p className={styles['soft']}>
          {t(`kinds.${record.table}`, { when: instant(deletedAt ?? '') })}
        </p>
      </div>
      <Button
        size="small"
        isBusy={isSaving}
        aria-label={t('bringBackOne', { name })}
        onClick={() => void run(record.table, id)}
      >
        {t('bringBack')}
      </Button>
    </li>
  )
}

function useDeletedName(record: DeletedRecord): string {
  const t = useText('history.deleted')
  const openEnded = useText('pauses')
  const reasons = useText('pauseReasons')
  const { date, dateRange } = useFormats()
  if (record.table !== 'pauses') return record.row.name
  const { from, to, reason } = record.row
  const dates =
    to === undefined
      ? openEnded('openEnded', { date: date(from, 'dayYear') })
      : dateRange(from, to, 'dayYear')
  return t('pause', { reason: reasons(reason), dates })
}
