import type { LocalDate } from '#domain/calendar.ts'
import type { ChangeKind } from '#domain/changeKind.ts'
import type { Patch } from '#domain/draft.ts'
import { pauseSchema, type Pause } from '#domain/pause.ts'
import { editedPauseSchema, pauseDraftSchema, type PauseDraft } from '#domain/pauseDraft.ts'
import { findMissingChannel } from './missingLinks.ts'
import type { Database } from './database.ts'
import { markDeleted } from './markDeleted.ts'
import { patched } from './patched.ts'
import {
  onlyPausedName,
  pausedChannelIds,
  setPausedChannels,
  unlinkPause,
} from './pauseChannels.ts'
import { recordChange } from './recordChange.ts'
import { newRecord, type Stamp } from './stamp.ts'
import type { Invalid, LinkGone, Missing, Written } from './written.ts'
import { invalid, linkGone, missing } from './written.ts'

type Edited = Promise<Written<Pause, Invalid | Missing | LinkGone>>

/** Adds a pause for all channels, or for those that the draft names. */
export async function addPause(
  db: Database,
  stamp: Stamp,
  draft: PauseDraft,
): Promise<Written<Pause, Invalid | LinkGone>> {
  const parsed = pauseDraftSchema.safeParse(draft)
  if (!parsed.success) return invalid(parsed.error)
  const { channelIds, ...fields } = parsed.data
  const pause: Pause = { ...newRecord(stamp), ...fields }
  return recordChange<Pause, LinkGone>(db, actOn('addPause', stamp), async (change) => {
    const gone = pause.scope === 'all' ? null : await findMissingChannel(db, channelIds)
    if (gone !== null) return linkGone(gone)
    await change.put('pauses', pause)
    await setPausedChannels(db, change, stamp, pause, channelIds)
    return { ok: true, subject: await onlyPausedName(db, pause, channelIds), value: pause }
  })
}

/** Changes some fields of a pause; `channelIds`, when given, takes the place of the list before. */
export function editPause(
  db: Database,
  stamp: Stamp,
  id: string,
  patch: Patch<PauseDraft>,
): Edited {
  return changePause(db, stamp, 'editPause', id, patch)
}

/** Sets a pause's last day. One that has not begun by then is deleted instead, by `deletePause`. */
export function endPause(db: Database, stamp: Stamp, id: string, lastDay: LocalDate): Edited {
  return changePause(db, stamp, 'endPause', id, { to: lastDay })
}

/** Marks a pause as deleted: its days count again. */
export async function deletePause(
  db: Database,
  stamp: Stamp,
  id: string,
): Promise<Written<Pause, Missing>> {
  return recordChange(db, actOn('deletePause', stamp), async (change) => {
    const pause = await db.pauses.get(id)
    if (!pause || pause.deletedAt) return missing
    const subject = await onlyPausedName(db, pause, await pausedChannelIds(db, id))
    await unlinkPause(db, change, stamp, id)
    await markDeleted([pause], stamp, (row) => change.put('pauses', row))
    return { ok: true, subject, value: pause }
  })
}

function changePause(
  db: Database,
  stamp: Stamp,
  kind: ChangeKind,
  id: string,
  { channelIds: newChannelIds, ...fields }: Patch<PauseDraft>,
): Edited {
  return recordChange<Pause, Invalid | Missing | LinkGone>(
    db,
    actOn(kind, stamp),
    async (change) => {
      const before = await db.pauses.get(id)
      if (!before || before.deletedAt) return missing
      const channelIds = newChannelIds ?? (await pausedChannelIds(db, id))
      const edited = patched(before, fields, stamp)
      const checked = editedPauseSchema.safeParse({ ...edited, channelIds })
      if (!checked.success) return invalid(checked.error)
      const gone = await findMissingChannel(db, newChannelIds ?? [])
      if (gone !== null) return linkGone(gone)
      const pause = pauseSchema.parse(edited)
      await change.put('pauses', pause)
      await setPausedChannels(db, change, stamp, pause, channelIds)
      return { ok: true, subject: await onlyPausedName(db, pause, channelIds), value: pause }
    },
  )
}

function actOn(kind: ChangeKind, stamp: Stamp) {
  return {
    kind,
    now: stamp.now,
    tables: ['pauses', 'pauseChannels'],
    alsoUses: ['channels'],
  } as const
}
