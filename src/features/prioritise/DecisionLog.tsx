import { Link } from '@tanstack/react-router'
import { reviewsOf, reviewState } from '#domain/awaitedReviews.ts'
import { toDayNumber, toLocalDate } from '#domain/calendar.ts'
import { currentDecisions } from '#domain/currentDecisions.ts'
import type { Decision } from '#domain/decision.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useDecisions } from '#query/decisions.ts'
import { useToday } from '#query/today.ts'
import { Card } from '#ui/Card.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import styles from './Review.module.css'
import { useDueWords } from './useDueWords.ts'

/** Every confirmed decision, those that a correction has superseded too, and when each is reviewed. */
export function DecisionLog() {
  const t = useText('reviews.log')
  const outcomes = useText('prioritise.decide.outcomes')
  const { date } = useFormats()
  const dueWords = useDueWords()
  const today = useToday()
  const { decisions, reviews } = useDecisions()
  const superseded = new Set(decisions.map(({ supersedesDecisionId }) => supersedesDecisionId))
  const current = currentDecisions({ decisions }, toLocalDate(today))

  function reviewWords(decision: Decision) {
    if (superseded.has(decision.id)) return t('superseded')
    if (current.get(decision.initiativeId)?.id !== decision.id) return t('replaced')
    const own = reviewsOf(decision, decisions, reviews)
    const state = reviewState(decision, own)
    const words = [
      ...(state.kind === 'awaited'
        ? [`${date(state.on, 'numeric')}, ${dueWords(toDayNumber(state.on), today)}`]
        : []),
      ...(state.kind === 'ended'
        ? [t('ended', { date: date(state.since, 'numeric') })]
        : state.kind === 'newDecision'
          ? [t('newDecision')]
          : []),
      ...(own[0] && state.kind !== 'ended'
        ? [t('reviewed', { date: date(own[0].heldOn, 'numeric') })]
        : []),
    ].join(', ')
    return (
      <Link
        to="/prioritise/review/$decisionId"
        params={{ decisionId: decision.id }}
        aria-label={`${words}: ${decision.snapshot?.facts.title ?? ''}`}
      >
        {words}
      </Link>
    )
  }

  return (
    <div id="decisions">
      <Card title={t('title')}>
        <DataTable
          caption={t('title')}
          isCaptionHidden
          rows={decisions}
          rowKey={({ id }) => id}
          emptyText={t('none')}
          columns={[
            {
              id: 'date',
              header: t('date'),
              cell: ({ decidedOn }) => (
                <span className={styles['whole']}>{date(decidedOn, 'numeric')}</span>
              ),
            },
            {
              id: 'item',
              header: t('item'),
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
              header: t('outcome'),
              cell: ({ outcome }) => outcomes(outcome),
            },
            {
              id: 'owner',
              header: t('owner'),
              cell: ({ owner, snapshot }) => owner ?? snapshot?.facts.leadUnit ?? '',
            },
            { id: 'review', header: t('review'), cell: reviewWords },
            {
              id: 'reference',
              header: t('reference'),
              cell: ({ reference }) => reference ?? '',
            },
          ]}
        />
      </Card>
    </div>
  )
}
