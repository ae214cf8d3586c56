import { toDayNumber } from '#domain/calendar.ts'
import type { Review } from '#domain/review.ts'
import { sinceDecision } from '#domain/sinceDecision.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import prioritise from './Prioritise.module.css'
import styles from './Review.module.css'
import type { ReviewedDecision } from './useReviewedDecision.ts'
import { useSinceWords } from './useSinceWords.ts'

type ConclusionsCardProps = {
  readonly reviewed: ReviewedDecision
  readonly onChange: (review: Review) => void
}

/** What each review came to, the newest first, with how the channel stood on its day. */
export function ConclusionsCard({ reviewed, onChange }: ConclusionsCardProps) {
  const t = useText('reviews.conclusion')
  const { date } = useFormats()
  const words = useSinceWords()
  const { decision, reviews, channel } = reviewed

  function then({ heldOn }: Review) {
    const day = toDayNumber(heldOn)
    return channel && words.line(sinceDecision(decision, channel.history, day), day)
  }

  return (
    <Card title={t('title')}>
      {reviews.length === 0 && (
        <>
          <p data-print="hide">{t('none')}</p>
          {['a', 'b', 'c', 'd'].map((line) => (
            <div key={line} className={styles['blank']} />
          ))}
        </>
      )}
      <ul>
        {reviews.map((review) => {
          const heldOn = date(review.heldOn, 'dayYear')
          const standing = then(review)
          return (
            <li key={review.id} className={prioritise['row']}>
              <h3>{t('heading', { date: heldOn, outcome: t(`outcomes.${review.outcome}`) })}</h3>
              <p className={styles['words']}>{review.conclusion}</p>
              <p className={prioritise['soft']}>
                {[
                  review.by,
                  standing && t('then', { words: standing }),
                  review.nextReviewOn && t('next', { date: date(review.nextReviewOn, 'dayYear') }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <Button
                size="small"
                tone="quiet"
                aria-label={t('changeOf', { date: heldOn })}
                onClick={() => onChange(review)}
              >
                {t('change')}
              </Button>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
