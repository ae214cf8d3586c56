import { X } from 'lucide-react'
import type { NewName } from '#domain/strategyDrafts.ts'
import { isSameName } from '#domain/sameName.ts'
import { useText } from '#i18n/text.ts'
import { ComboBox, type ComboBoxOption } from '#ui/ComboBox.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import styles from '../fields.module.css'
import { useCreations } from './useCreations.ts'
import { useFreshField } from './useFreshField.ts'

type PickManyProps<Picked extends NewName> = {
  /** Of them all. */
  readonly label: string
  /** Of the field that adds one. */
  readonly addLabel: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly options: ReadonlyArray<ComboBoxOption<string>>
  readonly value: ReadonlyArray<string | Picked>
  readonly onPick: (pointers: ReadonlyArray<string | Picked>) => void
  /**
   * What is added by a new name; undefined where the name only begins something that is added when it is
   * done. Left out where a name is no way to make one.
   */
  readonly create?: ((name: string, whose: string) => Picked | undefined) | undefined
  /** Those that a new one could be made for, one of which must be chosen then. */
  readonly whose?: ReadonlyArray<ComboBoxOption<string>> | undefined
  readonly removeLabel?: ((name: string) => string) | undefined
}

/** Several of those there are, and new ones by their names, which are made when the panel is saved. */
export function PickMany<Picked extends NewName>({
  label,
  addLabel,
  hint,
  error,
  options,
  value,
  onPick,
  create,
  whose,
  removeLabel,
}: PickManyProps<Picked>) {
  const t = useText('strategyPanels.pick')
  const creation = useCreations(create && add, whose)
  const nameOf = (picked: string | Picked) =>
    typeof picked === 'string' ? options.find(({ id }) => id === picked)?.label : picked.newName
  const keyOf = (picked: string | Picked) => (typeof picked === 'string' ? picked : picked.newName)
  const chosen = value.map(keyOf).join('\n')
  const { frame, noteAct } = useFreshField<HTMLFieldSetElement>(chosen)

  function pick(pointers: ReadonlyArray<string | Picked>) {
    noteAct()
    onPick([...new Set(pointers)])
  }

  function add(name: string, of: string) {
    // What is chosen is not offered again, so that its name looks like a new one.
    const existing = options.find((option) => isSameName(option.label, name))
    const isChosen = value.some((picked) => isSameName(nameOf(picked) ?? '', name))
    if (existing) pick([...value, existing.id])
    else if (!isChosen) {
      noteAct()
      const made = create?.(name, of)
      if (made) pick([...value, made])
    }
  }

  return (
    <fieldset ref={frame}>
      <legend className={styles['legend']}>{label}</legend>
      {value.length > 0 && (
        <ul className={styles['chips']}>
          {value.map((picked) => {
            const name = nameOf(picked)
            if (name === undefined) return null
            return (
              <li key={keyOf(picked)} className={styles['chip']}>
                {name}
                <IconButton
                  icon={X}
                  size="small"
                  label={removeLabel ? removeLabel(name) : t('remove', { name })}
                  onClick={() => pick(value.filter((other) => other !== picked))}
                />
              </li>
            )
          })}
        </ul>
      )}
      <ComboBox
        // A fresh field after each choice, ready for the next.
        key={chosen}
        label={addLabel}
        hint={hint}
        error={error}
        emptyText={t('none')}
        options={options.filter(({ id }) => !value.includes(id))}
        value={null}
        onSelect={(id) => {
          if (id !== null) pick([...value, id])
        }}
        creation={creation}
      />
    </fieldset>
  )
}
