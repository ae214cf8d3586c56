import { IDBFactory } from 'fake-indexeddb'
import { expect, onTestFinished, test, vi } from 'vitest'
import { dayOfCivil } from '#domain/calendar.ts'
import { readCanary } from '#app/canary.ts'
import { followDatabase, type FollowedDatabase } from '#app/databaseState.ts'
import { Database } from '#storage/database.ts'
import { addUnit } from '#storage/unitWrites.ts'
import { loseRows, spoilRow } from '../storage/rawRows.ts'
import { stampSource } from '../storage/testDatabase.ts'

const stamp = stampSource()

/** A start of the app in a browser. */
async function start(indexedDB: IDBFactory, now = '2026-11-23T08:00:00.000Z') {
  const db = new Database({ indexedDB })
  const told: string[] = []
  const database = followDatabase(db, {
    clock: { now: () => now, today: () => dayOfCivil(2026, 11, 23) },
    onEntered: () => told.push('entered'),
    onWhole: () => told.push('whole'),
    onReopened: () => undefined,
  })
  onTestFinished(() => db.close())
  await vi.waitFor(() => expect(database.state.getState().phase).not.toBe('opening'))
  return { db, database, told }
}

/** A browser in which units have been added, noted outside it and closed. */
async function withUnits(): Promise<IDBFactory> {
  localStorage.clear()
  const indexedDB = new IDBFactory()
  const { db } = await start(indexedDB)
  for (const name of ['Norr', 'Söder', 'Väst']) await addUnit(db, stamp(), { name, kind: 'unit' })
  await vi.waitFor(() => expect(readCanary()).toMatchObject({ revision: 3, rows: 3 }))
  db.close()
  return indexedDB
}

const phaseOf = ({ state }: FollowedDatabase) => state.getState()

test('lets the app in when all is there', async () => {
  const { database, told } = await start(await withUnits())
  expect(phaseOf(database)).toEqual({ phase: 'open', damage: null })
  await database.lookCloser()
  expect(told).toEqual(['entered', 'whole'])
})

test('keeps the app out when all is gone, until the user begins again', async () => {
  await withUnits()
  const emptied = new IDBFactory()
  const { db, database, told } = await start(emptied)
  expect(phaseOf(database)).toEqual({
    phase: 'missing',
    loss: { is: 'gone', wasDamaged: false },
  })
  expect(database.canary).toMatchObject({ rows: 3 })
  expect(told).toEqual([])
  expect(await db.meta.count()).toBe(0)

  await database.accept()
  expect(told).toEqual(['entered'])
  await vi.waitFor(() => expect(readCanary()).toMatchObject({ rows: 0 }))
  db.close()
  expect(phaseOf((await start(emptied)).database)).toEqual({ phase: 'open', damage: null })
})

test('tells which rows are missing, at every start until the user goes on without them', async () => {
  const indexedDB = await withUnits()
  const missing = {
    phase: 'missing',
    loss: { is: 'partial', tables: [{ table: 'units', expected: 3, found: 2 }] },
  }
  const first = await start(indexedDB)
  await loseRows(first.db, 'units', 1)
  first.db.close()
  const second = await start(indexedDB)
  expect(phaseOf(second.database)).toEqual(missing)
  second.db.close()
  const third = await start(indexedDB)
  expect(phaseOf(third.database)).toEqual(missing)
  await third.database.accept()
  third.db.close()
  expect(phaseOf((await start(indexedDB)).database)).toEqual({ phase: 'open', damage: null })
})

test('finds spoilt rows by a closer look, and is whole only when the user goes on', async () => {
  const { db, database, told } = await start(await withUnits())
  await spoilRow(db, 'units')
  await database.lookCloser()
  const damage = { is: 'damaged', tables: ['units'], posts: [] }
  expect(phaseOf(database)).toEqual({ phase: 'open', damage })
  expect(told).toEqual(['entered'])

  database.showDamage()
  expect(phaseOf(database)).toEqual({ phase: 'missing', loss: damage })
  await database.accept()
  expect(phaseOf(database)).toEqual({ phase: 'open', damage: null })
  expect(told).toEqual(['entered', 'whole'])
})

test('keeps the doubt about a clock that was set back, until the user says that it is right', async () => {
  const indexedDB = await withUnits()
  const before = readCanary()?.at
  const { db, database } = await start(indexedDB, '2016-11-23T08:00:00.000Z')
  expect(database.lastUse.getState()).toEqual({ at: before })
  await addUnit(db, stamp(), { name: 'Öst', kind: 'unit' })
  await vi.waitFor(() => expect(readCanary()).toMatchObject({ revision: 4, at: before }))
  database.lastUse.setState({ at: '2016-11-23T08:00:00.000Z' })
  await vi.waitFor(() => expect(readCanary()?.at).toBe('2016-11-23T08:00:00.000Z'))
})
