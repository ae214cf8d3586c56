import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useUnits } from '#query/units.ts'
import { ComboBox } from '#ui/ComboBox.tsx'
import type { OwnerChoice } from './choices.ts'

const newUnitKey = 'new'

type OwnerUnitFieldProps = {
  readonly owner: OwnerChoice | null
  readonly onChange: (owner: OwnerChoice | null) => void
}

/** The unit that will own a new channel. One that does not exist is made when the import is confirmed. */
export function OwnerUnitField({ owner, onChange }: OwnerUnitFieldProps) {
  const t = useText('importPreview.details')
  const { compare } = useFormats()
  const units = useUnits().toSorted((a, b) => compare(a.name, b.name))
  const newName = owner && 'newUnitName' in owner ? owner.newUnitName : null
  const value = owner === null ? null : 'unitId' in owner ? owner.unitId : newUnitKey
  return (
    <ComboBox
      label={t('owner')}
      note={t('optional')}
      options={[
        ...(newName === null ? [] : [{ id: newUnitKey, label: t('newUnit', { name: newName }) }]),
        ...units.map(({ id, name }) => ({ id, label: name })),
      ]}
      value={value}
      onSelect={(id) => {
        if (id !== newUnitKey) onChange(id === null ? null : { unitId: id })
      }}
      emptyText={t('noSuchUnit')}
      creation={{
        labelFor: (name) => t('createUnit', { name }),
        onCreate: (newUnitName) => onChange({ newUnitName }),
      }}
    />
  )
}
