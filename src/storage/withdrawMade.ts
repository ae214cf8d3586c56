import type { ImportEntry } from '#domain/importLog.ts'
import type { Table } from 'dexie'
import type { Database } from './database.ts'
import { changedTable } from './recordChange.ts'
import { pointersOf } from './recordPointers.ts'
import { strategyTableNames } from './strategyTables.ts'

/** The tables that `withdrawMade` and `returnMade` look at, besides `imports`. */
export const madeTables = [
  'units',
  'channels',
  'channelOwners',
  'channelAliases',
  'ignoredAccounts',
  'pauseChannels',
  'coverage',
  'loggedDays',
  'loggedWeeks',
  ...strategyTableNames,
] as const

/**
 * Marks the records that a removed import made as deleted: its coverage always; channels, units and
 * links only if nobody has changed them since and nothing else uses them. Belongs inside the
 * transaction that removes the import, after its entry has been put.
 */
export async function withdrawMade(db: Database, entry: ImportEntry, now: string): Promise<void> {
  await mark(db.coverage, await db.coverage.where('importId').equals(entry.id).toArray(), now)
  const { made } = entry
  if (!made) return
  const live = await db.imports.where('state').equals('live').toArray()
  const fed = new Set(live.flatMap(({ accounts }) => accounts.map(({ channelId }) => channelId)))

  await mark(db.ignoredAccounts, await untouched(db.ignoredAccounts, made.ignoredAccounts), now)
  const aliases = await untouched(db.channelAliases, made.channelAliases)
  const idle = aliases.filter(({ channelId }) => !fed.has(channelId))
  await mark(db.channelAliases, idle, now)
  for (const channel of await untouched(db.channels, made.channels)) {
    if (fed.has(channel.id) || (await isUsed(db, channel.id, made.channelOwners))) continue
    await mark(db.channels, [channel], now)
    const owners = await db.channelOwners.where('channelId').equals(channel.id).toArray()
    await mark(db.channelOwners, owners, now)
  }
  for (const unit of await untouched(db.units, made.units)) {
    const owned = await db.channelOwners.where('unitId').equals(unit.id).toArray()
    const children = await db.units.filter((other) => other.parentUnitId === unit.id).toArray()
    const isIdle = [...owned, ...children].every((row) => row.deletedAt)
    if (isIdle && !(await isPointedAt(db, 'units', unit.id))) await mark(db.units, [unit], now)
  }
}

/**
 * Brings back what `withdrawMade` took at that moment. Belongs inside the transaction that restores
 * the import.
 */
export async function returnMade(db: Database, entry: ImportEntry, takenAt: string): Promise<void> {
  await unmark(db.coverage, await db.coverage.where('importId').equals(entry.id).toArray(), takenAt)
  const { made } = entry
  if (!made) return
  await unmark(db.units, await db.units.bulkGet(made.units), takenAt)
  await unmark(db.channels, await db.channels.bulkGet(made.channels), takenAt)
  await unmark(db.channelOwners, await db.channelOwners.bulkGet(made.channelOwners), takenAt)
  await unmark(db.channelAliases, await db.channelAliases.bulkGet(made.channelAliases), takenAt)
  await unmark(db.ignoredAccounts, await db.ignoredAccounts.bulkGet(made.ignoredAccounts), takenAt)
}

type Markable = {
  readonly createdAt: string
  readonly updatedAt: string
  deletedAt?: string
}

async function mark<Row extends Markable>(
  table: Table<Row, string>,
  rows: readonly Row[],
  now: string,
): Promise<void> {
  const standing = rows.filter((row) => !row.deletedAt)
  await table.bulkPut(standing.map((row) => ({ ...row, deletedAt: now, updatedAt: now })))
}

/** Takes the mark away from those that got it at that moment. */
export async function unmark<Row extends Markable>(
  table: Table<Row, string>,
  rows: ReadonlyArray<Row | undefined>,
  takenAt: string,
): Promise<void> {
  const taken = rows.filter((row) => row !== undefined).filter((row) => row.deletedAt === takenAt)
  await table.bulkPut(
    taken.map((row) => {
      // Untouched again, as it was when it was taken, so that it can be taken once more.
      const returned = { ...row, updatedAt: row.createdAt }
      delete returned.deletedAt
      return returned
    }),
  )
}

/** True when something besides the import has come to need the channel that it made. */
async function isUsed(
  db: Database,
  channelId: string,
  ownersMade: readonly string[],
): Promise<boolean> {
  const links = [
    ...(await db.pauseChannels.where('channelId').equals(channelId).toArray()),
    ...(await db.coverage.where('channelId').equals(channelId).toArray()),
    ...(await db.loggedDays.where('channelId').equals(channelId).toArray()),
    ...(await db.loggedWeeks.where('channelId').equals(channelId).toArray()),
    ...(await db.channelAliases.where('channelId').equals(channelId).toArray()),
  ]
  const owners = await db.channelOwners.where('channelId').equals(channelId).toArray()
  const addedOwners = owners.filter(({ id }) => !ownersMade.includes(id))
  const relatives = await db.channels
    .filter((row) => row.parentChannelId === channelId || row.successorChannelId === channelId)
    .toArray()
  const uses = [...links, ...addedOwners, ...relatives]
  return uses.some((row) => !row.deletedAt) || isPointedAt(db, 'channels', channelId)
}

/** True when something of the strategy points at the channel or unit. */
async function isPointedAt(db: Database, to: 'channels' | 'units', id: string): Promise<boolean> {
  for (const name of strategyTableNames) {
    const pointers = pointersOf(name).filter((pointer) => (pointer.to ?? to) === to)
    if (pointers.length === 0) continue
    const rows = await changedTable(db, name).toArray()
    if (rows.some((row) => !row.deletedAt && pointers.some(({ field }) => row[field] === id)))
      return true
  }
  return false
}

/** What stands there as it was made: neither changed nor deleted since. */
async function untouched<Row extends Markable>(
  table: Table<Row, string>,
  ids: readonly string[],
): Promise<Row[]> {
  const rows = await table.bulkGet([...ids])
  return rows
    .filter((row) => row !== undefined)
    .filter((row) => !row.deletedAt && row.updatedAt === row.createdAt)
}
