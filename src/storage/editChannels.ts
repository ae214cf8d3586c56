import type { Cadence } from '#domain/cadence.ts'
import type { Channel, ChannelOwner, Lifecycle } from '#domain/channel.ts'
import { editedChannelSchema } from '#domain/channelDraft.ts'
import type { Database } from './database.ts'
import { grouped } from './grouped.ts'
import { findMissingUnit } from './missingLinks.ts'
import { patched } from './patched.ts'
import { recordChange } from './recordChange.ts'
import { newRecord, type Stamp } from './stamp.ts'
import { isStanding } from './standing.ts'
import type { Invalid, LinkGone, Missing, Written } from './written.ts'
import { invalid, linkGone, missing } from './written.ts'

/** What several channels can be given at once; what is left out stays as it is in each. */
export type ChannelsEdit = {
  /** For those that publish; a monitoring channel keeps having none. `presetId` left out: no preset. */
  readonly cadence?: Cadence & { readonly presetId?: string | undefined }
  readonly lifecycle?: Lifecycle
  /** Owners in place of those there are, or besides them. */
  readonly owners?: { readonly unitIds: readonly string[]; readonly replace: boolean }
}

/**
 * Changes several channels in the same way as one change, thousands as quickly as a few: all of them
 * or, when one of them or a unit is gone, none. Gives the channels as they are afterwards, each once,
 * in the order of the ids. No ids, or nothing that differs, writes nothing.
 */
export async function editChannels(
  db: Database,
  stamp: Stamp,
  ids: readonly string[],
  edit: ChannelsEdit,
): Promise<Written<readonly Channel[], Invalid | Missing | LinkGone>> {
  const wanted = [...new Set(ids)]
  const { owners } = edit
  return recordChange<readonly Channel[], Invalid | Missing | LinkGone>(
    db,
    {
      kind: wanted.length === 1 ? 'editChannel' : 'editChannels',
      now: stamp.now,
      tables: ['channels', 'channelOwners'],
      alsoUses: ['units'],
    },
    async (change) => {
      const before = (await db.channels.bulkGet(wanted)).filter((row) => row !== undefined)
      if (before.length < wanted.length || !before.every(isStanding)) return missing
      const gone = await findMissingUnit(db, owners?.unitIds ?? [])
      if (gone !== null) return linkGone(gone)
      const channels: Channel[] = []
      for (const channel of before) {
        const parsed = editedChannelSchema.safeParse(
          patched(channel, toFields(channel, edit), stamp),
        )
        if (!parsed.success) return invalid(parsed.error)
        channels.push(parsed.data)
      }
      await change.putAll('channels', channels)
      if (owners) {
        const links = await db.channelOwners.toArray()
        await change.putAll('channelOwners', ownerRows(stamp, wanted, links, owners))
      }
      const [only, ...more] = channels
      return { ok: true, subject: only && more.length === 0 ? only.name : '', value: channels }
    },
  )
}

function toFields({ mode }: Channel, { cadence, lifecycle }: ChannelsEdit) {
  return {
    ...(cadence &&
      mode === 'publish' && {
        cadence: { n: cadence.n, per: cadence.per },
        cadencePresetId: cadence.presetId,
      }),
    ...(lifecycle && { lifecycle }),
  }
}

/** The links to write: those that end, marked as deleted, and those that are new. */
function ownerRows(
  stamp: Stamp,
  channelIds: readonly string[],
  links: readonly ChannelOwner[],
  { unitIds, replace }: NonNullable<ChannelsEdit['owners']>,
): ChannelOwner[] {
  const linksOf = grouped(links.filter(isStanding), ({ channelId }) => channelId)
  const owners = new Set(unitIds)
  return channelIds.flatMap((channelId) => {
    const standing = linksOf.get(channelId) ?? []
    const ended = replace ? standing.filter(({ unitId }) => !owners.has(unitId)) : []
    const kept = new Set(standing.map(({ unitId }) => unitId))
    return [
      ...ended.map((link) => ({ ...link, deletedAt: stamp.now, updatedAt: stamp.now })),
      ...[...owners]
        .filter((unitId) => !kept.has(unitId))
        .map((unitId) => ({ ...newRecord(stamp), channelId, unitId })),
    ]
  })
}
