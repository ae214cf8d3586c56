import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import type { Canary } from '#domain/canary.ts'
import { checkRecords } from '#storage/checkRecords.ts'
import { checkStart } from '#storage/checkStart.ts'
import { clearExample } from '#storage/clearExample.ts'
import { Database } from '#storage/database.ts'
import { rowsIn } from '#storage/manifest.ts'
import { openDatabase } from '#storage/openDatabase.ts'
import { readManifest, rebaseManifest } from '#storage/rebaseManifest.ts'
import { addUnit } from '#storage/unitWrites.ts'
import { loseRows, spoilRow } from './rawRows.ts'
import { openTestDatabase, stampSource } from './testDatabase.ts'

/** A counted database with five units, and what is noted of it outside. */
async function withUnits() {
  const db = await openTestDatabase({ indexedDB: new IDBFactory() })
  await rebaseManifest(db, 0)
  const stamp = stampSource()
  for (const name of ['Norr', 'Söder', 'Väster', 'Öster', 'Mitt'])
    await addUnit(db, stamp(), { name, kind: 'unit' })
  return { db, canary: await canaryOf(db), stamp }
}

async function canaryOf(db: Database): Promise<Canary> {
  const manifest = await readManifest(db)
  if (!manifest) throw new Error('Nothing is counted')
  const { revision, posts } = manifest
  return { revision, rows: rowsIn(manifest), channels: 0, posts, at: '2026-11-20T08:00:00.000Z' }
}

test('finds nothing wrong with what is as it was left', async () => {
  const { db, canary } = await withUnits()
  expect(await checkStart(db, canary)).toEqual({ is: 'whole', isCounted: true })
  expect(await checkStart(db, null)).toEqual({ is: 'whole', isCounted: true })
  // The browser was killed before it could be noted outside.
  const late = { ...canary, revision: canary.revision - 3 }
  expect(await checkStart(db, late)).toEqual({ is: 'whole', isCounted: true })
  expect(await checkRecords(db)).toEqual([])
})

test('finds rows that a truncated log has lost', async () => {
  const { db } = await withUnits()
  await loseRows(db, 'units', 2)
  const tables = [{ table: 'units', expected: 5, found: 3 }]
  expect(await checkStart(db, null)).toEqual({ is: 'partial', tables })
})

test('finds that the latest changes are gone, though what is left agrees with itself', async () => {
  const { db, canary } = await withUnits()
  const older = await openTestDatabase({ indexedDB: new IDBFactory() })
  await rebaseManifest(older, 0)
  await addUnit(older, stampSource()(), { name: 'Norr', kind: 'unit' })
  expect(await checkStart(older, canary)).toEqual({ is: 'partial', tables: [] })
  await loseRows(db, 'meta', 1)
  expect(await checkStart(db, canary)).toEqual({ is: 'partial', tables: [] })
})

test('finds that everything is gone, at every start until something is decided', async () => {
  const { canary } = await withUnits()
  const empty = await openTestDatabase({ indexedDB: new IDBFactory() })
  const gone = { is: 'gone', wasDamaged: false }
  expect(await checkStart(empty, canary)).toEqual(gone)
  await rebaseManifest(empty, canary.revision)
  expect(await checkStart(empty, canary)).toEqual(gone)
  await addUnit(empty, stampSource()(), { name: 'Åter', kind: 'unit' })
  expect(await checkStart(empty, canary)).toEqual({ is: 'whole', isCounted: true })
})

test('does not miss what the user has taken away', async () => {
  const { db, canary, stamp } = await withUnits()
  await db.units.toCollection().modify({ example: true })
  await clearExample(db, stamp())
  expect(await db.units.count()).toBe(0)
  expect(await checkStart(db, canary)).toEqual({ is: 'whole', isCounted: true })
  const emptied = await canaryOf(db)
  expect(emptied.rows).toBe(0)
  const later = await openTestDatabase({ indexedDB: new IDBFactory() })
  expect(await checkStart(later, emptied)).toEqual({ is: 'whole', isCounted: false })
})

test('takes an older database, which was never counted, as it stands', async () => {
  const db = await openTestDatabase({ indexedDB: new IDBFactory() })
  await addUnit(db, stampSource()(), { name: 'Norr', kind: 'unit' })
  expect(await checkStart(db, null)).toEqual({ is: 'whole', isCounted: false })
  await rebaseManifest(db, 0)
  expect(await checkStart(db, null)).toEqual({ is: 'whole', isCounted: true })
})

test('finds a row that is not what was written', async () => {
  const { db } = await withUnits()
  await spoilRow(db, 'units')
  expect(await checkStart(db, null)).toMatchObject({ is: 'whole' })
  expect(await checkRecords(db)).toEqual(['units'])
})

test('remembers that the browser threw a damaged database away', async () => {
  const indexedDB = new IDBFactory()
  const open = indexedDB.open.bind(indexedDB)
  indexedDB.open = (name, version) => {
    const request = open(name, version)
    request.addEventListener('upgradeneeded', (event) => {
      Object.assign(event, { dataLoss: 'total' })
    })
    return request
  }
  const db = new Database({ indexedDB })
  expect(await openDatabase(db)).toEqual({ ok: true })
  db.close()
  const again = new Database({ indexedDB })
  await openDatabase(again)
  expect(await checkStart(again, null)).toEqual({ is: 'gone', wasDamaged: true })
})
