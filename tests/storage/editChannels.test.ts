import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { allRows, openTestDatabase, stampSource } from './testDatabase.ts'
import { addedChannel, addedUnit, written } from './written.ts'
import { deleteChannel } from '#storage/deleteChannel.ts'
import { editChannels } from '#storage/editChannels.ts'
import { listChannels } from '#storage/listChannels.ts'
import { readUndoState } from '#storage/readChanges.ts'
import { undoChange } from '#storage/undoChange.ts'
import { deleteUnit } from '#storage/unitWrites.ts'

async function openTown() {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const norr = await addedUnit(db, stamp(), 'Norr')
  const soder = await addedUnit(db, stamp(), 'Söder')
  const first = await addedChannel(db, stamp(), { name: 'Första', ownerUnitIds: [norr.id] })
  const second = await addedChannel(db, stamp(), {
    name: 'Andra',
    ownerUnitIds: [norr.id, soder.id],
  })
  const watching = await addedChannel(db, stamp(), { name: 'Omvärlden', mode: 'monitor' })
  return {
    db,
    stamp,
    norr,
    soder,
    first,
    second,
    watching,
    ids: [first.id, second.id, watching.id],
  }
}

const monthly = { n: 1, per: 'month' } as const

test('gives several channels a cadence as one change, those that only monitor none', async () => {
  const { db, stamp, ids, watching } = await openTown()
  const before = await allRows(db)

  const { value, seq } = await written(editChannels(db, stamp(), ids, { cadence: monthly }))

  expect(value.map(({ name, cadence }) => [name, cadence])).toEqual([
    ['Första', monthly],
    ['Andra', monthly],
    ['Omvärlden', undefined],
  ])
  // The preset that the former cadence came from has nothing to do with this one.
  expect(value[0]).not.toHaveProperty('cadencePresetId')
  expect(await db.channels.get(watching.id)).toEqual(watching)
  expect((await readUndoState(db)).undoable).toMatchObject({ seq, kind: 'editChannels' })

  expect((await undoChange(db, seq)).ok).toBe(true)
  expect({ ...(await allRows(db)), changes: [] }).toEqual({ ...before, changes: [] })
})

test('puts owners in place of those there are, or besides them, and leaves links that stay', async () => {
  const { db, stamp, ids, norr, soder } = await openTown()
  const owners = async () =>
    (await listChannels(db)).map(({ units }) => units.map(({ name }) => name))
  const linkOf = async () =>
    (await db.channelOwners.toArray()).find(({ unitId }) => unitId === soder.id)?.id
  const link = await linkOf()

  await editChannels(db, stamp(), ids, { owners: { unitIds: [soder.id], replace: true } })
  expect(await owners()).toEqual([['Söder'], ['Söder'], ['Söder']])
  expect(await linkOf()).toBe(link)

  await editChannels(db, stamp(), ids.slice(0, 1), {
    owners: { unitIds: [norr.id, soder.id], replace: false },
  })
  expect(await owners()).toEqual([['Söder', 'Norr'], ['Söder'], ['Söder']])
})

test('is all or nothing when a channel or a unit is gone', async () => {
  const { db, stamp, ids, soder } = await openTown()
  await deleteChannel(db, stamp(), ids[1] ?? '')
  await deleteUnit(db, stamp(), soder.id)
  const before = await allRows(db)
  expect(await editChannels(db, stamp(), ids, { lifecycle: 'closed' })).toMatchObject({
    problem: { code: 'missing' },
  })
  const owners = { unitIds: [soder.id], replace: true }
  expect(await editChannels(db, stamp(), ids.slice(0, 1), { owners })).toMatchObject({
    problem: { code: 'linkGone', id: soder.id },
  })
  expect(await allRows(db)).toEqual(before)
})

test('says the name of the only channel, and writes nothing when nothing differs', async () => {
  const { db, stamp, ids } = await openTown()
  const [id = ''] = ids
  await editChannels(db, stamp(), [id, id], { lifecycle: 'closing' })
  expect((await readUndoState(db)).undoable).toMatchObject({
    kind: 'editChannel',
    subject: 'Första',
  })
  expect(await editChannels(db, stamp(), [id], { lifecycle: 'closing' })).toMatchObject({
    ok: true,
    seq: null,
  })
})
