import { Plus } from 'lucide-react'
import { byUrgency, isUnresolved } from '#domain/barrierOrder.ts'
import { useText } from '#i18n/text.ts'
import { Archived } from '#pieces/strategy/Archived.tsx'
import { useStrategy } from '#query/strategy.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { useKeptFocus } from '#ui/useKeptFocus.ts'
import { BarrierLine } from './BarrierLine.tsx'
import styles from './BarriersCard.module.css'

type BarriersCardProps = {
  readonly onAdd: () => void
  readonly onOpen: (barrierId: string) => void
}

/** What keeps units from creating benefit together, the most pressing first. */
export function BarriersCard({ onAdd, onOpen }: BarriersCardProps) {
  const t = useText('boundaries.barriers')
  const { barriers } = useStrategy()
  const keptFocus = useKeptFocus()
  const ordered = byUrgency(barriers)
  const unresolved = ordered.filter(isUnresolved)
  const resolved = ordered.filter((barrier) => !isUnresolved(barrier))
  return (
    <Card
      title={t('title')}
      aside={
        <Button size="small" onClick={onAdd} data-print="hide">
          <Plus aria-hidden />
          {t('add')}
        </Button>
      }
    >
      {unresolved.length === 0 && (
        <p className={styles['soft']}>
          {t('none')} {barriers.length === 0 && t('noneText')}
        </p>
      )}
      <ul ref={keptFocus} tabIndex={-1}>
        {unresolved.map((barrier) => (
          <BarrierLine key={barrier.id} barrier={barrier} onOpen={onOpen} />
        ))}
      </ul>
      {resolved.length > 0 && (
        <Disclosure summary={t('resolved', { count: resolved.length })}>
          <ul>
            {resolved.map((barrier) => (
              <BarrierLine key={barrier.id} barrier={barrier} onOpen={onOpen} />
            ))}
          </ul>
        </Disclosure>
      )}
      <Archived kinds={['barriers']} />
    </Card>
  )
}
