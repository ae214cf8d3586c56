import type { DayNumber } from '#domain/calendar.ts'
import { lastPostDate } from '#i18n/nearDate.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { TextButton } from '#ui/TextButton.tsx'
import styles from './Wall.module.css'
import type { WallRow } from './wallRows.ts'

type SupportLineProps = {
  readonly row: WallRow
  readonly today: DayNumber
  readonly onPause: () => void
}

/** Under the rhythm of a channel that needs support: the fact behind it, and what can be done. */
export function SupportLine({ row, today, onPause }: SupportLineProps) {
  const t = useText('monday')
  const formats = useFormats()
  if (row.assessment.status === 'monitoring') return null
  const date = lastPostDate(row.assessment, today, formats)
  return (
    <div className={styles['support']}>
      {date === null ? t('noPosts') : t('lastPost', { date })}
      <TextButton
        aria-label={t('registerPauseFor', { name: row.name })}
        data-print="hide"
        onClick={onPause}
      >
        {t('registerPause')}
      </TextButton>
    </div>
  )
}
