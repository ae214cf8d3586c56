import { useText } from '#i18n/text.ts'
import { useAddUnit, useUnits } from '#query/units.ts'
import { PickMany } from './strategy/PickMany.tsx'

type OwnersFieldProps = {
  readonly unitIds: readonly string[]
  readonly onChange: (unitIds: readonly string[]) => void
}

/** The units that own a channel: chosen from those there are, or made at once by writing a new name. */
export function OwnersField({ unitIds, onChange }: OwnersFieldProps) {
  const t = useText('channelFields')
  const units = useUnits()
  const addUnit = useAddUnit()

  async function create(name: string) {
    const added = await addUnit.run({ name, kind: 'unit' })
    if (added.ok) onChange([...unitIds, added.value.id])
  }

  return (
    <div data-field="owners">
      <PickMany
        label={t('owners')}
        addLabel={t('addOwner')}
        hint={t('addOwnerHint')}
        options={units.map(({ id, name }) => ({ id, label: name }))}
        value={unitIds}
        onPick={(picked) => onChange(picked.filter((id) => typeof id === 'string'))}
        create={(name) => void create(name)}
        removeLabel={(name) => t('removeOwner', { name })}
      />
    </div>
  )
}
