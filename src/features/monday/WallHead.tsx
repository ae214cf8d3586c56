import type { RefObject } from 'react'
import { toCivil } from '#domain/calendar.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { monthNames } from './monthNames.ts'
import styles from './Wall.module.css'
import type { WallAxis } from '#pieces/wallAxis.ts'

type WallHeadProps = {
  readonly axis: WallAxis
  /** Pixels that the axis is long. */
  readonly width: number
  readonly axisRef: RefObject<HTMLDivElement | null>
}

/** The months over the wall, and what stands in its last columns. Each row says the same in words. */
export function WallHead({ axis, width, axisRef }: WallHeadProps) {
  const formats = useFormats()
  const t = useText('monday.columns')
  const { style, names } = monthNames(axis, width)
  return (
    <div className={styles['head']} aria-hidden>
      <div className={styles['axis']} ref={axisRef}>
        {names.map(({ month, left }) => (
          <span
            key={month}
            className={styles['month']}
            style={left === null ? { right: 0 } : { left: `${left * 100}%` }}
          >
            {toCivil(month).month === 1 ? formats.date(month, 'year') : formats.date(month, style)}
          </span>
        ))}
      </div>
      <span className={styles['headStatus']}>{t('status')}</span>
      <span className={styles['headIndex']}>{t('index')}</span>
    </div>
  )
}
