import type { Unit, UnitKind } from '#domain/unit.ts'
import type { UnitDraft } from '#domain/unitDraft.ts'

/** A unit as the form holds it. */
export type UnitForm = {
  readonly name: string
  readonly kind: UnitKind
  readonly place: string
  readonly contactRole: string
  readonly closeToClients: boolean
}

/** The form as it opens; empty for a new unit. */
export function toUnitForm(unit: Unit | null): UnitForm {
  return {
    name: unit?.name ?? '',
    kind: unit?.kind ?? 'unit',
    place: unit?.place ?? '',
    contactRole: unit?.contactRole ?? '',
    closeToClients: unit?.closeToClients ?? false,
  }
}

/** The unit to save, or null while it has no name. */
export function toUnitDraft({ name, kind, place, contactRole, closeToClients }: UnitForm) {
  if (name.trim() === '') return null
  return {
    name: name.trim(),
    kind,
    closeToClients,
    ...(place.trim() && { place: place.trim() }),
    ...(contactRole.trim() && { contactRole: contactRole.trim() }),
  } satisfies UnitDraft
}
