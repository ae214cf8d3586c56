import { useText } from '#i18n/text.ts'
import styles from './Prioritise.module.css'
import type { ResultRow } from './resultRows.ts'

const width = 320
const height = 180

/** Value against hours, to look at: nothing is ranked by it. The figures are in the table. */
export function EffortPicture({ rows }: { readonly rows: readonly ResultRow[] }) {
  const t = useText('prioritise.result')
  const shown = rows.flatMap(({ item, figures, place }) => {
    const hours = item.facts.hoursPerWeek
    return figures && place && hours !== undefined
      ? [{ id: item.id, hours, value: figures.value, place: place.place }]
      : []
  })
  const most = Math.max(1, ...shown.map(({ hours }) => hours))
  return (
    <svg
      className={styles['effort']}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('effortLabel')}
    >
      <path d={`M24 8v${height - 32}h${width - 32}`} />
      <text x="28" y="16">
        {t('value')}
      </text>
      <text x={width - 8} y={height - 6} textAnchor="end">
        {t('hours')}
      </text>
      {shown.map(({ id, hours, value, place }) => (
        <g
          key={id}
          transform={`translate(${36 + ((width - 60) * hours) / most} ${height - 36 - ((height - 60) * value) / 100})`}
        >
          <circle r="9" />
          <text textAnchor="middle" dy="4">
            {place}
          </text>
        </g>
      ))}
    </svg>
  )
}
