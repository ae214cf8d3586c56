import * as z from 'zod'
import type { Channel } from '#domain/channel.ts'
import { channelDraftSchema, withoutIdleCadence, type ChannelDraft } from '#domain/channelDraft.ts'
import type { Database } from './database.ts'
import { recordMade, toLinkRows } from './madeChannels.ts'
import { newRecord, type Stamp } from './stamp.ts'
import { invalid, type Invalid, type LinkGone, type Written } from './written.ts'

/**
 * Adds channels with their owners and other names, and the units that are made in place, as one
 * change: all of them or, when one does not hold, none; the paths of its fields begin with its
 * place in the list. A monitoring channel loses its cadence. An empty list writes nothing. That
 * another channel has the same link is no hindrance here.
 */
export async function addChannels(
  db: Database,
  stamp: Stamp,
  drafts: readonly ChannelDraft[],
): Promise<Written<readonly Channel[], Invalid | LinkGone>> {
  const parsed = z.array(channelDraftSchema).safeParse(drafts)
  if (!parsed.success) return invalid(parsed.error)
  const made = parsed.data.map(({ ownerUnitIds, newOwnerUnits, aliases, ...fields }) => {
    const units = newOwnerUnits.map((unit) => ({ ...newRecord(stamp), ...unit }))
    const channel: Channel = { ...newRecord(stamp), ...withoutIdleCadence(fields) }
    const unitIds = [...ownerUnitIds, ...units.map(({ id }) => id)]
    return { units, channel, ...toLinkRows(stamp, channel.id, unitIds, aliases) }
  })
  const act = {
    kind: made.length === 1 ? ('addChannel' as const) : ('addChannels' as const),
    subject: made[0]?.channel.name ?? '',
  }
  return recordMade(db, stamp, act, {
    units: made.flatMap(({ units }) => units),
    channels: made.map(({ channel }) => channel),
    channelOwners: made.flatMap(({ owners }) => owners),
    channelAliases: made.flatMap(({ aliases }) => aliases),
  })
}
