import { X } from 'lucide-react'
import { useState } from 'react'
import { barrierObjectKinds } from '#domain/barrier.ts'
import type { Obstructed } from '#domain/strategyDrafts.ts'
import { useText } from '#i18n/text.ts'
import { useStrategy } from '#query/strategy.ts'
import { ComboBox, type Creation } from '#ui/ComboBox.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { Stack } from '#ui/Stack.tsx'
import { useKeptFocus } from '#ui/useKeptFocus.ts'
import { objectNames } from '../objectNames.ts'
import styles from './AffectedField.module.css'
import { affectableObjects } from './affectableObjects.ts'
import { NewChannelPanel } from './NewChannelPanel.tsx'
import { useCreations } from './useCreations.ts'
import { useFreshField } from './useFreshField.ts'
import { useStrategyOptions } from './useStrategyOptions.ts'

type AffectedFieldProps = {
  readonly affects: readonly Obstructed[]
  readonly onChange: (affects: readonly Obstructed[]) => void
}

const named = ['goal', 'audience', 'unit'] as const

/** What a barrier stands in the way of: goals, target groups, benefits, units and channels, new ones too. */
export function AffectedField({ affects, onChange }: AffectedFieldProps) {
  const t = useText('boundaries.barriers')
  const pick = useText('strategyPanels.pick')
  const strategy = useStrategy()
  const { audiences } = useStrategyOptions()
  const keptFocus = useKeptFocus()
  const affected = affects.map(keyOf).join()
  const { frame, noteAct } = useFreshField<HTMLDivElement>(affected)
  const [newChannel, setNewChannel] = useState<string | null>(null)
  const recordName = objectNames(strategy)
  const nameOf = ({ objectKind: kind, objectId: id }: Obstructed) =>
    typeof id === 'string' ? recordName({ kind, id }) : id.newName
  const chosen = new Set(affects.map(keyOf))
  const objects = barrierObjectKinds.flatMap((kind) => affectableObjects(strategy, kind))
  const add = (object: Obstructed) => {
    noteAct()
    if (!chosen.has(keyOf(object))) onChange([...affects, object])
  }
  const ofKind = (
    kind: (typeof named)[number] | 'channel',
    onCreate: (name: string) => void,
  ): Creation => ({
    labelFor: (name) => pick('createAs', { name, kind: t(`kinds.${kind}`).toLocaleLowerCase() }),
    onCreate,
  })
  const benefits = useCreations(
    (newName, audienceId) => add({ objectKind: 'benefit', objectId: { newName, audienceId } }),
    audiences,
  )
  return (
    <Stack gap={2}>
      <div ref={frame}>
        <ComboBox
          key={affected}
          label={t('affects')}
          note={t('optional')}
          hint={pick('hint')}
          emptyText={t('affectsNone')}
          options={objects
            .filter((object) => !chosen.has(keyOf(object)))
            .map((object) => ({
              id: keyOf(object),
              label: nameOf(object),
              detail: t(`kinds.${object.objectKind}`),
            }))}
          value={null}
          onSelect={(key) => {
            const object = objects.find((other) => keyOf(other) === key)
            if (object) add(object)
          }}
          creation={[
            ...named.map((kind) =>
              ofKind(kind, (newName) => add({ objectKind: kind, objectId: { newName } })),
            ),
            ofKind('channel', setNewChannel),
            ...benefits,
          ]}
        />
      </div>
      {newChannel !== null && (
        <NewChannelPanel
          name={newChannel}
          onClose={(id) => {
            setNewChannel(null)
            if (id !== null) add({ objectKind: 'channel', objectId: id })
          }}
        />
      )}
      {affects.length > 0 && (
        <ul ref={keptFocus} tabIndex={-1} className={styles['list']}>
          {affects.map((object) => {
            const name = nameOf(object)
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

function keyOf({ objectKind, objectId }: Obstructed): string {
  return `${objectKind}:${typeof objectId === 'string' ? objectId : ` ${objectId.newName}`}`
}
