import { migrations } from './migrations/migrations.ts'
import type { StoredRow } from './migrations/migration.ts'
import { upgradedRow } from './migrations/upgradedRow.ts'
import {
  backupSchemas,
  backupTableNames,
  isBackupTable,
  type BackupTableName,
} from './backupTables.ts'
import { openSegment } from './segmentBuffer.ts'
import { noSessionRows } from './sessionTables.ts'
import { noStrategyRows } from './strategyTables.ts'
import type { AllTables, HashesRow, SegmentRow, TimesRow } from './tables.ts'

/** Rows of a backup that cannot be what the app once stored. */
export class DamagedRows extends Error {
  constructor(table: string, options?: ErrorOptions) {
    super(`Damaged rows of ${table}`, options)
    this.name = 'DamagedRows'
  }
}

/** Rows as the newest schema has them, by table; any of the lists may be empty. */
export type RestoredRows = { readonly [Name in BackupTableName]: Array<AllTables[Name]> }

/** Some rows of one table as they lie in a backup. */
export type StoredPart = { readonly table: string; readonly rows: readonly StoredRow[] }

export function noRestoredRows(): RestoredRows {
  return {
    plan: [],
    units: [],
    channels: [],
    channelOwners: [],
    channelAliases: [],
    pauses: [],
    pauseChannels: [],
    coverage: [],
    loggedDays: [],
    loggedWeeks: [],
    ignoredAccounts: [],
    ...noStrategyRows(),
    ...noSessionRows(),
    removedPosts: [],
    meta: [],
    imports: [],
    segments: [],
    times: [],
    hashes: [],
    claims: [],
  }
}

/**
 * The part's rows brought to the newest schema, as new objects that hold to it; fields that it does not
 * know stay. Throws `DamagedRows` for rows that do not.
 * @param schemaVersion the version that the rows are of, at least 1
 */
export function toRestoredRows(part: StoredPart, schemaVersion: number): RestoredRows {
  const restored = noRestoredRows()
  for (const row of part.rows) {
    const upgraded = upgradedRow(migrations, schemaVersion, part.table, row)
    if (upgraded === null) continue
    if (!isBackupTable(part.table)) throw new DamagedRows(part.table)
    add(restored, part.table, upgraded)
  }
  for (const row of restored.segments) checkSegment(row)
  for (const row of restored.times) checkTimes(row)
  for (const row of [...restored.hashes, ...restored.claims]) checkHashes(row)
  return restored
}

/** Appends all rows of one to the other. */
export function addRestoredRows(to: RestoredRows, from: RestoredRows): void {
  for (const name of backupTableNames) append(to, from, name)
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- it ties rows to their table
function append<Name extends BackupTableName>(
  to: RestoredRows,
  from: RestoredRows,
  name: Name,
): void {
  const rows = to[name]
  for (const row of from[name]) rows.push(row)
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- it ties rows to their table
function add<Name extends BackupTableName>(
  restored: RestoredRows,
  table: Name,
  row: StoredRow,
): void {
  const parsed = backupSchemas[table].safeParse(row)
  if (!parsed.success) throw new DamagedRows(table, { cause: parsed.error })
  restored[table].push(parsed.data)
}

function checkSegment({ packed, count, firstMinute, lastMinute }: SegmentRow): void {
  const { minutes } = opened(packed)
  const isAsSaid =
    minutes.length === count &&
    minutes[0] === firstMinute &&
    minutes.at(-1) === lastMinute &&
    isAscending(minutes)
  if (!isAsSaid) throw new DamagedRows('segments')
}

function opened(packed: Uint8Array) {
  try {
    return openSegment(packed)
  } catch (cause) {
    throw new DamagedRows('segments', { cause })
  }
}

function checkTimes({ minutes, kinds, segmentFirsts, segmentLasts }: TimesRow): void {
  const isAsSaid =
    minutes.length === kinds.length &&
    segmentFirsts.length === segmentLasts.length &&
    isAscending(minutes)
  if (!isAsSaid) throw new DamagedRows('times')
}

// They are looked up by halving, which finds nothing in what is out of order.
function checkHashes({ hashes }: HashesRow): void {
  for (let at = 1; at < hashes.length; at++)
    if ((hashes[at - 1] ?? 0n) >= (hashes[at] ?? 0n)) throw new DamagedRows('hashes')
}

function isAscending(minutes: Int32Array): boolean {
  for (let at = 1; at < minutes.length; at++)
    if ((minutes[at - 1] ?? 0) > (minutes[at] ?? 0)) return false
  return true
}
