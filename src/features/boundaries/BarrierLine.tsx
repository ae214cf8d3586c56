import type { Barrier, BarrierStatus } from '#domain/barrier.ts'
import { isUnresolved, overdueDaysOf } from '#domain/barrierOrder.ts'
import { toLocalDate } from '#domain/calendar.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { objectNames } from '#pieces/objectNames.ts'
import { useStrategy } from '#query/strategy.ts'
import { useToday } from '#query/today.ts'
import { StatusMark } from '#ui/StatusMark.tsx'
import type { StatusShapeName } from '#ui/StatusShape.tsx'
import styles from './BarriersCard.module.css'

const shapes: Readonly<Record<BarrierStatus, StatusShapeName>> = {
  open: 'ring',
  underWay: 'half',
  solved: 'dot',
  accepted: 'square',
}

type BarrierLineProps = {
  readonly barrier: Barrier
  readonly onOpen: (barrierId: string) => void
}

/** A barrier in a line: what somebody said, what kind it is, who does what by when. */
export function BarrierLine({ barrier, onOpen }: BarrierLineProps) {
  const t = useText('boundaries.barriers')
  const { date, list } = useFormats()
  const strategy = useStrategy()
  const today = toLocalDate(useToday())
  const nameOf = objectNames(strategy)
  const overdueDays = overdueDaysOf(barrier, today)
  const { owner, action, dueOn, acceptedReason } = barrier
  const affected = strategy.barrierObjects
    .filter(({ barrierId }) => barrierId === barrier.id)
    .map(({ objectKind, objectId }) => nameOf({ kind: objectKind, id: objectId }))
  return (
    <li className={styles['line']}>
      <div className={styles['head']}>
        <button type="button" className={styles['statement']} onClick={() => onOpen(barrier.id)}>
          ”{barrier.statement.replace(/\.$/, '')}”
        </button>
        <StatusMark shape={shapes[barrier.status]}>{t(`statuses.${barrier.status}`)}</StatusMark>
      </div>
      <p className={styles['soft']}>
        {[t(`types.${barrier.type}`), ...(affected.length > 0 ? [list(affected)] : [])].join(' · ')}
      </p>
      {isUnresolved(barrier) && (
        <p className={styles['question']}>{t(`questions.${barrier.type}`)}</p>
      )}
      {acceptedReason && <p>{acceptedReason}</p>}
      <dl className={styles['facts']}>
        <div>
          <dt>{t('columns.owner')}</dt>
          <dd>{owner ?? <Missing>{t('noOwner')}</Missing>}</dd>
        </div>
        <div>
          <dt>{t('columns.action')}</dt>
          <dd>{action ?? <Missing>{t('noAction')}</Missing>}</dd>
        </div>
        <div>
          <dt>{t('columns.due')}</dt>
          <dd>
            {dueOn ? date(dueOn, 'dayYear') : <Missing>{t('noDue')}</Missing>}
            {overdueDays !== null && (
              <>
                {', '}
                <Missing>{t('overdue', { days: overdueDays })}</Missing>
              </>
            )}
          </dd>
        </div>
      </dl>
    </li>
  )
}

function Missing({ children }: { readonly children: string }) {
  return <strong className={styles['missing']}>{children}</strong>
}
