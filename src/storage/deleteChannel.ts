import type { Channel } from '#domain/channel.ts'
import type { Database } from './database.ts'
import { markDeleted } from './markDeleted.ts'
import { recordChange } from './recordChange.ts'
import type { Stamp } from './stamp.ts'
import { missing, type Missing, type Written } from './written.ts'

/**
 * Marks a channel as deleted, and with it its ownerships, other names and places in pauses. Posts
 * and coverage stay where they are, unseen, so that taking the deletion back brings all back.
 */
export async function deleteChannel(
  db: Database,
  stamp: Stamp,
  id: string,
): Promise<Written<Channel, Missing>> {
  return recordChange(
    db,
    {
      kind: 'deleteChannel',
      now: stamp.now,
      tables: ['channels', 'channelOwners', 'channelAliases', 'pauseChannels'],
    },
    async (change) => {
      const channel = await db.channels.get(id)
      if (!channel || channel.deletedAt) return missing
      const owners = await db.channelOwners.where('channelId').equals(id).toArray()
      await markDeleted(owners, stamp, (row) => change.put('channelOwners', row))
      const aliases = await db.channelAliases.where('channelId').equals(id).toArray()
      await markDeleted(aliases, stamp, (row) => change.put('channelAliases', row))
      const pauses = await db.pauseChannels.where('channelId').equals(id).toArray()
      await markDeleted(pauses, stamp, (row) => change.put('pauseChannels', row))
      await markDeleted([channel], stamp, (row) => change.put('channels', row))
      return { ok: true, subject: channel.name, value: channel }
    },
  )
}
