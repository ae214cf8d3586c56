import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import { maxWeekPosts } from '#domain/handLog.ts'
import {
  hasNothingMore,
  nothingMore,
  toWeekDraft,
  withDayCount,
  withoutSlip,
  withTyped,
  emptyWeekDraft,
  type WeekDraft,
} from '#domain/weekLog.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { DayCount } from '#pieces/DayCount.tsx'
import { joinClasses } from '#ui/joinClasses.ts'
import styles from './LogGrid.module.css'
import { LogSum } from './LogSum.tsx'
import type { LogLine } from './logLines.ts'
import { TypedWeekField } from './TypedWeekField.tsx'
import { logColumnAttribute, logLineAttribute } from './useLogCursor.ts'

const typedColumn = 7
const nothingColumn = 8

type LogLineRowProps = {
  readonly line: LogLine
  /** What has been entered; null for nothing. */
  readonly draft: WeekDraft | null
  /** The column where the tab key comes in; null when it is in another line. */
  readonly tabStop: number | null
  readonly onDraft: (channelId: string, draft: WeekDraft) => void
}

/** One channel's week: seven days, a number instead of them, and that nothing was published. */
export const LogLineRow = memo(function LogLineRow(props: LogLineRowProps) {
  const { line, draft: entered, tabStop, onDraft } = props
  const t = useText('handLog')
  const platforms = useText('platforms')
  const cadences = useText('cadences')
  const { date } = useFormats()
  const { week, id } = line
  const { name, platform, cadence } = line.assessed.channel
  const draft = entered ?? toWeekDraft(week)
  const hasNothing = hasNothingMore(week, draft)
  const hasReadIn = week.days.some(({ readIn }) => readIn > 0)
  const enter = (next: WeekDraft) => onDraft(id, next)
  return (
    <div role="row" className={styles['line']} {...logLineAttribute(id)}>
      <div role="rowheader" className={styles['channel']}>
        <Link
          to="/channels/$channelId"
          params={{ channelId: id }}
          className={styles['name']}
          tabIndex={-1}
        >
          {name}
        </Link>
        <p className={styles['fact']}>
          {platforms(platform)}
          {cadence && ` · ${cadences(cadence.per, { n: cadence.n })}`}
        </p>
      </div>
      {week.days.map((day, at) => (
        <div key={day.day} role="gridcell" className={styles['day']} {...logColumnAttribute(at)}>
          <DayCount
            day={day}
            logged={draft.days[at] ?? 0}
            isVouchedFor={draft.isAnswered}
            isTabStop={tabStop === at}
            name={date(day.day, 'weekday')}
            mark={date(day.day, 'weekdayShort').slice(0, 2)}
            onCount={(posts) => enter(withDayCount(draft, at, posts))}
            onClear={() => enter(withoutSlip(week, withDayCount(draft, at, 0)))}
          />
        </div>
      ))}
      <div role="gridcell" className={styles['typed']} {...logColumnAttribute(typedColumn)}>
        <TypedWeekField
          label={t('typed', { name })}
          value={draft.typed}
          max={maxWeekPosts}
          isTabStop={tabStop === typedColumn}
          onNumber={(posts) =>
            enter(posts > 0 ? withTyped(draft, posts) : withoutSlip(week, withTyped(draft, 0)))
          }
        />
      </div>
      <div role="gridcell" className={styles['nothing']} {...logColumnAttribute(nothingColumn)}>
        <button
          type="button"
          tabIndex={tabStop === nothingColumn ? 0 : -1}
          className={joinClasses(styles['toggle'], hasNothing && styles['chosen'])}
          aria-pressed={hasNothing}
          aria-label={t(hasReadIn ? 'nothingMoreFor' : 'nothingFor', { name })}
          onClick={() => enter(hasNothing ? emptyWeekDraft() : nothingMore())}
        >
          {t(hasReadIn ? 'nothingMore' : 'nothing')}
        </button>
      </div>
      <div role="gridcell" className={styles['sum']}>
        <LogSum week={week} draft={draft} isDraft={entered !== null} />
      </div>
    </div>
  )
})
