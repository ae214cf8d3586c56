import type { LocalDate } from '#domain/calendar.ts'
import type { ChangeKind } from '#domain/changeKind.ts'
import type { Channel } from '#domain/channel.ts'
import {
  channelListsSchema,
  editedChannelSchema,
  withoutIdleCadence,
  type ChannelDraft,
} from '#domain/channelDraft.ts'
import type { Patch } from '#domain/draft.ts'
import { putNewUnits, setAliases, setOwners } from './channelLinks.ts'
import type { Database } from './database.ts'
import { findMissingChannel, findMissingUnit } from './missingLinks.ts'
import { patched } from './patched.ts'
import { recordChange, type ChangeRecorder } from './recordChange.ts'
import type { Stamp } from './stamp.ts'
import type { Invalid, LinkGone, Missing, Written } from './written.ts'
import { invalid, linkGone, missing } from './written.ts'

type Edited = Promise<Written<Channel, Invalid | Missing | LinkGone>>

/**
 * Changes some fields of a channel; a list of owners or other names, when given, takes the place of
 * the one before. Without `ownerUnitIds`, units made in place become owners besides those there are.
 */
export function editChannel(
  db: Database,
  stamp: Stamp,
  id: string,
  patch: Patch<ChannelDraft>,
): Edited {
  return changeChannel(db, stamp, 'editChannel', id, patch)
}

/** Takes a channel towards its end, with the channel that takes over, if any. Its posts stay. */
export function closeChannel(
  db: Database,
  stamp: Stamp,
  id: string,
  ending: { readonly lifecycle: 'closing' | 'closed'; readonly successorChannelId?: string },
): Edited {
  return changeChannel(db, stamp, 'closeChannel', id, ending)
}

/** Notes that somebody has seen, on that day, that the register is still right about the channel. */
export function confirmRegister(db: Database, stamp: Stamp, id: string, on: LocalDate): Edited {
  return changeChannel(db, stamp, 'confirmRegister', id, { verifiedOn: on })
}

async function changeChannel(
  db: Database,
  stamp: Stamp,
  kind: ChangeKind,
  id: string,
  patch: Patch<ChannelDraft>,
): Edited {
  const lists = channelListsSchema.safeParse(patch)
  if (!lists.success) return invalid(lists.error)
  const { ownerUnitIds, newOwnerUnits, aliases } = lists.data
  const fields = withoutLists(patch)
  return recordChange<Channel, Invalid | Missing | LinkGone>(
    db,
    { kind, now: stamp.now, tables: ['channels', 'channelOwners', 'channelAliases', 'units'] },
    async (change) => {
      const before = await db.channels.get(id)
      if (!before || before.deletedAt) return missing
      const parsed = editedChannelSchema.safeParse(patched(before, fields, stamp))
      if (!parsed.success) return invalid(parsed.error)
      const gone =
        (await findMissingUnit(db, ownerUnitIds ?? [])) ??
        (await findMissingChannel(db, [fields.parentChannelId, fields.successorChannelId]))
      if (gone !== null) return linkGone(gone)
      const channel = withoutIdleCadence(parsed.data)
      await change.put('channels', channel)
      await changeOwners(db, change, stamp, id, { ownerUnitIds, newOwnerUnits })
      if (aliases) await setAliases(db, change, stamp, id, aliases)
      return { ok: true, subject: channel.name, value: channel }
    },
  )
}

async function changeOwners(
  db: Database,
  change: ChangeRecorder,
  stamp: Stamp,
  channelId: string,
  { ownerUnitIds, newOwnerUnits }: Patch<Pick<ChannelDraft, 'ownerUnitIds' | 'newOwnerUnits'>>,
): Promise<void> {
  if (!ownerUnitIds && !newOwnerUnits) return
  const links = await db.channelOwners.where('channelId').equals(channelId).toArray()
  const kept = ownerUnitIds ?? links.filter((link) => !link.deletedAt).map((link) => link.unitId)
  const made = await putNewUnits(change, stamp, newOwnerUnits ?? [])
  await setOwners(db, change, stamp, channelId, [...kept, ...made])
}

function withoutLists(patch: Patch<ChannelDraft>) {
  const fields: { -readonly [Field in keyof ChannelDraft]?: ChannelDraft[Field] | undefined } = {
    ...patch,
  }
  delete fields.ownerUnitIds
  delete fields.newOwnerUnits
  delete fields.aliases
  return fields
}
