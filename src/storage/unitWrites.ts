import type { Patch } from '#domain/draft.ts'
import { unitSchema, type Unit } from '#domain/unit.ts'
import { unitDraftSchema, type UnitDraft } from '#domain/unitDraft.ts'
import type { Database } from './database.ts'
import { markDeleted } from './markDeleted.ts'
import { patched } from './patched.ts'
import { recordChange } from './recordChange.ts'
import { newRecord, type Stamp } from './stamp.ts'
import { invalid, missing, type Invalid, type Missing, type Written } from './written.ts'

/** Adds a unit. Two units may have the same name. */
export async function addUnit(
  db: Database,
  stamp: Stamp,
  draft: UnitDraft,
): Promise<Written<Unit, Invalid>> {
  const fields = unitDraftSchema.safeParse(draft)
  if (!fields.success) return invalid(fields.error)
  const unit: Unit = { ...newRecord(stamp), ...fields.data }
  return recordChange(
    db,
    { kind: 'addUnit', now: stamp.now, tables: ['units'] },
    async (change) => {
      await change.put('units', unit)
      return { ok: true, subject: unit.name, value: unit }
    },
  )
}

/** Changes some fields of a unit. */
export async function editUnit(
  db: Database,
  stamp: Stamp,
  id: string,
  patch: Patch<UnitDraft>,
): Promise<Written<Unit, Invalid | Missing>> {
  return recordChange<Unit, Invalid | Missing>(
    db,
    { kind: 'editUnit', now: stamp.now, tables: ['units'] },
    async (change) => {
      const before = await db.units.get(id)
      if (!before || before.deletedAt) return missing
      const unit = unitSchema.safeParse(patched(before, patch, stamp))
      if (!unit.success) return invalid(unit.error)
      await change.put('units', unit.data)
      return { ok: true, subject: unit.data.name, value: unit.data }
    },
  )
}

/** Marks a unit as deleted, and its ownerships with it. The channels stay. */
export async function deleteUnit(
  db: Database,
  stamp: Stamp,
  id: string,
): Promise<Written<Unit, Missing>> {
  return recordChange(
    db,
    { kind: 'deleteUnit', now: stamp.now, tables: ['units', 'channelOwners'] },
    async (change) => {
      const unit = await db.units.get(id)
      if (!unit || unit.deletedAt) return missing
      const owners = await db.channelOwners.where('unitId').equals(id).toArray()
      await markDeleted(owners, stamp, (row) => change.put('channelOwners', row))
      await markDeleted([unit], stamp, (row) => change.put('units', row))
      return { ok: true, subject: unit.name, value: unit }
    },
  )
}
