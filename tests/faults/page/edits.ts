import * as z from 'zod'
import { findDamage } from '#query/loss.ts'
import { addChannels } from '#storage/addChannels.ts'
import { checkStart } from '#storage/checkStart.ts'
import { Database } from '#storage/database.ts'
import { editChannel } from '#storage/editChannel.ts'
import { openDatabase } from '#storage/openDatabase.ts'
import { rebaseManifest } from '#storage/rebaseManifest.ts'
import type { Stamp } from '#storage/stamp.ts'
import { publishingDraft, written } from '../../storage/written.ts'

z.config({ jitless: true })

const db = new Database()
const stamp: Stamp = { now: '2026-11-16T08:00:00.000Z', newId: () => crypto.randomUUID() }

async function open() {
  const opened = await openDatabase(db)
  if (!opened.ok) throw new Error(opened.failure.reason)
}

const edits = {
  open,
  /** Opens a database with so many channels, as one change. */
  begin: async (channels: number) => {
    await open()
    await rebaseManifest(db, 0)
    const drafts = Array.from({ length: channels }, () => publishingDraft())
    await written(addChannels(db, stamp, drafts))
  },
  /**
   * Writes the field of one channel after the other, so many times, each time another text. Gives how
   * often what it had written before was no longer there.
   */
  edit: async (field: 'name' | 'purpose', times: number) => {
    const ids = await db.channels.toCollection().primaryKeys()
    const own = new Map<string, string>()
    let lost = 0
    for (let time = 0; time < times; time += 1) {
      const id = ids[time % ids.length] ?? ''
      const channel = await db.channels.get(id)
      if (own.has(id) && channel?.[field] !== own.get(id)) lost += 1
      own.set(id, `${time}`)
      await written(editChannel(db, stamp, id, { [field]: `${time}` }))
    }
    return lost
  },
  /** What stands there now, and whether all else agrees with it. */
  look: async () => {
    const channels = await db.channels.toArray()
    const [lastChange] = await db.changes.toCollection().reverse().primaryKeys()
    return {
      names: channels.map(({ name }) => name),
      purposes: channels.map(({ purpose }) => purpose),
      changes: lastChange,
      start: (await checkStart(db, null)).is,
      damage: await findDamage(db),
    }
  },
}

/** What the page does when a test asks for it. */
export type Edits = typeof edits

Object.assign(globalThis, { edits })
