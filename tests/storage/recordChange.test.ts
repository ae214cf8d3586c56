import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { expect, test, vi } from 'vitest'
import { allRows, openTestDatabase, stampSource } from './testDatabase.ts'
import { onCommit } from '#storage/committedTables.ts'
import { listUnits } from '#storage/listUnits.ts'
import { recordChange } from '#storage/recordChange.ts'
import { newRecord } from '#storage/stamp.ts'

const act = { kind: 'addUnit', now: '2026-11-23T08:00:00.000Z', tables: ['units'] } as const

function unitRow() {
  return { ...newRecord(stampSource()()), name: 'Fritid', kind: 'unit' as const }
}

test('writes the rows and the change together, or neither', async () => {
  const db = await openTestDatabase()
  const failing = recordChange(db, act, async (change) => {
    await change.put('units', unitRow())
    throw new Error('stumbled')
  })
  await expect(failing).rejects.toThrow('stumbled')
  expect(await listUnits(db)).toEqual([])
  expect(await db.changes.count()).toBe(0)
})

test('an aborted act is told to nobody, a committed one to everybody', async () => {
  const db = await openTestDatabase()
  const tell = vi.fn()
  const stop = onCommit(db, tell)
  await recordChange(db, act, async (change) => {
    await change.put('units', unitRow())
    throw new Error('stumbled')
  }).catch(() => undefined)
  expect(tell).not.toHaveBeenCalled()

  await recordChange(db, act, async (change) => {
    await change.put('units', unitRow())
    return { ok: true, subject: 'Fritid', value: null }
  })
  expect(tell.mock.calls).toEqual([[new Set(['units', 'changes'])]])
  stop()
})

test('refusing after having written is a fault, and writes nothing', async () => {
  const db = await openTestDatabase()
  const before = await allRows(db)
  const refusing = recordChange(db, act, async (change) => {
    await change.put('units', unitRow())
    return { ok: false, problem: 'late' }
  })
  await expect(refusing).rejects.toThrow('addUnit wrote before it refused')
  expect(await allRows(db)).toEqual(before)
})

test('remembers what stood there before the whole act, not between its steps', async () => {
  const db = await openTestDatabase()
  const unit = unitRow()
  await recordChange(db, act, async (change) => {
    await change.put('units', unit)
    await change.put('units', { ...unit, name: 'Fritid Norr' })
    return { ok: true, subject: '', value: null }
  })
  const [change] = await db.changes.toArray()
  expect(change?.entries).toEqual([
    { table: 'units', id: unit.id, before: null, after: { ...unit, name: 'Fritid Norr' } },
  ])
})

test('asks the browser to have it on the disk before it says saved', async () => {
  const db = await openTestDatabase()
  const written = await recordChange(db, act, async (change) => {
    await change.put('units', unitRow())
    return { ok: true, subject: '', value: Dexie.currentTransaction.idbtrans.durability }
  })
  expect(written).toMatchObject({ value: 'strict' })
})
