import { useText } from '#i18n/text.ts'
import type { WeekCounts } from '#domain/usualWeek.ts'
import styles from './WeekBars.module.css'
import { toWeekBars, type WeekAxis } from './weekAxis.ts'

type WeekBarsProps = {
  readonly weeks: WeekCounts
  readonly axis: WeekAxis
  readonly width: number
  readonly height: number
}

const leastBarWidth = 3
const mostBarWidth = 12

/** An account's posts week by week, on an axis that all accounts of the preview share. */
export function WeekBars({ weeks, axis, width, height }: WeekBarsProps) {
  const t = useText('importPreview.accounts')
  const { bars, places } = toWeekBars(weeks, axis, Math.floor(width / leastBarWidth))
  const most = Math.max(1, ...bars.map(({ posts }) => posts))
  const step = Math.min(mostBarWidth, width / places)
  const gap = step > 4 ? 1 : 0.5
  const path = bars
    .map(({ place, posts }) => {
      const tall = Math.max(2, (posts / most) * (height - 2))
      return `M${round(place * step)} ${round(height - 1 - tall)}h${round(step - gap)}v${round(tall)}h${round(gap - step)}z`
    })
    .join('')
  return (
    <svg
      className={styles['bars']}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={t('weeks', {
        active: weeks.mondays.length,
        all: axis.weeks,
        most: Math.max(0, ...Array.from(weeks.counts)),
      })}
    >
      <path className={styles['ground']} d={`M0 ${height - 0.5}h${width}`} />
      <path className={styles['posts']} d={path} />
    </svg>
  )
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100)
}
