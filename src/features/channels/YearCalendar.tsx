import { useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { DayNumber } from '#domain/calendar.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { RhythmCells } from '#ui/RhythmStrip.tsx'
import { useDayWords } from './useDayWords.ts'
import { WeekdayNames } from './WeekdayNames.tsx'
import styles from './YearCalendar.module.css'
import {
  cellSize,
  dayCells,
  dayIndexAt,
  gridSize,
  headHeight,
  monthMarks,
  type YearDays,
} from './yearGrid.ts'

type YearCalendarProps = {
  readonly name: string
  readonly year: YearDays
  readonly today: DayNumber
}

/**
 * A year of days, a column a week. To assistive technology it is a slider along time, whose value
 * is the day in words.
 */
export function YearCalendar({ name, year, today }: YearCalendarProps) {
  const t = useText('channel.calendar')
  const formats = useFormats()
  const dayWords = useDayWords()
  const { days, first, last } = year
  const { width, height } = gridSize(days)
  const newest = days.findLastIndex(({ day }, index) => index <= last && day <= today)
  /** Where the keys have gone; it stays while focus is elsewhere. */
  const [cursor, setCursor] = useState(Math.max(first, newest))
  const [isFocused, setIsFocused] = useState(false)
  const [pointed, setPointed] = useState<number | null>(null)
  const index = Math.min(last, Math.max(first, cursor))
  const marked = pointed ?? (isFocused ? index : null)
  const shown = days[marked ?? index]
  const valueText = days[index] && dayWords(days[index])

  function press(event: KeyboardEvent) {
    const step = steps[event.key]
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    setPointed(null)
    setCursor(Math.min(last, Math.max(first, step(index, first, last))))
  }

  function point(event: PointerEvent<HTMLElement>) {
    const { left, top, width: drawn } = event.currentTarget.getBoundingClientRect()
    // Printed or zoomed, the drawing may have another size than its own.
    const scale = width / drawn
    const x = (event.clientX - left) * scale
    setPointed(dayIndexAt(x, (event.clientY - top) * scale - headHeight, year))
  }

  return (
    <div>
      <div className={styles['scroller']}>
        <div
          role="slider"
          tabIndex={0}
          className={styles['calendar']}
          aria-label={t('label', {
            name,
            from: formats.date(days[first]?.day ?? today, 'dayYear'),
            to: formats.date(days[last]?.day ?? today, 'dayYear'),
          })}
          aria-orientation="horizontal"
          aria-valuemin={first + 1}
          aria-valuemax={last + 1}
          aria-valuenow={index + 1}
          aria-valuetext={valueText}
          onKeyDown={press}
          onFocus={() => setIsFocused(true)}
          onBlur={() => setIsFocused(false)}
          onPointerMove={point}
          onPointerDown={point}
          onPointerLeave={({ pointerType }) => {
            // A lifted finger leaves too, and what it pointed at is to be read.
            if (pointerType !== 'touch') setPointed(null)
          }}
        >
          <svg
            className={styles['drawing']}
            width={width}
            height={height + headHeight}
            viewBox={`0 ${-headHeight} ${width} ${height + headHeight}`}
            aria-hidden
          >
            {monthMarks(days).map(({ x, day }) => (
              <text key={day} x={x} y={-6} className={styles['name']}>
                {formats.date(day, 'monthShort').replace('.', '')}
              </text>
            ))}
            <RhythmCells cells={dayCells(year, today)} height={cellSize} markedIndex={marked} />
          </svg>
        </div>
        <WeekdayNames />
      </div>
      <p className={styles['readOut']} data-print="hide">
        {marked !== null && shown ? dayWords(shown) : t('hint')}
      </p>
    </div>
  )
}

type Step = (index: number, first: number, last: number) => number

const steps: Readonly<Record<string, Step>> = {
  ArrowLeft: (index) => index - 7,
  ArrowRight: (index) => index + 7,
  ArrowUp: (index) => index - 1,
  ArrowDown: (index) => index + 1,
  PageUp: (index) => index - 28,
  PageDown: (index) => index + 28,
  Home: (_, first) => first,
  End: (_, __, last) => last,
}
