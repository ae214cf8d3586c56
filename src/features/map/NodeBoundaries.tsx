import { barrierObjectKinds } from '#domain/barrier.ts'
import { isUnresolved } from '#domain/barrierOrder.ts'
import type { MapNode } from '#domain/strategyMap.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { objectNames } from '#pieces/objectNames.ts'
import { useStrategy } from '#query/strategy.ts'
import { Button } from '#ui/Button.tsx'
import type { Editing } from './editing.ts'
import styles from './MapDetails.module.css'

type NodeBoundariesProps = {
  readonly node: MapNode
  readonly onEdit: (editing: Editing) => void
}

/** What stands in the way of what is chosen, and who has agreed to create it together. */
export function NodeBoundaries({ node, onEdit }: NodeBoundariesProps) {
  const t = useText('map.details')
  const { list } = useFormats()
  const strategy = useStrategy()
  const objectKind = barrierObjectKinds.find((kind) => kind === node.kind)
  if (objectKind === undefined) return null
  const barrierIds = strategy.barrierObjects
    .filter((object) => object.objectKind === objectKind && object.objectId === node.id)
    .map(({ barrierId }) => barrierId)
  const barriers = strategy.barriers.filter(
    (barrier) => barrierIds.includes(barrier.id) && isUnresolved(barrier),
  )
  const nameOf = objectNames(strategy)
  const collaborations = strategy.collaborationBenefits
    .filter(({ benefitId }) => benefitId === node.id)
    .map(({ collaborationId: id }) => ({
      id,
      name: list(
        strategy.collaborationUnits
          .filter(({ collaborationId }) => collaborationId === id)
          .map(({ unitId }) => nameOf({ kind: 'unit', id: unitId })),
      ),
    }))
  return (
    <>
      {barriers.length > 0 && (
        <div className={styles['column']}>
          <h3>{t('barriers')}</h3>
          <ul>
            {barriers.map(({ id, statement }) => (
              <li key={id}>
                <button type="button" onClick={() => onEdit({ kind: 'barrier', id })}>
                  {statement}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {collaborations.length > 0 && (
        <div className={styles['column']}>
          <h3>{t('collaborations')}</h3>
          <ul>
            {collaborations.map(({ id, name }) => (
              <li key={id}>
                <button type="button" onClick={() => onEdit({ kind: 'collaboration', id })}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles['actions']}>
        <Button
          size="small"
          tone="quiet"
          onClick={() => onEdit({ add: 'barrier', about: [{ objectKind, objectId: node.id }] })}
        >
          {t('addBarrier')}
        </Button>
      </div>
    </>
  )
}
