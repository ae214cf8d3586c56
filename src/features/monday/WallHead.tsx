import type { RefObject } from 'react'
import { toCivil } from '#domain/calendar.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import styles from './Wall.module.css'
import { monthMarks, type WallAxis } from '#pieces/wallAxis.ts'

type WallHeadProps = {
  readonly axis: WallAxis
  /** Pixels that the axis is long. */
  readonly width: number
  readonly axisRef: RefObject<HTMLDivElement | null>
}

/** Pixels between the axis and what stands beside it, into which the last name may reach. */
const columnGap = 16

/** Pixels that a month's name needs, in full and cut short. */
const fullName = 74
const shortName = 38

/** The months over the wall, and what stands in its last columns. Each row says the same in words. */
export function WallHead({ axis, width, axisRef }: WallHeadProps) {
  const formats = useFormats()
  const t = useText('monday.columns')
  const marks = monthMarks(axis)
  const monthWidth = width / Math.max(1, marks.length)
  const style = monthWidth >= fullName ? 'month' : 'monthShort'
  const room = style === 'month' ? fullName : shortName
  const step = Math.ceil(shortName / Math.max(1, monthWidth))
  return (
    <div className={styles['head']} aria-hidden>
      <div className={styles['axis']} ref={axisRef}>
        {marks
          .filter((_, index) => (marks.length - 1 - index) % step === 0)
          .filter(({ at }) => at.from > 0 || at.to * width >= Math.min(room, step * monthWidth))
          .map(({ month, at }) => (
            <span
              key={month}
              className={styles['month']}
              style={
                (1 - at.from) * width + columnGap < room
                  ? { right: 0 }
                  : { left: `${at.from * 100}%` }
              }
            >
              {toCivil(month).month === 1
                ? formats.date(month, 'year')
                : formats.date(month, style)}
            </span>
          ))}
      </div>
      <span className={styles['headStatus']}>{t('status')}</span>
      <span className={styles['headIndex']}>{t('index')}</span>
    </div>
  )
}
