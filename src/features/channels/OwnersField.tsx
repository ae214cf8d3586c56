import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Unit } from '#domain/unit.ts'
import { useText } from '#i18n/text.ts'
import { useAddUnit, useUnits } from '#query/units.ts'
import { ComboBox } from '#ui/ComboBox.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import styles from './fields.module.css'
import { isSameName } from '#domain/sameName.ts'

type OwnersFieldProps = {
  readonly unitIds: readonly string[]
  readonly onChange: (unitIds: readonly string[]) => void
}

/** The units that own a channel: chosen from those there are, or made by writing a new name. */
export function OwnersField({ unitIds, onChange }: OwnersFieldProps) {
  const t = useText('channelFields')
  const units = useUnits()
  const addUnit = useAddUnit()
  const field = useRef<HTMLFieldSetElement>(null)
  const hasActed = useRef(false)
  const owners = unitIds.flatMap((id) => units.find((unit) => unit.id === id) ?? [])
  const chosen = unitIds.join()

  useEffect(() => {
    // The field was made anew, and a removed owner took its button along: both had the focus.
    if (hasActed.current) field.current?.querySelector('input')?.focus()
    hasActed.current = false
  }, [chosen])

  function choose(ids: readonly string[]) {
    hasActed.current = true
    onChange([...new Set(ids)])
  }

  async function create(name: string) {
    // An owner is not offered again, so that its name looks like a new one.
    const existing = units.find((unit) => isSameName(unit.name, name))
    if (existing) {
      choose([...unitIds, existing.id])
      return
    }
    const added = await addUnit.run({ name, kind: 'unit' })
    if (added.ok) choose([...unitIds, added.value.id])
  }

  return (
    <fieldset ref={field} data-field="owners">
      <legend className={styles['legend']}>{t('owners')}</legend>
      {owners.length > 0 && (
        <OwnerChips
          owners={owners}
          onRemove={(id) => choose(unitIds.filter((other) => other !== id))}
        />
      )}
      <ComboBox
        // A fresh field after each choice, ready for the next.
        key={chosen}
        label={t('addOwner')}
        hint={t('addOwnerHint')}
        emptyText={t('noSuchUnit')}
        options={units
          .filter((unit) => !unitIds.includes(unit.id))
          .map((unit) => ({ id: unit.id, label: unit.name }))}
        value={null}
        onSelect={(id) => {
          if (id !== null) choose([...unitIds, id])
        }}
        creation={{
          labelFor: (name) => t('createUnit', { name }),
          onCreate: (name) => void create(name),
        }}
      />
    </fieldset>
  )
}

type OwnerChipsProps = {
  readonly owners: readonly Unit[]
  readonly onRemove: (id: string) => void
}

function OwnerChips({ owners, onRemove }: OwnerChipsProps) {
  const t = useText('channelFields')
  return (
    <ul className={styles['chips']}>
      {owners.map((unit) => (
        <li key={unit.id} className={styles['chip']}>
          {unit.name}
          <IconButton
            icon={X}
            size="small"
            label={t('removeOwner', { name: unit.name })}
            onClick={() => onRemove(unit.id)}
          />
        </li>
      ))}
    </ul>
  )
}
