import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { RegisterDraft } from '#domain/registerDraft.ts'
import { addRegister } from '#storage/addRegister.ts'
import { listChannels } from '#storage/listChannels.ts'
import { redoChange, undoChange } from '#storage/undoChange.ts'
import { editUnit } from '#storage/unitWrites.ts'
import { allButChanges, openTestDatabase, stampSource } from './testDatabase.ts'
import { addedUnit, publishingDraft, written } from './written.ts'

/** Pages of offices, two each, the second one under the first. */
function registerOf(offices: number): RegisterDraft {
  const numbers = Array.from({ length: offices }, (_, at) => at)
  return {
    units: numbers.map((at) => ({ name: `Kontor ${at}`, kind: 'unit' })),
    channels: numbers.flatMap((at) => [
      { channel: { ...publishingDraft(), name: `Sida ${at}` }, newUnits: [at] },
      {
        channel: { ...publishingDraft(), name: `Undersida ${at}`, aliases: aliasesOf(at) },
        newUnits: [at],
        newParent: at * 2,
      },
    ]),
  }
}

function aliasesOf(at: number) {
  return [
    { kind: 'handle' as const, value: `@Sida${at}` },
    { kind: 'handle' as const, value: `sida${at}` },
  ]
}

test('adds units and channels that belong to each other as one change', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const standing = await addedUnit(db, stamp(), 'Fritid')
  const register = registerOf(2)
  const [first] = register.channels
  if (first) first.channel.ownerUnitIds.push(standing.id)

  const { value } = await written(addRegister(db, stamp(), register))

  expect(value.map(({ name }) => name)).toEqual(['Sida 0', 'Undersida 0', 'Sida 1', 'Undersida 1'])
  const cards = await listChannels(db)
  expect(
    cards.map(({ channel, units, parent, aliases }) => [
      channel.name,
      units.map(({ name }) => name).join(),
      parent?.name,
      aliases.map((alias) => alias.value).join(),
    ]),
  ).toEqual([
    ['Sida 0', 'Fritid,Kontor 0', undefined, ''],
    ['Undersida 0', 'Kontor 0', 'Sida 0', 'sida0'],
    ['Sida 1', 'Kontor 1', undefined, ''],
    ['Undersida 1', 'Kontor 1', 'Sida 1', 'sida1'],
  ])
  expect((await db.changes.toArray()).map(({ kind }) => kind)).toEqual(['addUnit', 'addRegister'])
})

test('takes a register of more rows than one batch back and puts it there again', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const before = await allButChanges(db)
  const { seq } = await written(addRegister(db, stamp(), registerOf(450)))
  const after = await allButChanges(db)
  expect(after['channels']).toHaveLength(900)

  expect(await undoChange(db, seq)).toMatchObject({ ok: true })
  expect(await allButChanges(db)).toEqual(before)
  expect(await redoChange(db, seq)).toMatchObject({ ok: true })
  expect(await allButChanges(db)).toEqual(after)
})

test('takes nothing back when one of many rows has been changed since', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const { seq } = await written(addRegister(db, stamp(), registerOf(450)))
  const last = (await db.units.toArray()).at(-1)
  await editUnit(db, stamp(), last?.id ?? '', { name: 'Ett annat namn' })
  const before = await allButChanges(db)
  expect(await undoChange(db, seq)).toEqual({ ok: false, problem: 'changedSince' })
  expect(await allButChanges(db)).toEqual(before)
})

test('adds nothing of a register in which one channel does not hold, or whose unit is gone', async () => {
  const db = await openTestDatabase()
  const register = registerOf(2)
  const [first] = register.channels
  if (first) first.channel.name = ' '
  expect(await addRegister(db, stampSource()(), register)).toMatchObject({
    problem: { code: 'invalid', fields: [{ path: 'channels.0.channel.name' }] },
  })
  if (first) first.channel = { ...publishingDraft(), ownerUnitIds: ['gone'] }
  expect(await addRegister(db, stampSource()(), register)).toEqual({
    ok: false,
    problem: { code: 'linkGone', id: 'gone' },
  })
  expect(await db.units.count()).toBe(0)
  expect(await db.changes.count()).toBe(0)
})
