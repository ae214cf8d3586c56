import { Plus } from 'lucide-react'
import { toLocalDate } from '#domain/calendar.ts'
import type { Collaboration } from '#domain/collaboration.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { objectNames } from '#pieces/objectNames.ts'
import { Archived } from '#pieces/strategy/Archived.tsx'
import { useStrategy } from '#query/strategy.ts'
import { useToday } from '#query/today.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { useKeptFocus } from '#ui/useKeptFocus.ts'
import styles from './BarriersCard.module.css'

type CollaborationsCardProps = {
  readonly onAdd: () => void
  readonly onOpen: (collaborationId: string) => void
}

/** What units have agreed to create together. */
export function CollaborationsCard({ onAdd, onOpen }: CollaborationsCardProps) {
  const t = useText('boundaries.collaboration')
  const { collaborations } = useStrategy()
  const keptFocus = useKeptFocus()
  return (
    <Card
      title={t('cardTitle')}
      aside={
        <Button size="small" onClick={onAdd} data-print="hide">
          <Plus aria-hidden />
          {t('add')}
        </Button>
      }
    >
      {collaborations.length === 0 && <p className={styles['soft']}>{t('none')}</p>}
      <ul ref={keptFocus} tabIndex={-1}>
        {collaborations.map((collaboration) => (
          <CollaborationLine key={collaboration.id} {...{ collaboration, onOpen }} />
        ))}
      </ul>
      <Archived kinds={['collaborations']} />
    </Card>
  )
}

type CollaborationLineProps = Pick<CollaborationsCardProps, 'onOpen'> & {
  readonly collaboration: Collaboration
}

function CollaborationLine({ collaboration, onOpen }: CollaborationLineProps) {
  const t = useText('boundaries.collaboration')
  const { date, list } = useFormats()
  const strategy = useStrategy()
  const today = toLocalDate(useToday())
  const nameOf = objectNames(strategy)
  const { id, agreement, reviewOn } = collaboration
  const isOwn = (link: { readonly collaborationId: string }) => link.collaborationId === id
  const units = strategy.collaborationUnits
    .filter(isOwn)
    .map(({ unitId }) => nameOf({ kind: 'unit', id: unitId }))
  const benefits = strategy.collaborationBenefits
    .filter(isOwn)
    .map(({ benefitId }) => nameOf({ kind: 'benefit', id: benefitId }))
  return (
    <li className={styles['line']}>
      <button type="button" className={styles['statement']} onClick={() => onOpen(id)}>
        {units.length > 0 ? list(units) : t('unnamed')}
      </button>
      {benefits.length > 0 && <p className={styles['soft']}>{benefits.join(' · ')}</p>}
      {agreement && <p>{agreement}</p>}
      {reviewOn && (
        <p className={reviewOn < today ? styles['missing'] : styles['soft']}>
          {t(reviewOn < today ? 'reviewPassed' : 'reviewAt', { date: date(reviewOn, 'dayYear') })}
        </p>
      )}
    </li>
  )
}
