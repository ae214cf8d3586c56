import type { Unit } from '#domain/unit.ts'
import type { Database } from './database.ts'
import { isStanding } from './standing.ts'
import type { TableName } from './tables.ts'

export const unitTables = ['units'] as const satisfies readonly TableName[]

/** Every unit, the oldest first. */
export function listUnits(db: Database): Promise<Unit[]> {
  return db.transaction('r', unitTables, async () => (await db.units.toArray()).filter(isStanding))
}
