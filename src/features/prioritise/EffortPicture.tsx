import { useText } from '#i18n/text.ts'
import { placedApart } from '#ui/placedApart.ts'
import styles from './Prioritise.module.css'
import type { ResultRow } from './resultRows.ts'

const width = 320
const height = 180
const left = 24
const bottom = 24
const radius = 9
/** Where the middles of the discs may be. */
const room = { radius, width: width - left - 3 * radius, height: height - bottom - 3 * radius }

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
  const points = shown.map(({ hours, value }) => ({
    x: (room.width * hours) / most,
    y: room.height * (1 - value / 100),
  }))
  const discs = placedApart(points, room)
  return (
    <svg
      className={styles['effort']}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('effortLabel')}
    >
      <path d={`M${left} 8v${height - bottom - 8}h${width - left - 8}`} />
      <text x={left + 4} y="16">
        {t('value')}
      </text>
      <text x={width - 8} y={height - 6} textAnchor="end">
        {t('hours')}
      </text>
      <g transform={`translate(${left + radius + 3} ${2 * radius})`}>
        {/* From where each belongs to where there was room. */}
        <path
          d={discs.map(({ x, y }, at) => `M${points[at]?.x} ${points[at]?.y}L${x} ${y}`).join('')}
        />
        {discs.map(({ x, y }, at) => (
          <g key={shown[at]?.id}>
            <circle cx={x} cy={y} r={radius} />
            <text x={x} y={y + 4} textAnchor="middle">
              {shown[at]?.place}
            </text>
          </g>
        ))}
      </g>
    </svg>
  )
}
