import { Link } from '@tanstack/react-router'
import type { Barrier } from '#domain/barrier.ts'
import { byUrgency, overdueDaysOf } from '#domain/barrierOrder.ts'
import { toLocalDate, type DayNumber } from '#domain/calendar.ts'
import { useText } from '#i18n/text.ts'
import { FindingLine } from '#pieces/FindingLine.tsx'
import lines from '#pieces/FindingLines.module.css'
import { useFindings } from '#pieces/useFindings.ts'
import { useStrategy } from '#query/strategy.ts'
import { Card } from '#ui/Card.tsx'
import { StatusMark } from '#ui/StatusMark.tsx'

/** Of each; the rest stands on the screen itself. */
const shownAtMost = 3

/** The serious findings and the overdue barriers, in short. Nothing when there are none. */
export function BoundariesCard({ today }: { readonly today: DayNumber }) {
  const t = useText('boundaries')
  const { barriers } = useStrategy()
  const serious = useFindings().open.filter(({ severity }) => severity === 'serious')
  const overdue = byUrgency(barriers).flatMap((barrier) => {
    const days = overdueDaysOf(barrier, toLocalDate(today))
    return days === null ? [] : [{ barrier, days }]
  })
  const count = serious.length + overdue.length
  if (count === 0) return null
  return (
    <Card
      title={t('onMonday.title', { count })}
      aside={<Link to="/boundaries">{t('onMonday.more')}</Link>}
    >
      <ul className={lines['lines']}>
        {serious.slice(0, shownAtMost).map((finding) => (
          <FindingLine key={finding.key} finding={finding} />
        ))}
        {overdue.slice(0, shownAtMost).map(({ barrier, days }) => (
          <OverdueLine key={barrier.id} barrier={barrier} days={days} />
        ))}
      </ul>
    </Card>
  )
}

type OverdueLineProps = { readonly barrier: Barrier; readonly days: number }

function OverdueLine({ barrier: { statement, owner }, days }: OverdueLineProps) {
  const t = useText('boundaries.barriers')
  const quoted = `”${statement.replace(/\.$/, '')}”`
  return (
    <li className={lines['line']}>
      <StatusMark shape="half" tone="amber">
        {`${t('columns.barrier')} · ${t('overdue', { days })}`}
      </StatusMark>
      <p>{owner === undefined ? quoted : `${quoted}, ${owner}`}</p>
    </li>
  )
}
