import type { Decision } from '#domain/decision.ts'
import type { PriorityRanking } from '#domain/priorityRanking.ts'
import { usualReviewDate } from '#domain/reviewDate.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { Button } from '#ui/Button.tsx'
import styles from './Prioritise.module.css'
import type { ResultRow } from './resultRows.ts'

type RecordItemProps = {
  readonly row: ResultRow
  readonly ranking: PriorityRanking
  readonly decision: Decision | undefined
  /** Told the initiative; absent where there is nothing to change or correct. */
  readonly onChange: ((initiativeId: string) => void) | undefined
}

/** What was decided on one initiative, what it rests on, and what follows. */
export function RecordItem({ row, ranking, decision, onChange }: RecordItemProps) {
  const t = useText('prioritise')
  const { date, number } = useFormats()
  const { item, place, figures } = row
  const { title, leadUnit } = item.facts
  const votes = { votes: figures?.votes ?? 0, voters: ranking.voters }
  const tried = decision?.outcome === 'try' ? decision.tryUntil : undefined
  const reviewOn = decision && (decision.reviewOn ?? usualReviewDate(decision.decidedOn))
  const isConfirmed = decision?.confirmedAt !== undefined
  const facts = [
    [t('decide.rationale'), decision?.rationale],
    [t('decide.dissent'), decision?.dissent],
    [t('decide.owner'), decision && (decision.owner ?? leadUnit)],
    [
      t('decide.firstStep'),
      decision?.firstStep !== undefined && decision.firstStepOn !== undefined
        ? t('record.step', {
            step: decision.firstStep,
            date: date(decision.firstStepOn, 'dayYear'),
          })
        : decision?.firstStep,
    ],
    [t('decide.tryUntil'), tried && date(tried, 'dayYear')],
    [t('decide.reviewOn'), reviewOn && date(reviewOn, 'dayYear')],
    [t('decide.reference'), decision?.reference],
  ] as const
  return (
    <li className={styles['row']}>
      <h3>
        {title}: {decision ? t(`decide.outcomes.${decision.outcome}`) : t('record.undecided')}
      </h3>
      <p className={styles['soft']}>
        {place && figures
          ? t('record.figures', {
              place: `${place.place}${place.isShared ? ` (${t('result.tie')})` : ''}`,
              of: ranking.order.length,
              value: number(figures.value),
              goal: number(figures.goal),
              benefit: number(figures.benefit),
              ...votes,
            })
          : t('record.noPlace', votes)}
      </p>
      {decision?.supersedesDecisionId !== undefined && (
        <p>
          <strong>{t('record.corrected')}</strong>
        </p>
      )}
      <dl className={styles['facts']}>
        {facts.map(
          ([term, words]) =>
            words !== undefined && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{words}</dd>
              </div>
            ),
        )}
      </dl>
      {onChange && (
        <Button
          size="small"
          tone="quiet"
          aria-label={
            isConfirmed
              ? t('record.correctOf', { item: title })
              : t('decide.detailsOf', { item: title })
          }
          onClick={() => onChange(item.initiativeId)}
        >
          {t(isConfirmed ? 'record.correct' : 'acts.edit')}
        </Button>
      )}
    </li>
  )
}
