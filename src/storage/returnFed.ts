import type { ImportEntry, ImportMade } from '#domain/importLog.ts'
import type { Database } from './database.ts'
import { unmark } from './withdrawMade.ts'

const nothing: ImportMade = {
  units: [],
  channels: [],
  channelOwners: [],
  channelAliases: [],
  ignoredAccounts: [],
}

/**
 * Brings back the channels that an import feeds and that went with another one, which had made them and
 * has been undone since; without them its posts would be there and nobody would see them. From then on
 * they count as made by this one, so that undoing it takes them along. Belongs inside the transaction
 * that restores the import, after `returnMade`.
 * @param entry as it stands now
 * @param undone the imports that stay undone
 */
export async function returnFed(
  db: Database,
  entry: ImportEntry,
  undone: readonly ImportEntry[],
): Promise<void> {
  const fed = new Set(entry.accounts.flatMap(({ channelId }) => channelId ?? []))
  const channels = await db.channels.bulkGet([...fed])
  const returned: ImportMade[] = []
  for (const channel of channels) {
    if (!channel?.deletedAt) continue
    const takenAt = channel.deletedAt
    const maker = undone.find(
      ({ removedAt, made }) => removedAt === takenAt && made?.channels.includes(channel.id),
    )
    if (!maker?.made) continue
    const part = await partOf(db, channel.id, maker.made)
    await unmark(db.units, await db.units.bulkGet(part.units), takenAt)
    await unmark(db.channels, [channel], takenAt)
    await unmark(db.channelOwners, await db.channelOwners.bulkGet(part.channelOwners), takenAt)
    await unmark(db.channelAliases, await db.channelAliases.bulkGet(part.channelAliases), takenAt)
    returned.push(part)
  }
  if (returned.length === 0) return
  const made = [entry.made ?? nothing, ...returned].reduce(joined)
  await db.imports.put({ ...entry, made })
}

/** Of what an import made, what belongs to one channel. */
async function partOf(db: Database, channelId: string, made: ImportMade): Promise<ImportMade> {
  const owners = (await db.channelOwners.bulkGet(made.channelOwners)).filter(
    (row) => row?.channelId === channelId,
  )
  const aliases = (await db.channelAliases.bulkGet(made.channelAliases)).filter(
    (row) => row?.channelId === channelId,
  )
  const owning = new Set(owners.map((row) => row?.unitId))
  return {
    ...nothing,
    units: made.units.filter((id) => owning.has(id)),
    channels: [channelId],
    channelOwners: owners.flatMap((row) => row?.id ?? []),
    channelAliases: aliases.flatMap((row) => row?.id ?? []),
  }
}

function joined(first: ImportMade, second: ImportMade): ImportMade {
  const both = (kind: keyof ImportMade) => [...new Set([...first[kind], ...second[kind]])]
  return {
    units: both('units'),
    channels: both('channels'),
    channelOwners: both('channelOwners'),
    channelAliases: both('channelAliases'),
    ignoredAccounts: both('ignoredAccounts'),
  }
}
