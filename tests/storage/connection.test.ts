import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test, vi } from 'vitest'
import { closeAsBrowser } from './closeAsBrowser.ts'
import { openTestDatabase } from './testDatabase.ts'
import { onConnectionLost, reopenAfterPageCache } from '#storage/connection.ts'
import { Database } from '#storage/database.ts'
import { migrations } from '#storage/migrations/migrations.ts'
import { openDatabase } from '#storage/openDatabase.ts'

beforeEach(() => {
  // Dexie remarks on upgrades.
  vi.spyOn(console, 'warn').mockReturnValue(undefined)
})

function pageShow(persisted: boolean): Event {
  return Object.assign(new Event('pageshow'), { persisted })
}

test('makes way for a newer build in another tab, and says so', async () => {
  const indexedDB = new IDBFactory()
  const older = await openTestDatabase({ indexedDB })
  const tell = vi.fn()
  onConnectionLost(older, tell)

  const newer = new Database({
    indexedDB,
    migrations: [...migrations, { version: migrations.length + 1, stores: { later: 'id' } }],
  })
  expect(await openDatabase(newer)).toEqual({ ok: true })

  expect(tell.mock.calls).toEqual([['newerVersion']])
  expect(older.isOpen()).toBe(false)
  await expect(older.units.add(unit)).rejects.toThrow()
  expect(await newer.units.count()).toBe(0)
})

test('says when the database is removed under its feet', async () => {
  const indexedDB = new IDBFactory()
  const db = await openTestDatabase({ indexedDB })
  const tell = vi.fn()
  onConnectionLost(db, tell)
  await new Database({ indexedDB }).delete()
  expect(tell.mock.calls).toEqual([['removed']])
  expect(await indexedDB.databases()).toEqual([])
})

test('says when the browser closes it, and not when the app does', async () => {
  const db = new Database({ indexedDB: new IDBFactory() })
  const tell = vi.fn()
  const stop = onConnectionLost(db, tell)
  await openDatabase(db)
  db.close()
  await openDatabase(db)
  expect(tell).not.toHaveBeenCalled()

  closeAsBrowser(db)
  await vi.waitFor(() => expect(tell.mock.calls).toEqual([['closed']]))
  expect(db.isOpen()).toBe(false)
  await expect(db.units.add(unit)).rejects.toThrow()

  await openDatabase(db)
  stop()
  closeAsBrowser(db)
  await vi.waitFor(() => expect(db.isOpen()).toBe(false))
  expect(tell).toHaveBeenCalledOnce()
})

test('stops telling when asked to', async () => {
  const indexedDB = new IDBFactory()
  const tell = vi.fn()
  onConnectionLost(await openTestDatabase({ indexedDB }), tell)()
  await new Database({ indexedDB }).delete()
  expect(tell).not.toHaveBeenCalled()
})

test('opens again when the page comes back from the back/forward cache', async () => {
  const db = await openTestDatabase()
  const page = new EventTarget()
  const onReopened = vi.fn()
  reopenAfterPageCache(db, page, { onReopened, onFailed: vi.fn() })
  // What Dexie does on a persisted pagehide.
  db.close({ disableAutoOpen: false })

  page.dispatchEvent(pageShow(true))

  await vi.waitFor(() => expect(onReopened).toHaveBeenCalledOnce())
  expect(await db.units.count()).toBe(0)
})

test('says why it could not open again', async () => {
  const indexedDB = new IDBFactory()
  const db = await openTestDatabase({ indexedDB })
  const page = new EventTarget()
  const onFailed = vi.fn()
  reopenAfterPageCache(db, page, { onReopened: vi.fn(), onFailed })
  db.close({ disableAutoOpen: false })
  const newer = [...migrations, { version: migrations.length + 1, stores: { later: 'id' } }]
  await openDatabase(new Database({ indexedDB, migrations: newer }))

  page.dispatchEvent(pageShow(true))

  await vi.waitFor(() =>
    expect(onFailed).toHaveBeenCalledWith(expect.objectContaining({ reason: 'newerVersion' })),
  )
})

test('leaves an open database alone on an ordinary pageshow', async () => {
  const db = await openTestDatabase()
  const page = new EventTarget()
  const onReopened = vi.fn()
  reopenAfterPageCache(db, page, { onReopened, onFailed: vi.fn() })
  page.dispatchEvent(pageShow(false))
  page.dispatchEvent(pageShow(true))
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(onReopened).not.toHaveBeenCalled()
})

const unit = {
  id: 'late',
  createdAt: '2026-11-23T08:00:00.000Z',
  updatedAt: '2026-11-23T08:00:00.000Z',
  name: 'Kontaktpoolen',
  kind: 'unit',
} as const
