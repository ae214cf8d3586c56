import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { allRows, openTestDatabase, stampSource } from './testDatabase.ts'
import { addedChannel, addedUnit, date } from './written.ts'
import { closeChannel, confirmRegister, editChannel } from '#storage/editChannel.ts'
import { readChannel } from '#storage/listChannels.ts'
import { readUndoState } from '#storage/readChanges.ts'

test('edits some fields and keeps the rest, those that only a later build knows too', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const channel = await addedChannel(db, stamp(), { purpose: 'Möta unga' })
  await db.channels.put({ ...channel, fromTheFuture: 7 })

  await editChannel(db, stamp(), channel.id, { name: 'Ungdomsmottagningen', purpose: undefined })

  const stored = await db.channels.get(channel.id)
  expect(stored).toMatchObject({
    name: 'Ungdomsmottagningen',
    url: channel.url,
    createdAt: channel.createdAt,
    fromTheFuture: 7,
  })
  expect(stored).not.toHaveProperty('purpose')
  expect(stored?.updatedAt).not.toBe(channel.updatedAt)
})

test('changes owners and other names without touching the links that stay', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const norr = await addedUnit(db, stamp(), 'Norr')
  const soder = await addedUnit(db, stamp(), 'Söder')
  const channel = await addedChannel(db, stamp(), {
    ownerUnitIds: [norr.id, soder.id],
    aliases: [
      { kind: 'name', value: 'Norr' },
      { kind: 'name', value: 'Norra' },
    ],
  })
  const before = await readChannel(db, channel.id)

  await editChannel(db, stamp(), channel.id, {
    ownerUnitIds: [soder.id],
    newOwnerUnits: [{ name: 'Öst', kind: 'unit' }],
    aliases: [{ kind: 'name', value: 'Norr' }],
  })

  const after = await readChannel(db, channel.id)
  expect(after?.units.map((unit) => unit.name)).toEqual(['Söder', 'Öst'])
  expect(after?.aliases).toEqual(before?.aliases.slice(0, 1))
})

test('a unit made in place joins the owners when no list of owners is given', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const norr = await addedUnit(db, stamp(), 'Norr')
  const { id } = await addedChannel(db, stamp(), { ownerUnitIds: [norr.id] })
  await editChannel(db, stamp(), id, { newOwnerUnits: [{ name: 'Öst', kind: 'unit' }] })
  const card = await readChannel(db, id)
  expect(card?.units.map((unit) => unit.name)).toEqual(['Norr', 'Öst'])
})

test('turning a channel to monitoring takes its cadence away, and back needs a new one', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const { id } = await addedChannel(db, stamp())
  await editChannel(db, stamp(), id, { mode: 'monitor' })
  expect(await db.channels.get(id)).not.toHaveProperty('cadence')
  expect(await editChannel(db, stamp(), id, { mode: 'publish' })).toMatchObject({
    problem: { code: 'invalid', fields: [{ path: 'cadence', message: 'cadenceMissing' }] },
  })
})

test('refuses what does not hold or is gone, and writes nothing', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const { id } = await addedChannel(db, stamp())
  const before = await allRows(db)
  expect(await editChannel(db, stamp(), id, { name: '' })).toMatchObject({
    problem: { code: 'invalid' },
  })
  expect(
    await editChannel(db, stamp(), id, { newOwnerUnits: [{ name: '', kind: 'unit' }] }),
  ).toMatchObject({ problem: { code: 'invalid', fields: [{ path: 'newOwnerUnits.0.name' }] } })
  expect(await editChannel(db, stamp(), id, { ownerUnitIds: ['gone'] })).toMatchObject({
    problem: { code: 'linkGone', id: 'gone' },
  })
  expect(await editChannel(db, stamp(), 'gone', { name: 'Fritid' })).toMatchObject({
    problem: { code: 'missing' },
  })
  expect(await allRows(db)).toEqual(before)
})

test('closes a channel in favour of another', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const old = await addedChannel(db, stamp(), { name: 'Gamla bloggen' })
  const next = await addedChannel(db, stamp())
  await closeChannel(db, stamp(), old.id, {
    lifecycle: 'closed',
    successorChannelId: next.id,
  })
  const card = await readChannel(db, old.id)
  expect(card).toMatchObject({ channel: { lifecycle: 'closed' }, successor: { id: next.id } })
  expect((await readUndoState(db)).undoable).toMatchObject({
    kind: 'closeChannel',
    subject: 'Gamla bloggen',
  })
})

test('notes the day on which the register was confirmed', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const { id } = await addedChannel(db, stamp())
  await confirmRegister(db, stamp(), id, date('2026-11-23'))
  expect(await db.channels.get(id)).toMatchObject({ verifiedOn: '2026-11-23' })
})
