import { Suspense, useState } from 'react'
import { unitKinds, type Unit } from '#domain/unit.ts'
import { useText } from '#i18n/text.ts'
import { useAddUnit, useDeleteUnit, useEditUnit, useUnits } from '#query/units.ts'
import { FormPanel } from '#pieces/FormPanel.tsx'
import { ArchivedRecords } from '#pieces/strategy/ArchivedRecords.tsx'
import { useStrategy } from '#query/strategy.ts'
import { useBringBackUnit } from '#query/strategyWrites.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'
import { isSameName } from '#domain/sameName.ts'
import { toUnitDraft, toUnitForm, type UnitForm } from './unitForm.ts'
import { UnitChannels } from './UnitChannels.tsx'

type UnitPanelProps = {
  /** Null: a new one. */
  readonly unit: Unit | null
  readonly onClose: () => void
}

/** A unit's name, kind, place and contact, and the channels it owns, beside the register. */
export function UnitPanel({ unit, onClose }: UnitPanelProps) {
  const t = useText('units')
  const units = useUnits()
  const addUnit = useAddUnit()
  const editUnit = useEditUnit()
  const deleteUnit = useDeleteUnit()
  const [first] = useState(() => toUnitForm(unit))
  const [form, setForm] = useState(first)
  const [hasTried, setHasTried] = useState(false)
  const set = (change: Partial<UnitForm>) => setForm({ ...form, ...change })
  const isTwin = units.some(({ id, name }) => id !== unit?.id && isSameName(name, form.name))

  async function save() {
    setHasTried(true)
    const draft = toUnitDraft(form)
    if (draft === null) return null
    return unit
      ? editUnit.run(unit.id, { place: undefined, contactRole: undefined, ...draft })
      : addUnit.run(draft)
  }

  return (
    <FormPanel
      title={unit ? unit.name : t('newTitle')}
      isChanged={JSON.stringify(form) !== JSON.stringify(first)}
      onSave={save}
      {...(unit && {
        removal: { label: t('remove'), onRemove: () => deleteUnit.run(unit.id) },
      })}
      onClose={onClose}
    >
      <TextField
        label={t('name')}
        hint={isTwin ? t('sameName') : undefined}
        error={hasTried && form.name.trim() === '' ? t('nameMissing') : undefined}
        maxLength={200}
        value={form.name}
        onChange={({ target }) => set({ name: target.value })}
      />
      <Select
        label={t('kind')}
        options={unitKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        value={form.kind}
        onSelect={(kind) => set({ kind })}
      />
      <TextField
        label={t('place')}
        note={t('optional')}
        maxLength={200}
        value={form.place}
        onChange={({ target }) => set({ place: target.value })}
      />
      <TextField
        label={t('contactRole')}
        note={t('optional')}
        hint={t('contactRoleHint')}
        maxLength={200}
        value={form.contactRole}
        onChange={({ target }) => set({ contactRole: target.value })}
      />
      <Checkbox
        label={t('closeToClients')}
        hint={t('closeToClientsHint')}
        checked={form.closeToClients}
        onChange={({ target }) => set({ closeToClients: target.checked })}
      />
      <Suspense>{unit ? <UnitChannels unitId={unit.id} /> : <RemovedUnits />}</Suspense>
    </FormPanel>
  )
}

function RemovedUnits() {
  const { archived } = useStrategy()
  const { run: bringBack } = useBringBackUnit()
  return (
    <ArchivedRecords
      records={archived.units.map(({ id, name, deletedAt }) => ({ id, name, at: deletedAt ?? '' }))}
      onBringBack={(id) => void bringBack(id)}
    />
  )
}
