import { useEffect, useRef, type KeyboardEvent } from 'react'
import { addDays, dayNumber, type DayNumber } from '#domain/calendar.ts'
import type { DayLog } from '#domain/dayLog.ts'
import { mondaysOf, type MonthLog } from '#domain/monthLog.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { DayCount } from '#pieces/DayCount.tsx'
import styles from './LogMonth.module.css'

type MonthGridProps = {
  readonly month: MonthLog
  readonly label: string
  /** The day where the tab key comes in, in the month. */
  readonly cursor: DayNumber
  /** The cursor goes no further. */
  readonly newest: DayNumber
  readonly isVouchedFor: boolean
  readonly loggedOn: (day: DayNumber, logged: number) => number
  /** Told another day, perhaps of another month. */
  readonly onCursor: (day: DayNumber) => void
  readonly onCount: (day: DayLog, posts: number) => void
}

/** A month to click posts in, a week a line. The arrow keys go on into the months around it. */
export function MonthGrid(props: MonthGridProps) {
  const { month, label, cursor, newest, isVouchedFor, loggedOn, onCursor, onCount } = props
  const { date } = useFormats()
  const grid = useRef<HTMLDivElement>(null)
  const isMoving = useRef(false)
  const days = new Map(month.days.map((day) => [day.day, day]))

  useEffect(() => {
    if (!isMoving.current) return
    isMoving.current = false
    grid.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus()
  }, [cursor])

  function press(event: KeyboardEvent) {
    const step = steps[event.key]
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const next = addDays(cursor, step)
    if (next > newest) return
    isMoving.current = true
    onCursor(next)
  }

  return (
    // eslint-disable-next-line jsx-a11y/interactive-supports-focus -- one of its days is always a tab stop
    <div ref={grid} role="grid" aria-label={label} className={styles['grid']} onKeyDown={press}>
      <div role="row" className={styles['week']}>
        {Array.from({ length: 7 }, (_, at) => {
          const day = dayNumber(someMonday + at)
          return (
            <div
              key={at}
              role="columnheader"
              aria-label={date(day, 'weekdayName')}
              className={styles['weekday']}
            >
              {date(day, 'weekdayShort').replace('.', '')}
            </div>
          )
        })}
      </div>
      {mondaysOf(month).map((monday) => (
        <div key={monday} role="row" className={styles['week']}>
          {Array.from({ length: 7 }, (_, at) => {
            const day = days.get(addDays(monday, at))
            if (!day) return <div key={at} role="gridcell" />
            return (
              <div key={at} role="gridcell" onFocus={() => onCursor(day.day)}>
                <DayCount
                  day={day}
                  logged={loggedOn(day.day, day.logged)}
                  isVouchedFor={isVouchedFor}
                  isTabStop={day.day === cursor}
                  name={date(day.day, 'weekday')}
                  mark={String(day.day - month.first + 1)}
                  onCount={(posts) => onCount(day, posts)}
                  onClear={() => onCount(day, 0)}
                />
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}

/** A Monday, whatever its date. */
const someMonday = 4

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
  PageUp: -28,
  PageDown: 28,
}
