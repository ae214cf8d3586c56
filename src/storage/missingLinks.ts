import type { Database } from './database.ts'

/** The first of these units that is gone, or null. */
export async function findMissingUnit(
  db: Database,
  unitIds: readonly string[],
): Promise<string | null> {
  const units = await db.units.bulkGet([...unitIds])
  return unitIds.find((_, index) => !units[index] || units[index].deletedAt) ?? null
}

/** The first of these channels that is gone, or null; undefined ids are no links. */
export async function findMissingChannel(
  db: Database,
  channelIds: ReadonlyArray<string | undefined>,
): Promise<string | null> {
  const ids = channelIds.filter((id) => id !== undefined)
  const channels = await db.channels.bulkGet(ids)
  return ids.find((_, index) => !channels[index] || channels[index].deletedAt) ?? null
}
