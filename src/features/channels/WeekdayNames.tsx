import { dayNumber } from '#domain/calendar.ts'
import { useFormats } from '#i18n/useFormats.ts'
import styles from './YearCalendar.module.css'
import { cellSize, gridSize, headHeight, rowTop } from './yearGrid.ts'

const width = 34
/** A Monday, whatever its date. */
const someMonday = 4
/** Monday, Wednesday and Friday tell the rows between them. */
const namedRows = [0, 2, 4] as const

/** The names of the calendar's rows; they stay in sight when its weeks scroll. */
export function WeekdayNames() {
  const { date } = useFormats()
  const { height } = gridSize([])
  return (
    <svg
      className={styles['weekdays']}
      width={width}
      height={height + headHeight}
      viewBox={`0 ${-headHeight} ${width} ${height + headHeight}`}
      aria-hidden
    >
      {namedRows.map((row) => (
        <text key={row} x={0} y={rowTop(row) + cellSize - 3} className={styles['name']}>
          {date(dayNumber(someMonday + row), 'weekdayShort').replace('.', '')}
        </text>
      ))}
    </svg>
  )
}
