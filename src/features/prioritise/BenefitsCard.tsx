import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { Card } from '#ui/Card.tsx'
import { FactList } from './FactList.tsx'
import prioritise from './Prioritise.module.css'
import styles from './Review.module.css'
import type { ReviewedDecision } from './useReviewedDecision.ts'

/** The benefits that were decided for: the indicator against its baseline, how sure one is, and the status. */
export function BenefitsCard({ reviewed }: { readonly reviewed: ReviewedDecision }) {
  const t = useText('reviews.benefits')
  const benefitTexts = useText('strategyPanels.benefit')
  const { list } = useFormats()
  const { benefits, reviews } = reviewed

  function latestValue(id: string) {
    const found = reviews.flatMap((review) => review.benefits)
    return found.find(({ benefitId, value }) => benefitId === id && value !== undefined)?.value
  }

  return (
    <Card title={t('title')}>
      {benefits.length === 0 && <p>{t('none')}</p>}
      <ul>
        {benefits.map(({ benefit, goals }) => (
          <li key={benefit.id} className={prioritise['row']}>
            <p className={styles['statement']}>{benefit.statement}</p>
            <FactList
              facts={[
                [t('status'), benefitTexts(`statuses.${benefit.status}`)],
                [t('indicator'), benefit.indicator],
                [t('baseline'), benefit.baseline],
                [t('value'), latestValue(benefit.id)],
                [
                  benefitTexts('evidence'),
                  [
                    benefit.evidence && benefitTexts(`evidenceLevels.${benefit.evidence}`),
                    benefit.evidenceNote,
                  ]
                    .filter(Boolean)
                    .join('. '),
                ],
                [t('goals'), list(goals.map(goalWords))],
              ]}
            />
          </li>
        ))}
      </ul>
    </Card>
  )

  function goalWords({
    title: goal,
    indicator,
    baseline = '–',
    target,
  }: ReviewedDecision['benefits'][number]['goals'][number]) {
    return indicator !== undefined && target !== undefined
      ? t('goal', { goal, indicator, baseline, target })
      : goal
  }
}
