import 'fake-indexeddb/auto'
import { Dexie, RangeSet } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openTestDatabase, stampSource } from './testDatabase.ts'
import { addedUnit } from './written.ts'
import { onCommit } from '#storage/committedTables.ts'
import type { Database } from '#storage/database.ts'

function listenTo(db: Database) {
  const tell = vi.fn()
  onTestFinished(onCommit(db, tell))
  return tell
}

test('tells of each commit once, by its tables', async () => {
  const db = await openTestDatabase()
  const tell = listenTo(db)
  await db.transaction('rw', ['units', 'meta'], async () => {
    await addMeta(db, 'a')
    await addMeta(db, 'b')
  })
  expect(tell.mock.calls).toEqual([[new Set(['meta'])]])
})

test('tells of what another connection commits, and nothing of another database', async () => {
  const indexedDB = new IDBFactory()
  const db = await openTestDatabase({ indexedDB })
  const otherConnection = await openTestDatabase({ indexedDB })
  const otherDatabase = await openTestDatabase({ name: 'uthallig-other' })
  const tell = listenTo(db)
  await addedUnit(otherDatabase, stampSource()(), 'Fritid')
  expect(tell).not.toHaveBeenCalled()
  await addedUnit(otherConnection, stampSource()(), 'Fritid')
  expect(tell.mock.calls).toEqual([[new Set(['units', 'changes'])]])
})

test('tells of everything when the page has been asleep', async () => {
  const tell = listenTo(await openTestDatabase())
  // What Dexie tells itself on a persisted pageshow.
  Dexie.on.storagemutated.fire({ all: new RangeSet() })
  expect(tell.mock.calls).toEqual([['all']])
})

test('does not know tables of a later build', async () => {
  const tell = listenTo(await openTestDatabase())
  Dexie.on.storagemutated.fire({ 'idb://uthallig/later/': new RangeSet() })
  expect(tell).not.toHaveBeenCalled()
})

test('stops when asked to', async () => {
  const db = await openTestDatabase()
  const tell = vi.fn()
  onCommit(db, tell)()
  await addMeta(db, 'a')
  expect(tell).not.toHaveBeenCalled()
})

function addMeta(db: Database, key: string) {
  return db.meta.put({ key, value: 1 })
}
