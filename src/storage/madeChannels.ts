import type { ChangeKind } from '#domain/changeKind.ts'
import type { Channel, ChannelAlias, ChannelOwner } from '#domain/channel.ts'
import type { AliasDraft } from '#domain/channelDraft.ts'
import type { Unit } from '#domain/unit.ts'
import { foldedAliases } from './channelLinks.ts'
import type { Database } from './database.ts'
import { findMissingChannel, findMissingUnit } from './missingLinks.ts'
import { recordChange } from './recordChange.ts'
import { newRecord, type Stamp } from './stamp.ts'
import { linkGone, type LinkGone, type Written } from './written.ts'

/** Rows that one act makes, every id of them new. */
export type MadeRows = {
  readonly units: readonly Unit[]
  readonly channels: readonly Channel[]
  readonly channelOwners: readonly ChannelOwner[]
  readonly channelAliases: readonly ChannelAlias[]
}

/** The owners and other names of a channel that is being made; doubles are left out. */
export function toLinkRows(
  stamp: Stamp,
  channelId: string,
  unitIds: readonly string[],
  aliases: readonly AliasDraft[],
): { readonly owners: ChannelOwner[]; readonly aliases: ChannelAlias[] } {
  return {
    owners: [...new Set(unitIds)].map((unitId) => ({ ...newRecord(stamp), channelId, unitId })),
    aliases: foldedAliases(aliases).map((alias) => ({ ...newRecord(stamp), channelId, ...alias })),
  }
}

/**
 * Writes the rows as one change, thousands of them as quickly as a few; or none when a unit or a
 * channel that they point at is gone. Gives the channels.
 */
export async function recordMade(
  db: Database,
  stamp: Stamp,
  act: { readonly kind: ChangeKind; readonly subject: string },
  made: MadeRows,
): Promise<Written<readonly Channel[], LinkGone>> {
  return recordChange<readonly Channel[], LinkGone>(
    db,
    {
      kind: act.kind,
      now: stamp.now,
      tables: ['channels', 'channelOwners', 'channelAliases', 'units'],
    },
    async (change) => {
      const gone = await findMissing(db, made)
      if (gone !== null) return linkGone(gone)
      await change.add('units', made.units)
      await change.add('channels', made.channels)
      await change.add('channelOwners', made.channelOwners)
      await change.add('channelAliases', made.channelAliases)
      return { ok: true, subject: act.subject, value: made.channels }
    },
  )
}

/** The first unit or channel that the rows point at and that neither stands nor is made with them. */
async function findMissing(db: Database, made: MadeRows): Promise<string | null> {
  const newIds = new Set([...made.units, ...made.channels].map(({ id }) => id))
  const elsewhere = (ids: ReadonlyArray<string | undefined>) =>
    [...new Set(ids)].filter((id) => id !== undefined).filter((id) => !newIds.has(id))
  const unitIds = elsewhere(made.channelOwners.map(({ unitId }) => unitId))
  const channelIds = elsewhere(
    made.channels.flatMap((channel) => [channel.parentChannelId, channel.successorChannelId]),
  )
  return (await findMissingUnit(db, unitIds)) ?? (await findMissingChannel(db, channelIds))
}
