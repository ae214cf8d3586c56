import type { DayNumber } from '#domain/calendar.ts'
import type { RhythmCell } from '#domain/rhythmCells.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { stripCells } from '#pieces/stripCells.ts'
import { monthMarks, stretchOf, type WallAxis } from '#pieces/wallAxis.ts'
import { RhythmCells } from '#ui/RhythmStrip.tsx'
import { useIsPrinting } from '#ui/useIsPrinting.ts'
import { useWidth } from '#ui/useWidth.ts'
import styles from './Review.module.css'

const top = 20
const cellHeight = 22
const height = 62
/** Pixels that a date beside its mark, and a month's short name, need. */
const dateWidth = 64
const monthWidth = 38
/** On paper it is drawn no wider than this, so that its words stay large enough to read. */
const printedWidth = 600

/** A day on which something was decided, and the place that it then got. */
export type DecisionMark = { readonly day: DayNumber; readonly place?: number | undefined }

type RhythmPictureProps = {
  readonly cells: readonly RhythmCell[]
  readonly axis: WallAxis
  /** The earliest first. */
  readonly marks: readonly DecisionMark[]
  /** What the picture shows, in words. */
  readonly label: string
}

/** A channel's rhythm with the days of decisions marked through it. A table says the same beside it. */
export function RhythmPicture({ cells, axis, marks, label }: RhythmPictureProps) {
  const { date } = useFormats()
  const isPrinting = useIsPrinting()
  const [frame, measured] = useWidth<HTMLDivElement>()
  const width = isPrinting ? Math.min(measured, printedWidth) : measured
  const months = monthMarks(axis)
  const step = Math.ceil((monthWidth * months.length) / Math.max(1, width))
  const placed = marks.flatMap(({ day, place }) => {
    const at = stretchOf(axis, { start: day, end: day })
    return at ? [{ day, place, x: at.from * width }] : []
  })
  return (
    <div ref={frame} className={styles['picture']}>
      {width > 0 && (
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
          <g transform={`translate(0 ${top})`}>
            <RhythmCells cells={stripCells(cells, axis, width)} height={cellHeight} />
          </g>
          {months.map(
            ({ month, at }, index) =>
              (months.length - 1 - index) % step === 0 &&
              (at.from > 0 || at.to * width > monthWidth) &&
              (1 - at.from) * width > monthWidth / 2 && (
                <text key={month} x={at.from * width} y={height - 4}>
                  {date(month, 'monthShort')}
                </text>
              ),
          )}
          {placed.map(({ day, place, x }, index) => {
            const next = placed[index + 1]?.x ?? Infinity
            const isAtEnd = x + dateWidth > width
            const words = [place, next - x > dateWidth && date(day, 'dayShort')]
            return (
              <g key={`${day} ${index}`} className={styles['mark']}>
                <path d={`M${x} 2V${top + cellHeight + 4}`} />
                <text x={isAtEnd ? x - 4 : x + 4} y="12" textAnchor={isAtEnd ? 'end' : 'start'}>
                  {words.filter(Boolean).join(' · ')}
                </text>
              </g>
            )
          })}
        </svg>
      )}
    </div>
  )
}
