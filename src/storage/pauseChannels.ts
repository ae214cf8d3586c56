import type { Pause } from '#domain/pause.ts'
import type { Database } from './database.ts'
import { markDeleted } from './markDeleted.ts'
import type { ChangeRecorder } from './recordChange.ts'
import { newRecord, type Stamp } from './stamp.ts'

/** The channels that stand linked to the pause; empty for one that rests all. */
export async function pausedChannelIds(db: Database, pauseId: string): Promise<string[]> {
  const links = await db.pauseChannels.where('pauseId').equals(pauseId).toArray()
  return links.filter((link) => !link.deletedAt).map((link) => link.channelId)
}

/** Links exactly these channels to the pause, or none when it rests all; links that stay are not touched. */
export async function setPausedChannels(
  db: Database,
  change: ChangeRecorder,
  stamp: Stamp,
  pause: Pick<Pause, 'id' | 'scope'>,
  channelIds: readonly string[],
): Promise<void> {
  const wanted = new Set(pause.scope === 'all' ? [] : channelIds)
  const links = await db.pauseChannels.where('pauseId').equals(pause.id).toArray()
  const standing = links.filter((link) => !link.deletedAt)
  const linked = new Set(standing.map(({ channelId }) => channelId))
  const gone = standing.filter(({ channelId }) => !wanted.has(channelId))
  await change.putAll('pauseChannels', [
    ...gone.map((link) => ({ ...link, deletedAt: stamp.now, updatedAt: stamp.now })),
    ...[...wanted]
      .filter((channelId) => !linked.has(channelId))
      .map((channelId) => ({ ...newRecord(stamp), pauseId: pause.id, channelId })),
  ])
}

/** Takes the pause away from every channel. */
export async function unlinkPause(
  db: Database,
  change: ChangeRecorder,
  stamp: Stamp,
  pauseId: string,
): Promise<void> {
  const links = await db.pauseChannels.where('pauseId').equals(pauseId).toArray()
  await markDeleted(links, stamp, (row) => change.put('pauseChannels', row))
}

/** The name of the only channel that rests; empty when there are several, or all. */
export async function onlyPausedName(
  db: Database,
  pause: Pick<Pause, 'scope'>,
  channelIds: readonly string[],
): Promise<string> {
  const [id, ...more] = channelIds
  if (pause.scope === 'all' || id === undefined || more.length > 0) return ''
  return (await db.channels.get(id))?.name ?? ''
}
