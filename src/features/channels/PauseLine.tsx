import { toDayNumber, toLocalDate } from '#domain/calendar.ts'
import { toStockholmTime } from '#domain/stockholm.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useEndPause, type PauseCard } from '#query/pauses.ts'
import { useToday } from '#query/today.ts'
import { Button } from '#ui/Button.tsx'
import styles from './ChannelPage.module.css'

type PauseLineProps = { readonly card: PauseCard; readonly onEdit: () => void }

/** One pause: its days, why, for whom, and what can be done about it. */
export function PauseLine({ card: { pause, channelIds }, onEdit }: PauseLineProps) {
  const t = useText('pauses')
  const reasons = useText('pauseReasons')
  const edit = useText('channel')('edit')
  const formats = useFormats()
  const today = useToday()
  const endPause = useEndPause()
  const from = toDayNumber(pause.from)
  const dates =
    pause.to === undefined
      ? t('openEnded', { date: formats.date(pause.from, 'dayYear') })
      : formats.dateRange(pause.from, pause.to, 'dayYear')
  const isRunning = from <= today && (pause.to === undefined || toDayNumber(pause.to) > today)
  const others = channelIds.length - 1
  const facts = [
    reasons(pause.reason),
    pause.scope === 'all'
      ? t('allChannels')
      : others > 0
        ? t('thisAndOthers', { count: others })
        : t('onlyThis'),
    ...(toStockholmTime(Date.parse(pause.createdAt)).day > from ? [t('enteredAfterwards')] : []),
    ...(pause.note ? [pause.note] : []),
  ]
  return (
    <li className={styles['line']}>
      <div className={styles['words']}>
        <p>{dates}</p>
        <p className={styles['soft']}>{facts.join(' · ')}</p>
      </div>
      {isRunning && (
        <Button
          size="small"
          isBusy={endPause.isSaving}
          onClick={() => void endPause.run(pause.id, toLocalDate(today))}
        >
          {t('end')}
        </Button>
      )}
      <Button size="small" aria-label={t('edit', { dates })} onClick={onEdit}>
        {edit}
      </Button>
    </li>
  )
}
