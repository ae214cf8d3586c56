import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { allButChanges, openTestDatabase, stampSource } from './testDatabase.ts'
import { addedChannel, addedPause, addedUnit, date, written } from './written.ts'
import { stateCoverage } from '#storage/coverageWrites.ts'
import { deleteChannel } from '#storage/deleteChannel.ts'
import { listChannels, readChannel } from '#storage/listChannels.ts'
import { listPauses } from '#storage/listPauses.ts'
import { undoChange } from '#storage/undoChange.ts'

test('deletes a channel with its links, keeps what is known of it, and brings all back', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const owner = await addedUnit(db, stamp(), 'Fritid')
  const other = await addedChannel(db, stamp(), { name: 'Kvar', ownerUnitIds: [owner.id] })
  const channel = await addedChannel(db, stamp(), {
    ownerUnitIds: [owner.id],
    aliases: [{ kind: 'accountId', value: '1' }],
  })
  await addedPause(db, stamp(), { scope: 'channels', channelIds: [channel.id, other.id] })
  const days = { from: date('2026-01-01'), to: date('2026-01-31') }
  await stateCoverage(db, stamp(), { channelId: channel.id, ...days })
  const before = await allButChanges(db)

  const { seq } = await written(deleteChannel(db, stamp(), channel.id))

  expect((await listChannels(db)).map((card) => card.channel.name)).toEqual(['Kvar'])
  expect(await readChannel(db, channel.id)).toBeNull()
  expect((await listPauses(db)).map((pause) => pause.channelIds)).toEqual([[other.id]])
  const links = await db.channelOwners.where('channelId').equals(channel.id).toArray()
  expect(links.every((link) => link.deletedAt)).toBe(true)
  const aliases = await db.channelAliases.where('channelId').equals(channel.id).toArray()
  expect(aliases.every((alias) => alias.deletedAt)).toBe(true)
  expect(await db.coverage.count()).toBe(1)

  await undoChange(db, seq)
  expect(await allButChanges(db)).toEqual(before)
})

test('says that a channel is gone already', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const { id } = await addedChannel(db, stamp())
  await deleteChannel(db, stamp(), id)
  expect(await deleteChannel(db, stamp(), id)).toEqual({
    ok: false,
    problem: { code: 'missing' },
  })
})

test('a sub-page of a deleted page stands without a parent', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const parent = await addedChannel(db, stamp(), { name: 'Huvudsidan' })
  const page = await addedChannel(db, stamp(), { parentChannelId: parent.id })
  expect(await readChannel(db, page.id)).toMatchObject({ parent: { name: 'Huvudsidan' } })
  await deleteChannel(db, stamp(), parent.id)
  expect(await readChannel(db, page.id)).toMatchObject({ parent: null })
  expect((await listChannels(db))[0]).toMatchObject({ parent: null })
})
