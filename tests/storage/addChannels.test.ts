import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { openTestDatabase, stampSource } from './testDatabase.ts'
import { addedChannel, addedUnit, publishingDraft, written } from './written.ts'
import { addChannels } from '#storage/addChannels.ts'
import { listChannels } from '#storage/listChannels.ts'
import { undoChange } from '#storage/undoChange.ts'
import { deleteUnit } from '#storage/unitWrites.ts'

test('adds a channel, its owners, its other names and a unit made in place as one change', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const owner = await addedUnit(db, stamp(), 'Seniorcenter Norr')

  const channel = await addedChannel(db, stamp(), {
    ownerUnitIds: [owner.id],
    newOwnerUnits: [{ name: 'Seniorcenter Söder', kind: 'unit' }],
    aliases: [
      { kind: 'handle', value: '@SeniorNorr' },
      { kind: 'handle', value: 'seniornorr' },
      { kind: 'accountId', value: '1234567890' },
    ],
  })

  const [card] = await listChannels(db)
  expect(card?.channel).toEqual(channel)
  expect(card?.units.map((unit) => unit.name)).toEqual(['Seniorcenter Norr', 'Seniorcenter Söder'])
  expect(card?.aliases.map(({ kind, value }) => [kind, value])).toEqual([
    ['handle', 'seniornorr'],
    ['accountId', '1234567890'],
  ])
  expect(await db.changes.count()).toBe(2)
  await undoChange(db, 2)
  expect(await listChannels(db)).toEqual([])
  expect((await db.units.toArray()).map((unit) => unit.name)).toEqual(['Seniorcenter Norr'])
})

test('says which fields keep a channel from being added, and writes nothing', async () => {
  const db = await openTestDatabase()
  const nameless = { ...publishingDraft(), name: '  ' }
  expect(await addChannels(db, stampSource()(), [nameless])).toMatchObject({
    ok: false,
    problem: { code: 'invalid', fields: [{ path: '0.name' }] },
  })
  const planless = publishingDraft()
  delete planless.cadence
  expect(await addChannels(db, stampSource()(), [planless])).toMatchObject({
    problem: { fields: [{ path: '0.cadence', message: 'cadenceMissing' }] },
  })
  expect(await db.changes.count()).toBe(0)
  expect(await db.channels.count()).toBe(0)
})

test('a monitoring channel has no cadence', async () => {
  const db = await openTestDatabase()
  const channel = await addedChannel(db, stampSource()(), { mode: 'monitor' })
  expect(channel).not.toHaveProperty('cadence')
  expect(channel).not.toHaveProperty('cadencePresetId')
})

test.each([
  { ownerUnitIds: ['gone'] },
  { parentChannelId: 'gone' },
  { successorChannelId: 'gone' },
])('does not add a channel that points at what is gone: %j', async (fields) => {
  const db = await openTestDatabase()
  expect(await addChannels(db, stampSource()(), [{ ...publishingDraft(), ...fields }])).toEqual({
    ok: false,
    problem: { code: 'linkGone', id: 'gone' },
  })
  expect(await db.channels.count()).toBe(0)
})

test('an owner that another tab has deleted is gone', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const unit = await addedUnit(db, stamp(), 'Fritid')
  await deleteUnit(db, stamp(), unit.id)
  const draft = { ...publishingDraft(), ownerUnitIds: [unit.id] }
  expect(await addChannels(db, stamp(), [draft])).toMatchObject({ problem: { code: 'linkGone' } })
})

test('adds all channels of a list as one change, or none', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const first = publishingDraft()
  const second = { ...publishingDraft(), name: 'Kontaktpoolen' }

  const refused = await addChannels(db, stamp(), [first, { ...second, ownerUnitIds: ['gone'] }])
  expect(refused).toMatchObject({ problem: { code: 'linkGone' } })
  expect(await listChannels(db)).toEqual([])

  const { seq } = await written(addChannels(db, stamp(), [first, second]))
  expect((await listChannels(db)).map(({ channel }) => channel.name)).toEqual([
    'Ungdomsrådgivningen',
    'Kontaktpoolen',
  ])
  await undoChange(db, seq)
  expect(await listChannels(db)).toEqual([])
})

test('an empty list writes nothing', async () => {
  const db = await openTestDatabase()
  expect(await addChannels(db, stampSource()(), [])).toEqual({ ok: true, seq: null, value: [] })
  expect(await db.changes.count()).toBe(0)
})
