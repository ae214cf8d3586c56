import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { deleteChannel } from '#storage/deleteChannel.ts'
import { listDeleted, bringBackDeleted } from '#storage/deletedRecords.ts'
import { listChannels } from '#storage/listChannels.ts'
import { listPauses } from '#storage/listPauses.ts'
import { deletePause } from '#storage/pauseWrites.ts'
import { listChanges } from '#storage/readChanges.ts'
import { undoChange } from '#storage/undoChange.ts'
import { deleteUnit } from '#storage/unitWrites.ts'
import { allButChanges, openTestDatabase, stampSource } from './testDatabase.ts'
import { addedChannel, addedPause, addedUnit, written } from './written.ts'

async function town() {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const unit = await addedUnit(db, stamp(), 'Fritid')
  const channel = await addedChannel(db, stamp(), {
    name: 'Badet',
    ownerUnitIds: [unit.id],
    aliases: [{ kind: 'accountId', value: '1' }],
  })
  const pause = await addedPause(db, stamp(), { scope: 'channels', channelIds: [channel.id] })
  return { db, stamp, unit, channel, pause }
}

test('brings a channel back with its links long after the change log has forgotten it', async () => {
  const { db, stamp, channel } = await town()
  const cards = await listChannels(db)
  const pauses = await listPauses(db)
  await deleteChannel(db, stamp(), channel.id)
  await db.changes.clear()
  expect((await listDeleted(db)).map(({ row }) => row.id)).toEqual([channel.id])

  const { seq } = await written(bringBackDeleted(db, stamp(), 'channels', channel.id))

  expect(await listDeleted(db)).toEqual([])
  const [card] = await listChannels(db)
  expect(card?.channel.name).toBe('Badet')
  expect(card).toMatchObject({
    units: cards[0]?.units,
    aliases: cards[0]?.aliases.map(({ id }) => ({ id })),
  })
  expect((await listPauses(db)).map(({ channelIds }) => channelIds)).toEqual(
    pauses.map(({ channelIds }) => channelIds),
  )
  await undoChange(db, seq)
  expect((await listDeleted(db)).map(({ row }) => row.id)).toEqual([channel.id])
})

test('brings back no link to what is gone, nor one that was taken away for itself', async () => {
  const { db, stamp, unit, channel, pause } = await town()
  await deleteChannel(db, stamp(), channel.id)
  await deleteUnit(db, stamp(), unit.id)
  await deletePause(db, stamp(), pause.id)
  expect((await listDeleted(db)).map(({ table }) => table)).toEqual(['pauses', 'units', 'channels'])

  await written(bringBackDeleted(db, stamp(), 'channels', channel.id))
  const [card] = await listChannels(db)
  expect(card?.units).toEqual([])
  await written(bringBackDeleted(db, stamp(), 'pauses', pause.id))
  expect((await listPauses(db)).map(({ channelIds }) => channelIds)).toEqual([[]])
})

test('says that what is not deleted cannot be brought back', async () => {
  const { db, stamp, unit } = await town()
  const before = await allButChanges(db)
  expect(await bringBackDeleted(db, stamp(), 'units', unit.id)).toEqual({
    ok: false,
    problem: { code: 'missing' },
  })
  expect(await allButChanges(db)).toEqual(before)
})

test('lists the latest changes, those taken back among them', async () => {
  const { db, stamp, channel } = await town()
  const { seq } = await written(deleteChannel(db, stamp(), channel.id))
  await undoChange(db, seq)
  expect(await listChanges(db, 2)).toMatchObject([
    { kind: 'deleteChannel', subject: 'Badet', state: 'undone' },
    { kind: 'addPause', state: 'done' },
  ])
})
