import { Link } from '@tanstack/react-router'
import { toLocalDate } from '#domain/calendar.ts'
import type { Decision } from '#domain/decision.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useDecisions } from '#query/decisions.ts'
import { useToday } from '#query/today.ts'
import { Card } from '#ui/Card.tsx'
import { DataTable } from '#ui/DataTable.tsx'

/** Every confirmed decision, those that a correction has superseded too. */
export function DecisionLog() {
  const t = useText('prioritise')
  const { date } = useFormats()
  const today = toLocalDate(useToday())
  const { decisions } = useDecisions()
  const superseded = new Set(decisions.map(({ supersedesDecisionId }) => supersedesDecisionId))

  function reviewWords({ id, reviewOn }: Decision) {
    if (superseded.has(id)) return t('log.superseded')
    if (reviewOn === undefined) return ''
    return reviewOn <= today
      ? `${date(reviewOn, 'numeric')}, ${t('log.due')}`
      : date(reviewOn, 'numeric')
  }

  return (
    <Card title={t('log.title')}>
      <DataTable
        caption={t('log.title')}
        isCaptionHidden
        rows={decisions}
        rowKey={({ id }) => id}
        emptyText={t('log.none')}
        columns={[
          {
            id: 'date',
            header: t('log.date'),
            cell: ({ decidedOn }) => date(decidedOn, 'numeric'),
          },
          {
            id: 'item',
            header: t('log.item'),
            isRowHeader: true,
            cell: ({ sessionId, snapshot }) =>
              sessionId === undefined ? (
                snapshot?.facts.title
              ) : (
                <Link to="/prioritise/$sessionId" params={{ sessionId }}>
                  {snapshot?.facts.title}
                </Link>
              ),
          },
          {
            id: 'outcome',
            header: t('log.outcome'),
            cell: ({ outcome }) => t(`decide.outcomes.${outcome}`),
          },
          {
            id: 'owner',
            header: t('log.owner'),
            cell: ({ owner, snapshot }) => owner ?? snapshot?.facts.leadUnit ?? '',
          },
          { id: 'review', header: t('log.review'), cell: reviewWords },
          { id: 'reference', header: t('log.reference'), cell: ({ reference }) => reference ?? '' },
        ]}
      />
    </Card>
  )
}
