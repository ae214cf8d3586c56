import type { Channel, ChannelOwner } from '#domain/channel.ts'
import type { Decision } from '#domain/decision.ts'
import { byCodePoint } from '#domain/objectRef.ts'
import type { Pause, PauseChannel } from '#domain/pause.ts'
import type { Review } from '#domain/review.ts'
import type { Unit } from '#domain/unit.ts'
import { barrierTable } from './barrierTables.ts'
import type { Database } from './database.ts'
import { changedTable } from './recordChange.ts'
import { pointersOf } from './recordPointers.ts'
import { isStanding } from './standing.ts'
import type { StrategyRecordName } from './strategyRules.ts'
import {
  noStrategyRows,
  strategyTableNames,
  type StrategyTableName,
  type StrategyTables,
} from './strategyTables.ts'
import type { RecordTableName, TableName } from './tables.ts'

/** The kinds that can be archived and brought back. */
export type Archivable = StrategyRecordName | 'units' | 'channels'

/**
 * Every record of the strategy, whole, in the order they were made. Archived records are left out, and so
 * are links with an end that does not stand. A field that may be empty can still point at something
 * archived (`parentGoalId`, `ownerUnitId`, an initiative's parts): what is not in the lists counts as empty.
 */
export type Strategy = {
  readonly [Name in StrategyTableName]: ReadonlyArray<StrategyTables[Name]>
} & {
  readonly units: readonly Unit[]
  readonly channels: readonly Channel[]
  readonly channelOwners: readonly ChannelOwner[]
  /** Drafts and confirmed ones, those that have been superseded too. */
  readonly decisions: readonly Decision[]
  readonly reviews: readonly Review[]
  readonly pauses: readonly Pause[]
  readonly pauseChannels: readonly PauseChannel[]
  /** What has been archived and can be brought back, the latest first. */
  readonly archived: {
    readonly [Name in Archivable]: ReadonlyArray<
      (StrategyTables & { units: Unit; channels: Channel })[Name]
    >
  }
}

export const strategyReadTables = [
  ...strategyTableNames,
  'units',
  'channels',
  'channelOwners',
  'pauses',
  'pauseChannels',
  'decisions',
  'reviews',
] as const satisfies readonly TableName[]

/** Reads the strategy as it stands. */
export function readStrategy(db: Database): Promise<Strategy> {
  return db.transaction('r', strategyReadTables, async () => {
    const all = noStrategyRows()
    await Promise.all(strategyTableNames.map((name) => load(db, all, name)))
    const [units, channels, channelOwners, pauses, pauseChannels, decisions, reviews] =
      await Promise.all([
        db.units.toArray(),
        db.channels.toArray(),
        db.channelOwners.toArray(),
        db.pauses.toArray(),
        db.pauseChannels.toArray(),
        db.decisions.toArray(),
        db.reviews.toArray(),
      ])
    const seen: Seen = new Map()
    const outer = {
      units: seenRows(seen, 'units', units),
      channels: seenRows(seen, 'channels', channels),
      pauses: seenRows(seen, 'pauses', pauses),
      channelOwners: seenRows(seen, 'channelOwners', channelOwners),
      pauseChannels: seenRows(seen, 'pauseChannels', pauseChannels),
    }
    const standing = noStrategyRows()
    for (const name of strategyTableNames) keepSeen(seen, standing, all, name)
    const { visions, goals, audiences, benefits, initiatives, collaborations, barriers } = all
    return {
      ...standing,
      ...outer,
      decisions: seenRows(seen, 'decisions', decisions),
      reviews: seenRows(seen, 'reviews', reviews),
      archived: {
        visions: archivedRows(visions),
        goals: archivedRows(goals),
        audiences: archivedRows(audiences),
        benefits: archivedRows(benefits),
        initiatives: archivedRows(initiatives),
        collaborations: archivedRows(collaborations),
        barriers: archivedRows(barriers),
        units: archivedRows(units),
        channels: archivedRows(channels),
      },
    }
  })
}

type Lists = ReturnType<typeof noStrategyRows>
type AnyRow = {
  readonly id: string
  readonly deletedAt?: string
  readonly [field: string]: unknown
}
/** The ids of what is seen, by table. */
type Seen = Map<RecordTableName, ReadonlySet<string>>

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- it ties rows to their table
async function load<Name extends StrategyTableName>(
  db: Database,
  lists: Lists,
  name: Name,
): Promise<void> {
  lists[name].push(...(await changedTable(db, name).toArray()))
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- it ties rows to their table
function keepSeen<Name extends StrategyTableName>(
  seen: Seen,
  kept: Lists,
  all: Lists,
  name: Name,
): void {
  kept[name].push(...seenRows<StrategyTables[Name]>(seen, name, all[name]))
}

/** Those that stand and are not without an end. Tables come after those that they point at. */
function seenRows<Row extends AnyRow>(
  seen: Seen,
  name: RecordTableName,
  rows: readonly Row[],
): Row[] {
  const ends = pointersOf(name).filter(({ kind }) => kind === 'end')
  const kept = rows.filter(
    (row) =>
      isStanding(row) &&
      ends.every(({ field, to }) => hasId(seen, to ?? barrierTable(row['objectKind']), row[field])),
  )
  seen.set(name, new Set(kept.map(({ id }) => id)))
  return kept
}

function hasId(seen: Seen, table: RecordTableName | null, id: unknown): boolean {
  return table !== null && typeof id === 'string' && (seen.get(table)?.has(id) ?? false)
}

function archivedRows<Row extends AnyRow>(rows: readonly Row[]): Row[] {
  return rows
    .filter((row) => !isStanding(row))
    .sort((a, b) => byCodePoint(b.deletedAt ?? '', a.deletedAt ?? ''))
}
