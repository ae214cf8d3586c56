import { X } from 'lucide-react'
import { barrierObjectKinds } from '#domain/barrier.ts'
import { refKey } from '#domain/objectRef.ts'
import { useText } from '#i18n/text.ts'
import { objectNames } from '../objectNames.ts'
import { useStrategy } from '#query/strategy.ts'
import { ComboBox } from '#ui/ComboBox.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { Stack } from '#ui/Stack.tsx'
import { useKeptFocus } from '#ui/useKeptFocus.ts'
import styles from './AffectedField.module.css'
import { affectableObjects } from './affectableObjects.ts'
import type { Affected } from './barrierForm.ts'

type AffectedFieldProps = {
  readonly affects: readonly Affected[]
  readonly onChange: (affects: readonly Affected[]) => void
}

/** What a barrier stands in the way of: goals, target groups, benefits, units and channels. */
export function AffectedField({ affects, onChange }: AffectedFieldProps) {
  const t = useText('boundaries.barriers')
  const strategy = useStrategy()
  const keptFocus = useKeptFocus()
  const nameOf = objectNames(strategy)
  const keyOf = ({ objectKind, objectId }: Affected) => refKey({ kind: objectKind, id: objectId })
  const chosen = new Set(affects.map(keyOf))
  const objects = barrierObjectKinds.flatMap((kind) => affectableObjects(strategy, kind))
  return (
    <Stack gap={2}>
      <ComboBox
        label={t('affects')}
        note={t('optional')}
        emptyText={t('affectsNone')}
        options={objects
          .filter((object) => !chosen.has(keyOf(object)))
          .map((object) => ({
            id: keyOf(object),
            label: nameOf({ kind: object.objectKind, id: object.objectId }),
            detail: t(`kinds.${object.objectKind}`),
          }))}
        value={null}
        onSelect={(key) => {
          const object = objects.find((other) => keyOf(other) === key)
          if (object) onChange([...affects, object])
        }}
      />
      {affects.length > 0 && (
        <ul ref={keptFocus} tabIndex={-1} className={styles['list']}>
          {affects.map((object) => {
            const name = nameOf({ kind: object.objectKind, id: object.objectId })
            return (
              <li key={keyOf(object)} className={styles['item']}>
                <span>
                  {name} <span className={styles['kind']}>{t(`kinds.${object.objectKind}`)}</span>
                </span>
                <IconButton
                  size="small"
                  icon={X}
                  label={t('affectsRemove', { name })}
                  onClick={() =>
                    onChange(affects.filter((other) => keyOf(other) !== keyOf(object)))
                  }
                />
              </li>
            )
          })}
        </ul>
      )}
    </Stack>
  )
}
