import type { Channel } from '#domain/channel.ts'
import type { Pause } from '#domain/pause.ts'
import type { Unit } from '#domain/unit.ts'
import type { Database } from './database.ts'
import { changedTable, recordChange, type ChangeRecorder } from './recordChange.ts'
import type { Stamp } from './stamp.ts'
import { recordTableNames, type RecordTableName, type TableName } from './tables.ts'
import { missing, type Missing, type Written } from './written.ts'

/** What the user can delete, and bring back long after the change log has forgotten it. */
export type DeletedRecord =
  | { readonly table: 'channels'; readonly row: Channel }
  | { readonly table: 'units'; readonly row: Unit }
  | { readonly table: 'pauses'; readonly row: Pause }

/** The tables that `listDeleted` looks at. */
export const deletedTables = ['channels', 'units', 'pauses'] as const satisfies readonly TableName[]

/** Everything of them that is marked as deleted, the latest first. Belongs inside a transaction over `deletedTables`. */
export async function listDeleted(db: Database): Promise<DeletedRecord[]> {
  const isMarked = (row: { readonly deletedAt?: string }) => row.deletedAt !== undefined
  const channels = await db.channels.filter(isMarked).toArray()
  const units = await db.units.filter(isMarked).toArray()
  const pauses = await db.pauses.filter(isMarked).toArray()
  const records: DeletedRecord[] = [
    ...channels.map((row) => ({ table: 'channels' as const, row })),
    ...units.map((row) => ({ table: 'units' as const, row })),
    ...pauses.map((row) => ({ table: 'pauses' as const, row })),
  ]
  return records.toSorted(
    (a, b) => Date.parse(b.row.deletedAt ?? '') - Date.parse(a.row.deletedAt ?? ''),
  )
}

const kinds = {
  channels: 'bringBackChannel',
  units: 'bringBackUnit',
  pauses: 'bringBackPause',
} as const

/**
 * Takes the mark away, and with it that of every link that went in the same act, where what it leads
 * to still stands. `missing`: it is not marked any more.
 */
export async function bringBackDeleted(
  db: Database,
  stamp: Stamp,
  table: DeletedRecord['table'],
  id: string,
): Promise<Written<null, Missing>> {
  return recordChange<null, Missing>(
    db,
    { kind: kinds[table], now: stamp.now, tables: recordTableNames },
    async (change) => {
      const row = await db.table<Channel | Unit | Pause, string>(table).get(id)
      if (row?.deletedAt === undefined) return missing
      const { name } = row
      await returnRows(db, change, stamp, table, ({ id: own }) => own === id)
      const went = (link: Row) => link.deletedAt === row.deletedAt && isLinkTo(link, id)
      for (const linked of recordTableNames) await returnRows(db, change, stamp, linked, went)
      return { ok: true, subject: typeof name === 'string' ? name : '', value: null }
    },
  )
}

type Row = { readonly id: string; readonly deletedAt?: string; readonly [field: string]: unknown }

const ends = { channelId: 'channels', unitId: 'units', pauseId: 'pauses' } as const
const endFields = ['channelId', 'unitId', 'pauseId'] as const

function isLinkTo(row: Row, id: string): boolean {
  return endFields.some((field) => row[field] === id)
}

async function returnRows(
  db: Database,
  change: ChangeRecorder,
  stamp: Stamp,
  name: RecordTableName,
  isWanted: (row: Row) => boolean,
): Promise<void> {
  const rows = await changedTable(db, name).filter(isWanted).toArray()
  for (const row of rows) {
    if (await leadsNowhere(db, row)) continue
    const returned = { ...row, updatedAt: stamp.now }
    delete returned.deletedAt
    await change.put(name, returned)
  }
}

async function leadsNowhere(db: Database, row: Row): Promise<boolean> {
  for (const field of endFields) {
    const id = row[field]
    if (typeof id !== 'string') continue
    const end = await db.table<Row, string>(ends[field]).get(id)
    if (end?.deletedAt !== undefined) return true
  }
  return false
}
