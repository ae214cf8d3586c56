import type { Channel, ChannelAlias, ChannelOwner } from '#domain/channel.ts'
import type { Unit } from '#domain/unit.ts'
import type { Database } from './database.ts'
import { grouped } from './grouped.ts'
import { isStanding } from './standing.ts'
import type { TableName } from './tables.ts'

/** A channel with what stands in other tables about it. */
export type ChannelCard = {
  readonly channel: Channel
  /** The owners, in the order they became so; may be empty. */
  readonly units: readonly Unit[]
  readonly aliases: readonly ChannelAlias[]
  /** The page it belongs under, unless that is gone. */
  readonly parent: Channel | null
  /** The channel that takes over, unless that is gone. */
  readonly successor: Channel | null
}

export const channelTables = [
  'channels',
  'channelOwners',
  'channelAliases',
  'units',
] as const satisfies readonly TableName[]

/** Every channel with its owners and other names, closed ones too, the oldest first. */
export function listChannels(db: Database): Promise<ChannelCard[]> {
  return db.transaction('r', channelTables, async () => {
    const [channels, owners, aliases, units] = await Promise.all([
      db.channels.toArray(),
      db.channelOwners.toArray(),
      db.channelAliases.toArray(),
      db.units.toArray(),
    ])
    return toChannelCards({ channels, owners, aliases, units })
  })
}

/** One channel with its owners and other names; null when it is gone. */
export function readChannel(db: Database, id: string): Promise<ChannelCard | null> {
  return db.transaction('r', channelTables, async () => {
    const channel = await db.channels.get(id)
    if (!channel) return null
    const related = [channel.parentChannelId, channel.successorChannelId].filter(
      (other) => other !== undefined,
    )
    const owners = await db.channelOwners.where('channelId').equals(id).toArray()
    const [aliases, units, others] = await Promise.all([
      db.channelAliases.where('channelId').equals(id).toArray(),
      db.units.bulkGet(owners.map((owner) => owner.unitId)),
      db.channels.bulkGet(related),
    ])
    const cards = toChannelCards({
      channels: [channel, ...others.filter((other) => other !== undefined)],
      owners,
      aliases,
      units: units.filter((unit) => unit !== undefined),
    })
    return cards.find((card) => card.channel.id === id) ?? null
  })
}

type ChannelRows = {
  readonly channels: readonly Channel[]
  readonly owners: readonly ChannelOwner[]
  readonly aliases: readonly ChannelAlias[]
  readonly units: readonly Unit[]
}

function toChannelCards(rows: ChannelRows): ChannelCard[] {
  const channels = rows.channels.filter(isStanding)
  const channelById = new Map(channels.map((channel) => [channel.id, channel]))
  const unitById = new Map(rows.units.filter(isStanding).map((unit) => [unit.id, unit]))
  const ownersOf = grouped(rows.owners.filter(isStanding), (owner) => owner.channelId)
  const aliasesOf = grouped(rows.aliases.filter(isStanding), (alias) => alias.channelId)
  return channels.map((channel) => ({
    channel,
    units: (ownersOf.get(channel.id) ?? []).flatMap((owner) => unitById.get(owner.unitId) ?? []),
    aliases: aliasesOf.get(channel.id) ?? [],
    parent: channelById.get(channel.parentChannelId ?? '') ?? null,
    successor: channelById.get(channel.successorChannelId ?? '') ?? null,
  }))
}
