import type { Channel } from '#domain/channel.ts'
import { withoutIdleCadence } from '#domain/channelDraft.ts'
import { registerDraftSchema, type RegisterDraft } from '#domain/registerDraft.ts'
import type { Database } from './database.ts'
import { recordMade, toLinkRows } from './madeChannels.ts'
import { newRecord, type Stamp } from './stamp.ts'
import { invalid, type Invalid, type LinkGone, type Written } from './written.ts'

/**
 * Adds the units and channels of a whole register as one change, or nothing of it. A monitoring
 * channel loses its cadence. An empty register writes nothing. Gives the channels, in the draft's order.
 */
export async function addRegister(
  db: Database,
  stamp: Stamp,
  draft: RegisterDraft,
): Promise<Written<readonly Channel[], Invalid | LinkGone>> {
  const parsed = registerDraftSchema.safeParse(draft)
  if (!parsed.success) return invalid(parsed.error)
  const units = parsed.data.units.map((unit) => ({ ...newRecord(stamp), ...unit }))
  const ids = parsed.data.channels.map(() => newRecord(stamp))
  const made = parsed.data.channels.map(({ channel: drafted, newUnits, newParent }, place) => {
    const { ownerUnitIds, newOwnerUnits, aliases, ...fields } = drafted
    const own = newOwnerUnits.map((unit) => ({ ...newRecord(stamp), ...unit }))
    const parentId = newParent === undefined ? undefined : ids[newParent]?.id
    const channel: Channel = {
      ...(ids[place] ?? newRecord(stamp)),
      ...withoutIdleCadence(fields),
      ...(parentId !== undefined && { parentChannelId: parentId }),
    }
    const unitIds = [
      ...ownerUnitIds,
      ...newUnits.flatMap((unit) => units[unit]?.id ?? []),
      ...own.map(({ id }) => id),
    ]
    return { own, channel, ...toLinkRows(stamp, channel.id, unitIds, aliases) }
  })
  return recordMade(
    db,
    stamp,
    { kind: 'addRegister', subject: '' },
    {
      units: [...units, ...made.flatMap(({ own }) => own)],
      channels: made.map(({ channel }) => channel),
      channelOwners: made.flatMap(({ owners }) => owners),
      channelAliases: made.flatMap(({ aliases }) => aliases),
    },
  )
}
