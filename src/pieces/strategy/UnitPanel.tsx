import { Link } from '@tanstack/react-router'
import { isSameName } from '#domain/sameName.ts'
import { unitKinds, type Unit } from '#domain/unit.ts'
import { useText } from '#i18n/text.ts'
import { useStrategy } from '#query/strategy.ts'
import { useAddUnit, useDeleteUnit, useEditUnit } from '#query/units.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Select } from '#ui/Select.tsx'
import styles from '../fields.module.css'
import { PickOne } from './PickOne.tsx'
import { RecordFormPanel } from './RecordFormPanel.tsx'
import { RelatedInPanel } from './Related.tsx'
import type { KindPanelProps } from './StrategyPanel.tsx'
import { toUnitDraft, toUnitForm } from './unitForm.ts'
import { useRecordForm } from './useRecordForm.ts'
import { useStrategyOptions } from './useStrategyOptions.ts'
import { WrittenField } from './WrittenField.tsx'

/** A unit's name, kind, place and contact, the channels it owns, and what it is part of. */
export function UnitPanel({ record, onClose, onSaved }: Omit<KindPanelProps<Unit>, 'start'>) {
  const t = useText('units')
  const { units } = useStrategy()
  const options = useStrategyOptions()
  const { run: add } = useAddUnit()
  const { run: edit } = useEditUnit()
  const { run: archive } = useDeleteUnit()
  const panel = useRecordForm(() => toUnitForm(record, units))
  const { form, set, hasTried } = panel
  const draft = toUnitDraft(form)
  const isTwin = units.some(({ id, name }) => id !== record?.id && isSameName(name, form.name))

  async function createParent(name: string) {
    const added = await add({ name, kind: 'department' })
    if (added.ok) set({ parentUnitId: added.value.id })
  }

  // What is emptied is told as well: an edit leaves alone what it does not name.
  const emptied = { place: undefined, contactRole: undefined, parentUnitId: undefined }
  return (
    <RecordFormPanel
      title={record?.name ?? t('newTitle')}
      kind="units"
      {...{ record, panel, draft }}
      writes={{ add, edit: (id, patch) => edit(id, { ...emptied, ...patch }), archive }}
      archiveLabel={t('remove')}
      onClose={onClose}
      onSaved={onSaved}
    >
      <WrittenField
        label={t('name')}
        hint={isTwin ? t('sameName') : undefined}
        error={hasTried && draft === null ? t('nameMissing') : undefined}
        maxLength={200}
        value={form.name}
        onWrite={(name) => set({ name })}
        isNeeded
      />
      <Select
        label={t('kind')}
        options={unitKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        value={form.kind}
        onSelect={(kind) => set({ kind })}
      />
      <PickOne
        label={t('parent')}
        options={options.units.filter(({ id }) => id !== record?.id)}
        value={form.parentUnitId}
        onPick={(id) => {
          if (typeof id !== 'object' || id === null) set({ parentUnitId: id })
        }}
        create={(name) => void createParent(name)}
      />
      <WrittenField
        label={t('place')}
        maxLength={200}
        value={form.place}
        onWrite={(place) => set({ place })}
      />
      <WrittenField
        label={t('contactRole')}
        hint={t('contactRoleHint')}
        maxLength={200}
        value={form.contactRole}
        onWrite={(contactRole) => set({ contactRole })}
      />
      <Checkbox
        label={t('closeToClients')}
        hint={t('closeToClientsHint')}
        checked={form.closeToClients}
        onChange={({ target }) => set({ closeToClients: target.checked })}
      />
      {record && (
        <>
          <OwnedChannels unitId={record.id} />
          <RelatedInPanel object={{ kind: 'unit', id: record.id }} />
        </>
      )}
    </RecordFormPanel>
  )
}

/** The channels that a unit owns, and what becomes of them without it. */
function OwnedChannels({ unitId }: { readonly unitId: string }) {
  const t = useText('units')
  const { channels, channelOwners } = useStrategy()
  const owned = channels.filter(({ id }) =>
    channelOwners.some((link) => link.unitId === unitId && link.channelId === id),
  )
  if (owned.length === 0) return null
  return (
    <section>
      <h3>{t('owns')}</h3>
      <ul>
        {owned.map(({ id, name }) => (
          <li key={id}>
            <Link to="/channels/$channelId" params={{ channelId: id }}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <p className={styles['note']}>{t('removeHint', { count: owned.length })}</p>
    </section>
  )
}
