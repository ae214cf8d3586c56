import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { openTestDatabase, stampSource } from './testDatabase.ts'
import { addedChannel, addedPause, date } from './written.ts'
import { listPauses } from '#storage/listPauses.ts'
import { addPause, deletePause, editPause, endPause } from '#storage/pauseWrites.ts'
import { readUndoState } from '#storage/readChanges.ts'

const july = { from: date('2026-07-01'), to: date('2026-07-31'), reason: 'holiday' } as const

test('rests one, several or all channels', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const first = await addedChannel(db, stamp(), { name: 'Fritid' })
  const second = await addedChannel(db, stamp())
  await addedPause(db, stamp(), { scope: 'channels', channelIds: [first.id] })
  expect((await readUndoState(db)).undoable?.subject).toBe('Fritid')
  await addedPause(db, stamp(), { scope: 'channels', channelIds: [first.id, second.id] })
  await addedPause(db, stamp(), { scope: 'all', channelIds: [first.id] })
  expect((await readUndoState(db)).undoable?.subject).toBe('')
  expect((await listPauses(db)).map((card) => card.channelIds)).toEqual([
    [first.id],
    [first.id, second.id],
    [],
  ])
})

test('lists pauses by their first day', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  await addedPause(db, stamp(), { from: date('2026-06-15'), reason: 'season' })
  await addedPause(db, stamp(), { from: date('2025-12-20'), to: date('2026-01-06') })
  expect((await listPauses(db)).map(({ pause }) => pause.from)).toEqual([
    '2025-12-20',
    '2026-06-15',
  ])
})

test('refuses a pause that ends before it begins, or rests no channel, or one that is gone', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const base = { ...july, channelIds: [] }
  expect(
    await addPause(db, stamp(), { ...base, scope: 'all', to: date('2026-06-30') }),
  ).toMatchObject({ problem: { fields: [{ path: 'to', message: 'endsBeforeStart' }] } })
  expect(await addPause(db, stamp(), { ...base, scope: 'channels' })).toMatchObject({
    problem: { fields: [{ path: 'channelIds', message: 'noChannels' }] },
  })
  expect(
    await addPause(db, stamp(), { ...base, scope: 'channels', channelIds: ['gone'] }),
  ).toMatchObject({ problem: { code: 'linkGone', id: 'gone' } })
  expect(await db.pauses.count()).toBe(0)
})

test('edits which channels rest, and from one to all', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const first = await addedChannel(db, stamp())
  const second = await addedChannel(db, stamp())
  const { id } = await addedPause(db, stamp(), { scope: 'channels', channelIds: [first.id] })
  await editPause(db, stamp(), id, { channelIds: [second.id], note: 'Ferie' })
  expect(await listPauses(db)).toMatchObject([
    { pause: { note: 'Ferie' }, channelIds: [second.id] },
  ])
  await editPause(db, stamp(), id, { scope: 'all' })
  expect(await listPauses(db)).toMatchObject([{ pause: { scope: 'all' }, channelIds: [] }])
})

test('ends a pause that had no end, but not before it begins', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const open = await addPause(db, stamp(), {
    scope: 'all',
    from: date('2026-07-01'),
    reason: 'vacancy',
    channelIds: [],
  })
  if (!open.ok) throw new Error(open.problem.code)
  await endPause(db, stamp(), open.value.id, date('2026-07-10'))
  expect(await listPauses(db)).toMatchObject([{ pause: { to: '2026-07-10' } }])
  expect(await endPause(db, stamp(), open.value.id, date('2026-06-30'))).toMatchObject({
    problem: { code: 'invalid', fields: [{ path: 'to' }] },
  })
  await editPause(db, stamp(), open.value.id, { to: undefined })
  expect((await listPauses(db))[0]?.pause).not.toHaveProperty('to')
})

test('deletes a pause and its places on channels', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const { id: channelId } = await addedChannel(db, stamp())
  const { id } = await addedPause(db, stamp(), { scope: 'channels', channelIds: [channelId] })
  await deletePause(db, stamp(), id)
  expect(await listPauses(db)).toEqual([])
  expect((await db.pauseChannels.toArray()).every((link) => link.deletedAt)).toBe(true)
  expect(await deletePause(db, stamp(), id)).toMatchObject({ problem: { code: 'missing' } })
  expect(await endPause(db, stamp(), id, date('2026-07-02'))).toMatchObject({
    problem: { code: 'missing' },
  })
})
