import type { AliasDraft } from '#domain/channelDraft.ts'
import { foldAlias } from '#domain/linkFold.ts'
import type { UnitDraft } from '#domain/unitDraft.ts'
import type { Database } from './database.ts'
import { markDeleted } from './markDeleted.ts'
import type { ChangeRecorder } from './recordChange.ts'
import { newRecord, type Stamp } from './stamp.ts'

/** Makes units in place; gives their ids, in the order of the drafts. */
export async function putNewUnits(
  change: ChangeRecorder,
  stamp: Stamp,
  drafts: readonly UnitDraft[],
): Promise<string[]> {
  const units = drafts.map((draft) => ({ ...newRecord(stamp), ...draft }))
  await change.add('units', units)
  return units.map(({ id }) => id)
}

/** Makes exactly these units the channel's owners; links that stay are not touched. */
export async function setOwners(
  db: Database,
  change: ChangeRecorder,
  stamp: Stamp,
  channelId: string,
  unitIds: readonly string[],
): Promise<void> {
  const links = await db.channelOwners.where('channelId').equals(channelId).toArray()
  const standing = links.filter((link) => !link.deletedAt)
  const gone = standing.filter((link) => !unitIds.includes(link.unitId))
  await markDeleted(gone, stamp, (row) => change.put('channelOwners', row))
  for (const unitId of new Set(unitIds))
    if (!standing.some((link) => link.unitId === unitId))
      await change.put('channelOwners', { ...newRecord(stamp), channelId, unitId })
}

/**
 * Makes exactly these the channel's other names, folded; those that stay are not touched. Doubles
 * and those that fold to nothing are left out.
 */
export async function setAliases(
  db: Database,
  change: ChangeRecorder,
  stamp: Stamp,
  channelId: string,
  drafts: readonly AliasDraft[],
): Promise<void> {
  const aliases = foldedAliases(drafts)
  const rows = await db.channelAliases.where('channelId').equals(channelId).toArray()
  const standing = rows.filter((row) => !row.deletedAt)
  const gone = standing.filter((row) => !aliases.some((alias) => sameAlias(alias, row)))
  await markDeleted(gone, stamp, (row) => change.put('channelAliases', row))
  const added = aliases.filter((alias) => !standing.some((row) => sameAlias(alias, row)))
  for (const alias of added)
    await change.put('channelAliases', { ...newRecord(stamp), channelId, ...alias })
}

/** Aliases as they are stored: folded, without doubles and those that fold to nothing. */
export function foldedAliases(drafts: readonly AliasDraft[]): AliasDraft[] {
  const aliases = drafts.map(({ kind, value }) => ({ kind, value: foldAlias(kind, value) }))
  return aliases.filter(
    (alias, index) =>
      alias.value !== '' && aliases.findIndex((other) => sameAlias(alias, other)) === index,
  )
}

function sameAlias(first: AliasDraft, second: AliasDraft): boolean {
  return first.kind === second.kind && first.value === second.value
}
