import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { openTestDatabase, stampSource } from './testDatabase.ts'
import { addedChannel, addedUnit } from './written.ts'
import { listChannels } from '#storage/listChannels.ts'
import { listUnits } from '#storage/listUnits.ts'
import { addUnit, deleteUnit, editUnit } from '#storage/unitWrites.ts'

test('adds, edits and deletes units', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const norr = await addedUnit(db, stamp(), 'Seniorcenter Norr')
  const ost = await addedUnit(db, stamp(), 'Seniorcenter Öst')
  await editUnit(db, stamp(), norr.id, { closeToClients: true, kind: 'department' })
  await deleteUnit(db, stamp(), ost.id)
  expect(await listUnits(db)).toMatchObject([
    { name: 'Seniorcenter Norr', kind: 'department', closeToClients: true },
  ])
  expect(await db.units.get(ost.id)).toMatchObject({ name: 'Seniorcenter Öst' })
})

test('a deleted unit leaves its channels without that owner', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const unit = await addedUnit(db, stamp(), 'Fritid')
  await addedChannel(db, stamp(), { ownerUnitIds: [unit.id] })
  await deleteUnit(db, stamp(), unit.id)
  expect(await listChannels(db)).toMatchObject([{ units: [] }])
  expect((await db.channelOwners.toArray()).every((link) => link.deletedAt)).toBe(true)
})

test('refuses a unit without a name, and one that is gone', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  expect(await addUnit(db, stamp(), { name: ' ', kind: 'unit' })).toMatchObject({
    problem: { code: 'invalid', fields: [{ path: 'name' }] },
  })
  const { id } = await addedUnit(db, stamp(), 'Fritid')
  expect(await editUnit(db, stamp(), id, { name: undefined })).toMatchObject({
    problem: { code: 'invalid', fields: [{ path: 'name' }] },
  })
  expect(await editUnit(db, stamp(), 'gone', { name: 'Fritid' })).toMatchObject({
    problem: { code: 'missing' },
  })
  await deleteUnit(db, stamp(), id)
  expect(await deleteUnit(db, stamp(), id)).toMatchObject({ problem: { code: 'missing' } })
})
