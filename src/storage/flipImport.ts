import type { Channel, ChannelAlias, ChannelOwner } from '#domain/channel.ts'
import type { Coverage } from '#domain/coverage.ts'
import type { IgnoredAccount, ImportEntry } from '#domain/importLog.ts'
import type { Unit } from '#domain/unit.ts'
import type { Database } from './database.ts'
import { basisHolds, basisTables, type ImportBasis } from './importBasis.ts'
import { isStanding } from './standing.ts'
import { postTables, putImportRows, type ImportRows } from './importRows.ts'
import { tableMappingTables, toMappingRows, type RememberedMapping } from './tableMappings.ts'

/** Records that come with an import, new or in place of those with their ids. */
export type ImportRecords = {
  readonly units: Unit[]
  readonly channels: Channel[]
  readonly channelOwners: ChannelOwner[]
  readonly channelAliases: ChannelAlias[]
  readonly ignoredAccounts: IgnoredAccount[]
  readonly coverage: Coverage[]
}

/** What counts on a channel from now on; absent fields stay. */
export type ChannelCounting = {
  readonly channelId: string
  readonly countsReshares?: boolean
  readonly countsReplies?: boolean
}

/** Everything that becomes visible at once. */
export type ImportFlip = {
  /** With the state `live`; null when there are records to remember but no posts or days to own. */
  readonly entry: ImportEntry | null
  /** True when posts were written under a `staging` entry before. */
  readonly staged: boolean
  /** Posts to be written now; empty when all of them are staged. */
  readonly rows: ImportRows
  readonly records: ImportRecords
  readonly counting: readonly ChannelCounting[]
  /** What the columns of the files were understood to be, to be remembered for their headers. */
  readonly mappings: readonly RememberedMapping[]
  /** ISO instant. */
  readonly now: string
}

/**
 * Why an import was not made live; nothing is written then.
 * - `basisChanged`: other posts have come or gone meanwhile, so its doubles must be found anew.
 * - `targetGone`: a channel or unit that it names has been deleted.
 * - `stagingGone`: what was staged has been swept away.
 */
export type FlipProblem = 'basisChanged' | 'targetGone' | 'stagingGone'

/**
 * Makes an import visible: one strict transaction, which puts its entry as `live`. Resolves with null
 * after the commit. Rejects when the browser could not commit, and then nothing is visible.
 */
export async function flipImport(
  db: Database,
  flip: ImportFlip,
  basis: ImportBasis,
): Promise<FlipProblem | null> {
  const { entry, records } = flip
  const tables = [...basisTables, ...postTables, ...recordNames, ...tableMappingTables]
  return db.transaction('rw', tables, async () => {
    if (!(await basisHolds(db, basis))) return 'basisChanged'
    if (!(await targetsStand(db, flip))) return 'targetGone'
    if (flip.staged && entry && (await db.imports.get(entry.id))?.state !== 'staging')
      return 'stagingGone'
    await db.units.bulkPut(records.units)
    await db.channels.bulkPut(records.channels)
    await db.channelOwners.bulkPut(records.channelOwners)
    await db.channelAliases.bulkPut(records.channelAliases)
    await db.ignoredAccounts.bulkPut(records.ignoredAccounts)
    await db.coverage.bulkPut(records.coverage)
    for (const { channelId, ...counts } of flip.counting)
      await db.channels.update(channelId, { ...counts, updatedAt: flip.now })
    await db.meta.bulkPut(toMappingRows(flip.mappings))
    await putImportRows(db, flip.rows)
    if (entry) await db.imports.put(entry)
    return null
  })
}

const recordNames = [
  'units',
  'channels',
  'channelOwners',
  'channelAliases',
  'ignoredAccounts',
  'coverage',
] as const satisfies ReadonlyArray<keyof ImportRecords>

async function targetsStand(db: Database, { entry, records }: ImportFlip): Promise<boolean> {
  const { channels, units, channelOwners, channelAliases } = records
  const channelIds = [
    ...(entry?.accounts ?? []).map(({ channelId }) => channelId),
    ...channelAliases.filter(isStanding).map(({ channelId }) => channelId),
  ].filter((id) => id !== null)
  const unitIds = channelOwners.map(({ unitId }) => unitId)
  const standingChannels = await db.channels.bulkGet(without(channelIds, channels))
  const standingUnits = await db.units.bulkGet(without(unitIds, units))
  return [...standingChannels, ...standingUnits].every((row) => row && !row.deletedAt)
}

function without(ids: readonly string[], made: ReadonlyArray<{ readonly id: string }>): string[] {
  const own = new Set(made.map(({ id }) => id))
  return [...new Set(ids)].filter((id) => !own.has(id))
}
