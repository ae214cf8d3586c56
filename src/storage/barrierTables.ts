import { barrierObjectKinds, type BarrierObjectKind } from '#domain/barrier.ts'
import type { RecordTableName } from './tables.ts'

const tables: Readonly<Record<BarrierObjectKind, RecordTableName>> = {
  goal: 'goals',
  audience: 'audiences',
  benefit: 'benefits',
  unit: 'units',
  channel: 'channels',
}

/** Where a barrier's object lies; null for a kind that is not known. */
export function barrierTable(objectKind: unknown): RecordTableName | null {
  const kind = barrierObjectKinds.find((known) => known === objectKind)
  return kind ? tables[kind] : null
}
