import { fakeLocks } from './fakeLocks.ts'
import { allRows, openTestDatabase } from './testDatabase.ts'
import { describe, expect, test } from 'vitest'
import type { ImportEntry } from '#domain/importLog.ts'
import type { Database } from '#storage/database.ts'
import { holdImport, unlessHeld } from '#storage/importLock.ts'
import { sweepImport, sweepImports } from '#storage/sweepImports.ts'
import { nextTurn } from '#importing/nextTurn.ts'

const now = '2026-11-23T08:00:00.000Z'
const longAgo = '2026-11-20T08:00:00.000Z'

describe('sweeping at the start', () => {
  test('deletes what a killed browser left half-read, and nothing live', async () => {
    const db = await openTestDatabase()
    await putImport(db, { id: 'live', state: 'live', confirmedAt: longAgo })
    await putImport(db, { id: 'killed', state: 'staging' })

    await sweepImports(db, { locks: fakeLocks(), now })

    expect(await importIds(db)).toEqual(['live'])
    expect(await db.imports.toCollection().primaryKeys()).toEqual(['live'])
  })

  test('leaves alone what another tab is reading', async () => {
    const db = await openTestDatabase()
    await putImport(db, { id: 'read elsewhere', state: 'staging' })
    const locks = fakeLocks()
    const release = await holdImport(locks, 'read elsewhere')

    await sweepImports(db, { locks, now })
    expect(await importIds(db)).toEqual(['read elsewhere'])

    release()
    await sweepImports(db, { locks, now })
    expect(await importIds(db)).toEqual([])
  })

  test('goes by age where the browser has no locks', async () => {
    const db = await openTestDatabase()
    await putImport(db, { id: 'young', state: 'staging', startedAt: '2026-11-23T00:00:00.000Z' })
    await putImport(db, { id: 'old', state: 'staging' })

    await sweepImports(db, { locks: null, now })

    expect(await importIds(db)).toEqual(['young'])
  })

  test('empties an undone import and keeps its line in the log', async () => {
    const db = await openTestDatabase()
    await putImport(db, { id: 'undone', state: 'removed', confirmedAt: longAgo })
    const carried = { for: 'undone', from: 'another' }
    await putImport(db, { id: 'carried', state: 'removed', confirmedAt: longAgo, carried })

    await sweepImports(db, { locks: fakeLocks(), now })

    expect(await importIds(db)).toEqual([])
    expect(await db.imports.toArray()).toEqual([
      expect.objectContaining({ id: 'undone', state: 'removed', swept: 'wholly' }),
    ])
  })

  test('leaves what was just undone, so that it can be taken back', async () => {
    const db = await openTestDatabase()
    const undone = { state: 'removed', confirmedAt: longAgo } as const
    await putImport(db, { ...undone, id: 'just now', removedAt: '2026-11-23T07:00:00.001Z' })
    await putImport(db, { ...undone, id: 'an hour ago', removedAt: '2026-11-23T07:00:00.000Z' })
    await putImport(db, { ...undone, id: 'on a wrong clock', removedAt: '2036-11-23T08:00:00Z' })

    await sweepImports(db, { locks: fakeLocks(), now })

    expect(await importIds(db)).toEqual(['just now'])
  })

  test('goes on where it was interrupted', async () => {
    const db = await openTestDatabase()
    await putImport(db, { id: 'undone', state: 'removed', confirmedAt: longAgo, swept: 'partly' })

    await sweepImports(db, { locks: fakeLocks(), now })

    expect(await importIds(db)).toEqual([])
    expect((await db.imports.get('undone'))?.swept).toBe('wholly')
  })

  test('does not touch an import that has become live since it was looked up', async () => {
    const db = await openTestDatabase()
    await putImport(db, { id: 'live', state: 'live', confirmedAt: longAgo })
    const before = await allRows(db)
    await sweepImport(db, 'live')
    expect(await allRows(db)).toEqual(before)
  })

  test('deletes more rows than one step takes', async () => {
    const db = await openTestDatabase()
    await putImport(db, { id: 'killed', state: 'staging' }, 350)
    await sweepImports(db, { locks: fakeLocks(), now })
    expect(await importIds(db)).toEqual([])
  })
})

test('work is left out while somebody holds the import', async () => {
  const locks = fakeLocks()
  const release = await holdImport(locks, 'a')
  const done: string[] = []
  const work = (name: string) => () => Promise.resolve(void done.push(name))

  expect(await unlessHeld(locks, 'a', work('a'))).toBe(false)
  expect(await unlessHeld(locks, 'b', work('b'))).toBe(true)
  release()
  release()
  await nextTurn()
  expect(await unlessHeld(locks, 'a', work('a'))).toBe(true)
  expect(done).toEqual(['b', 'a'])
})

async function putImport(db: Database, entry: Partial<ImportEntry>, segments = 3): Promise<void> {
  const whole: ImportEntry = {
    id: 'id',
    state: 'live',
    source: 'rss',
    fileNames: [],
    startedAt: longAgo,
    timeZone: 'UTC',
    accounts: [],
    problemCount: 0,
    ...entry,
  }
  const importId = whole.id
  const place = { count: 1, firstMinute: 0, lastMinute: 0, packed: new Uint8Array(8) }
  await db.imports.put(whole)
  await db.segments.bulkPut(
    Array.from({ length: segments }, (_, seq) => ({ importId, accountKey: 0, seq, ...place })),
  )
  const none = new Int32Array(0)
  await db.times.put({
    importId,
    accountKey: 0,
    minutes: none,
    kinds: new Uint8Array(0),
    segmentFirsts: none,
    segmentLasts: none,
  })
  await db.hashes.put({ importId, accountKey: 0, hashes: new BigUint64Array(0) })
  await db.claims.put({ importId, accountKey: 0, hashes: new BigUint64Array(0) })
}

/** Imports that have rows anywhere. */
async function importIds(db: Database): Promise<string[]> {
  const rows = [
    ...(await db.segments.toArray()),
    ...(await db.times.toArray()),
    ...(await db.hashes.toArray()),
    ...(await db.claims.toArray()),
  ]
  return [...new Set(rows.map(({ importId }) => importId))]
}
