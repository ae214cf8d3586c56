import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Database, databaseName } from '#storage/database.ts'
import { migrations } from '#storage/migrations/migrations.ts'
import { blockedAfterMs, openDatabase } from '#storage/openDatabase.ts'

const nextVersion = { version: migrations.length + 1, stores: { later: 'id' } }

function createNewerDatabase(indexedDB: IDBFactory) {
  return new Database({ indexedDB, migrations: [...migrations, nextVersion] })
}

beforeEach(() => {
  // Dexie remarks on upgrades and retries.
  vi.spyOn(console, 'warn').mockReturnValue(undefined)
})

afterEach(() => {
  vi.useRealTimers()
})

test('refuses a newer database and changes nothing in it', async () => {
  const indexedDB = new IDBFactory()
  const newer = createNewerDatabase(indexedDB)
  await openDatabase(newer)
  await newer.table('later').put({ id: 'kept' })
  newer.close()
  const before = await indexedDB.databases()

  const older = new Database({ indexedDB })
  const result = await openDatabase(older)

  expect(result).toMatchObject({ ok: false, failure: { reason: 'newerVersion' } })
  expect(older.isOpen()).toBe(false)
  expect(await indexedDB.databases()).toEqual(before)
  await openDatabase(newer)
  expect(await newer.table('later').toArray()).toEqual([{ id: 'kept' }])
})

test('refuses a database that another tab makes newer while it is being opened', async () => {
  const indexedDB = new IDBFactory()
  await openDatabase(new Database({ indexedDB }))
  const older = new Database({ indexedDB })
  const newer = createNewerDatabase(indexedDB)

  const [newerResult, olderResult] = await Promise.all([openDatabase(newer), openDatabase(older)])

  expect(newerResult).toEqual({ ok: true })
  expect(olderResult).toMatchObject({ ok: false, failure: { reason: 'newerVersion' } })
  expect(await indexedDB.databases()).toEqual([
    { name: databaseName, version: 10 * (migrations.length + 1) },
  ])
})

test('never raises the version of a database that lacks tables', async () => {
  const indexedDB = new IDBFactory()
  const bare = indexedDB.open(databaseName, 10 * migrations.length)
  bare.onupgradeneeded = () => bare.result.createObjectStore('plan', { keyPath: 'id' })
  await new Promise((resolve) => (bare.onsuccess = resolve))
  bare.result.close()

  const result = await openDatabase(new Database({ indexedDB }))

  expect(result).toMatchObject({ ok: false, failure: { reason: 'unreadable' } })
  expect(await indexedDB.databases()).toEqual([
    { name: databaseName, version: 10 * migrations.length },
  ])
})

test('does not open by itself', async () => {
  const db = new Database({ indexedDB: new IDBFactory() })
  await expect(db.units.toArray()).rejects.toThrow()
  expect(db.isOpen()).toBe(false)
})

test('does not open again by itself after it was closed', async () => {
  const db = new Database({ indexedDB: new IDBFactory() })
  await openDatabase(db)
  db.close({ disableAutoOpen: false })
  await expect(db.units.toArray()).rejects.toThrow()
})

test.each([
  ['SecurityError', 'unavailable'],
  ['InvalidStateError', 'unavailable'],
  ['QuotaExceededError', 'full'],
  ['UnknownError', 'unreadable'],
])('says what a browser that answers %s means: %s', async (name, reason) => {
  const indexedDB = new IDBFactory()
  indexedDB.open = () => {
    throw new DOMException('No.', name)
  }
  const result = await openDatabase(new Database({ indexedDB }))
  expect(result).toMatchObject({ ok: false, failure: { reason } })
})

test('says that a browser without IndexedDB has none', async () => {
  const present = Dexie.dependencies.indexedDB
  Reflect.set(Dexie.dependencies, 'indexedDB', undefined)
  try {
    const result = await openDatabase(new Database())
    expect(result).toMatchObject({ ok: false, failure: { reason: 'unavailable' } })
  } finally {
    Dexie.dependencies.indexedDB = present
  }
})

test('says after a second that another tab is in the way, and goes on when it is gone', async () => {
  const indexedDB = new IDBFactory()
  const stubborn = indexedDB.open(databaseName, 1)
  stubborn.onupgradeneeded = () => stubborn.result.createObjectStore('plan', { keyPath: 'id' })
  await new Promise((resolve) => (stubborn.onsuccess = resolve))
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const onBlocked = vi.fn()

  const opening = openDatabase(new Database({ indexedDB }), { onBlocked })
  await vi.advanceTimersByTimeAsync(blockedAfterMs - 1)
  expect(onBlocked).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(onBlocked).toHaveBeenCalledOnce()

  vi.useRealTimers()
  stubborn.result.close()
  expect(await opening).toEqual({ ok: true })
  expect(onBlocked).toHaveBeenCalledOnce()
})

test('says nothing of being blocked when it opens at once', async () => {
  const onBlocked = vi.fn()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  await openDatabase(new Database({ indexedDB: new IDBFactory() }), { onBlocked })
  await vi.advanceTimersByTimeAsync(10 * blockedAfterMs)
  expect(onBlocked).not.toHaveBeenCalled()
})
