import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { NewName } from '#domain/strategyDrafts.ts'
import { isSameName } from '#domain/sameName.ts'
import { useText } from '#i18n/text.ts'
import { ComboBox, type ComboBoxOption } from '#ui/ComboBox.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import styles from './PickMany.module.css'

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
  /** Makes what is added by a new name; left out where that is no way to make one. */
  readonly create?: ((name: string) => Picked) | undefined
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
}: PickManyProps<Picked>) {
  const t = useText('strategyPanels.pick')
  const field = useRef<HTMLFieldSetElement>(null)
  const hasActed = useRef(false)
  const nameOf = (picked: string | Picked) =>
    typeof picked === 'string' ? options.find(({ id }) => id === picked)?.label : picked.newName
  const chosen = value.map((picked) => nameOf(picked) ?? '').join('\n')

  useEffect(() => {
    // The field was made anew, or a chip took its button along: both had the focus.
    if (hasActed.current) field.current?.querySelector('input')?.focus()
    hasActed.current = false
  }, [chosen])

  function pick(pointers: ReadonlyArray<string | Picked>) {
    hasActed.current = true
    onPick([...new Set(pointers)])
  }

  function add(name: string) {
    // What is chosen is not offered again, so that its name looks like a new one.
    const existing = options.find((option) => isSameName(option.label, name))
    if (existing) pick([...value, existing.id])
    else if (create && !value.some((picked) => isSameName(nameOf(picked) ?? '', name)))
      pick([...value, create(name)])
  }

  return (
    <fieldset ref={field}>
      <legend className={styles['legend']}>{label}</legend>
      {value.length > 0 && (
        <ul className={styles['chips']}>
          {value.map((picked) => {
            const name = nameOf(picked)
            if (name === undefined) return null
            return (
              <li key={typeof picked === 'string' ? picked : name} className={styles['chip']}>
                {name}
                <IconButton
                  icon={X}
                  size="small"
                  label={t('remove', { name })}
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
        creation={create && { labelFor: (name) => t('create', { name }), onCreate: add }}
      />
    </fieldset>
  )
}
