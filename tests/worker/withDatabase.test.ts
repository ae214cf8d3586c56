import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { expect, test, vi } from 'vitest'
import { Database } from '#storage/database.ts'
import { withDatabase } from '#worker/withDatabase.ts'
import { closeAsBrowser } from '../storage/closeAsBrowser.ts'

function outcomeAfter(closing: (db: Database, indexedDB: IDBFactory) => unknown) {
  const indexedDB = new IDBFactory()
  return withDatabase(new Database({ indexedDB }), async (db) => {
    await closing(db, indexedDB)
    await vi.waitFor(() => expect(db.isOpen()).toBe(false))
    return db.units.count()
  })
}

test('a browser that closes the database is not taken for another tab', async () => {
  expect(await outcomeAfter(closeAsBrowser)).toEqual({ ok: false, failure: 'notSaved' })
})

test('another tab that takes the database is', async () => {
  const take = (_: Database, indexedDB: IDBFactory) => new Database({ indexedDB }).delete()
  expect(await outcomeAfter(take)).toEqual({ ok: false, failure: 'staleVersion' })
})
