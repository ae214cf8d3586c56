import { Link } from '@tanstack/react-router'
import { toDayNumber, toLocalDate, type DayNumber } from '#domain/calendar.ts'
import { heldPriorities, type HeldPriority } from '#domain/heldPriorities.ts'
import { nearDate } from '#i18n/nearDate.ts'
import { statusWords } from '#i18n/statusWords.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useDecisions } from '#query/decisions.ts'
import { useRhythm } from '#query/rhythm.ts'
import { useStrategy } from '#query/strategy.ts'
import { Card } from '#ui/Card.tsx'
import { StatusMark } from '#ui/StatusMark.tsx'
import { statusShapes } from '#ui/statusShapes.ts'
import styles from './PrioritiesCard.module.css'

/** What management has prioritised, against how it goes. Nothing while nothing has been. */
export function PrioritiesCard({ today }: { readonly today: DayNumber }) {
  const t = useText('reviews.onMonday')
  const formats = useFormats()
  const { decisions, reviews } = useDecisions()
  const held = heldPriorities(decisions, reviews, toLocalDate(today))
  const decidedOn = held
    .map(({ decision }) => decision.decidedOn)
    .sort()
    .at(-1)
  const reviewOn = held.flatMap((one) => one.reviewOn ?? []).sort()[0]
  if (decidedOn === undefined) return null
  const near = (date: typeof decidedOn) => nearDate(toDayNumber(date), today, formats)
  return (
    <Card title={t('title')} aside={<Link to="/prioritise">{t('more')}</Link>}>
      <ul>
        {held.map((priority) => (
          <PriorityItem key={priority.decision.id} priority={priority} today={today} />
        ))}
      </ul>
      <p className={styles['soft']}>
        {[
          t('decided', { date: near(decidedOn) }),
          reviewOn !== undefined && t('review', { date: near(reviewOn) }),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </Card>
  )
}

type PriorityItemProps = { readonly priority: HeldPriority; readonly today: DayNumber }

function PriorityItem({ priority: { decision }, today }: PriorityItemProps) {
  const statuses = useText('statuses')
  const formats = useFormats()
  const channels = useRhythm()
  const { initiatives } = useStrategy()
  const facts = decision.snapshot?.facts
  const initiative = initiatives.find(({ id }) => id === decision.initiativeId)
  const channelId = initiative?.channelId ?? facts?.channelId
  const assessed = channels.find(({ channel }) => channel.id === channelId)
  return (
    <li className={styles['item']}>
      <span className={styles['place']}>{decision.rank ?? '–'}</span>
      <div className={styles['words']}>
        <Link
          to="/prioritise/review/$decisionId"
          params={{ decisionId: decision.id }}
          className={styles['title']}
        >
          {facts?.title}
        </Link>
        <p className={styles['soft']}>{assessed?.channel.name ?? facts?.through}</p>
      </div>
      {assessed && (
        <StatusMark shape={statusShapes[assessed.assessment.status]}>
          {statusWords(assessed.assessment, today, statuses, formats)}
        </StatusMark>
      )}
    </li>
  )
}
