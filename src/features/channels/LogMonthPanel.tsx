import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { DayNumber } from '#domain/calendar.ts'
import { shownCount } from '#domain/dayLog.ts'
import {
  emptyMonthsDraft,
  isMonthsDraftEmpty,
  mondaysOf,
  monthLog,
  monthsToChannelLog,
  withMonthAnswer,
  withMonthDay,
} from '#domain/monthLog.ts'
import { periodStart, shiftPeriod } from '#domain/period.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { FormPanel } from '#pieces/FormPanel.tsx'
import { useLogPosts } from '#query/handLog.ts'
import type { AssessedChannel } from '#query/rhythm.ts'
import { useToday } from '#query/today.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { Stack } from '#ui/Stack.tsx'
import styles from './LogMonth.module.css'
import { MonthGrid } from './MonthGrid.tsx'

type LogMonthPanelProps = { readonly assessed: AssessedChannel; readonly onClose: () => void }

/** Posts of a channel logged by hand, a month at a time; all months are saved as one act. */
export function LogMonthPanel({ assessed, onClose }: LogMonthPanelProps) {
  const t = useText('handLog.month')
  const formats = useFormats()
  const today = useToday()
  const logPosts = useLogPosts()
  const { channel, history, byHand } = assessed
  const [cursor, setCursor] = useState(today)
  const [draft, setDraft] = useState(emptyMonthsDraft)
  const first = periodStart(cursor, 'month')
  const month = monthLog(history, byHand, today, first)
  const isRunning = month.last === today
  const isVouchedFor = draft.answers.get(first) ?? month.isLogged
  const name = formats.date(first, 'monthYear')
  const loggedOn = (day: DayNumber, logged: number) => draft.days.get(day) ?? logged
  const posts = month.days.reduce(
    (sum, day) => sum + shownCount(day, loggedOn(day.day, day.logged)),
    0,
  )
  const mondays = mondaysOf(month)
  const typedWeeks = byHand.weeks.filter(({ monday }) => mondays.includes(monday))

  function goTo(months: number) {
    const start = shiftPeriod(first, 'month', months)
    setCursor(periodStart(today, 'month') === start ? today : start)
  }

  return (
    <FormPanel
      title={t('title', { name: channel.name })}
      isChanged={!isMonthsDraftEmpty(draft)}
      onSave={() => logPosts.run([monthsToChannelLog(channel.id, draft, today)])}
      onClose={onClose}
    >
      <p>{t('text')}</p>
      <Stack gap={3}>
        <div className={styles['head']}>
          <IconButton icon={ChevronLeft} label={t('previous')} onClick={() => goTo(-1)} />
          <h3 aria-live="polite">{name}</h3>
          <IconButton
            icon={ChevronRight}
            label={t('next')}
            disabled={isRunning}
            onClick={() => goTo(1)}
          />
        </div>
        <MonthGrid
          month={month}
          label={t('grid', { month: name })}
          cursor={cursor}
          newest={today}
          isVouchedFor={isVouchedFor}
          loggedOn={loggedOn}
          onCursor={setCursor}
          onCount={(day, count) => setDraft(withMonthDay(draft, day, count))}
        />
        <p className={styles['soft']}>{t('keys')}</p>
      </Stack>
      <div>
        <p role="status">
          <strong>{t('sum', { posts, month: name })}</strong>
        </p>
        {typedWeeks.map(({ monday, posts: typed }) => (
          <p key={monday} className={styles['soft']}>
            {t('typed', { week: formats.week(monday), posts: typed })}
          </p>
        ))}
      </div>
      <Checkbox
        label={t(isRunning ? 'completeSoFar' : 'complete', { month: name })}
        hint={t('completeHint')}
        checked={isVouchedFor}
        onChange={({ target }) => setDraft(withMonthAnswer(draft, month, target.checked))}
      />
    </FormPanel>
  )
}
