import type { Unit, UnitKind } from '#domain/unit.ts'
import type { UnitDraft } from '#domain/unitDraft.ts'

/** A unit as the form holds it. */
export type UnitForm = {
  readonly name: string
  readonly kind: UnitKind
  readonly parentUnitId: string | null
  readonly place: string
  readonly contactRole: string
  readonly closeToClients: boolean
}

/** The form as it opens; empty for a new unit, and without a parent that is archived. */
export function toUnitForm(unit: Unit | null, units: readonly Unit[]): UnitForm {
  return {
    name: unit?.name ?? '',
    kind: unit?.kind ?? 'unit',
    parentUnitId: units.find(({ id }) => id === unit?.parentUnitId)?.id ?? null,
    place: unit?.place ?? '',
    contactRole: unit?.contactRole ?? '',
    closeToClients: unit?.closeToClients ?? false,
  }
}

/** The unit to save, or null while it has no name. */
export function toUnitDraft({
  name,
  kind,
  parentUnitId,
  place,
  contactRole,
  closeToClients,
}: UnitForm) {
  if (name.trim() === '') return null
  return {
    name: name.trim(),
    kind,
    closeToClients,
    ...(parentUnitId !== null && { parentUnitId }),
    ...(place.trim() && { place: place.trim() }),
    ...(contactRole.trim() && { contactRole: contactRole.trim() }),
  } satisfies UnitDraft
}
