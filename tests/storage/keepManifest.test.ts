import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ImportEntry } from '#domain/importLog.ts'
import type { Database } from '#storage/database.ts'
import { deleteChannel } from '#storage/deleteChannel.ts'
import { rowsIn } from '#storage/manifest.ts'
import { readManifest, rebaseManifest } from '#storage/rebaseManifest.ts'
import type { Stamp } from '#storage/stamp.ts'
import { redoChange, undoChange } from '#storage/undoChange.ts'
import { addUnit } from '#storage/unitWrites.ts'
import { openTestDatabase, stampSource } from './testDatabase.ts'
import { addedChannel } from './written.ts'

async function openCounted(): Promise<Database> {
  const db = await openTestDatabase({ indexedDB: new IDBFactory() })
  await rebaseManifest(db, 0)
  return db
}

/** What the manifest says, and what counting everything anew says. */
async function bothCounts(db: Database) {
  const kept = await readManifest(db)
  const counted = await rebaseManifest(db, 0)
  return { kept: counts(kept), counted: counts(counted) }
}

function counts(manifest: Awaited<ReturnType<typeof readManifest>>) {
  const tables = Object.entries(manifest?.tables ?? {}).filter(([, { rows }]) => rows > 0)
  return { tables: Object.fromEntries(tables), posts: manifest?.posts }
}

const unit = (name: string) => ({ name, kind: 'unit' }) as const

const act = fc.oneof(
  fc.record({ is: fc.constant('add' as const), name: fc.string({ minLength: 1, maxLength: 5 }) }),
  fc.record({ is: fc.constant('delete' as const), which: fc.nat(5) }),
  fc.record({ is: fc.constant('undo' as const), which: fc.nat(5) }),
  fc.record({ is: fc.constant('redo' as const), which: fc.nat(5) }),
  fc.record({ is: fc.constant('twice' as const), which: fc.nat(5) }),
  fc.record({ is: fc.constant('clear' as const) }),
  fc.record({ is: fc.constant('live' as const), which: fc.nat(2), added: fc.nat(90) }),
  fc.record({ is: fc.constant('remove' as const), which: fc.nat(2) }),
)

type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never

async function perform(db: Database, stamp: Stamp, next: Act) {
  const at = 'which' in next ? next.which : 0
  const unitRow = (await db.units.toArray())[at]
  switch (next.is) {
    case 'add':
      return addUnit(db, stamp, unit(next.name))
    case 'delete':
      return unitRow && db.units.delete(unitRow.id)
    case 'undo':
      return undoChange(db, at + 1)
    case 'redo':
      return redoChange(db, at + 1)
    case 'twice':
      return unitRow && db.units.bulkPut([unitRow, { ...unitRow, name: 'Två' }, unitRow])
    case 'clear':
      return db.units.clear()
    case 'live':
      return db.imports.put(importEntry(`import-${at}`, 'live', next.added))
    case 'remove':
      return db.imports.put(importEntry(`import-${at}`, 'removed', 7))
  }
}

function importEntry(id: string, state: ImportEntry['state'], added: number): ImportEntry {
  const account = { key: 0, name: 'Sidan', ids: [], channelId: 'channel', first: null, last: null }
  return {
    id,
    state,
    source: 'rss',
    fileNames: [],
    startedAt: '2026-11-23T08:00:00.000Z',
    timeZone: 'Europe/Stockholm',
    accounts: [{ ...account, posts: added, added }],
    problemCount: 0,
  }
}

test('agrees with the rows after any writes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async (acts) => {
      const db = await openCounted()
      const stamp = stampSource()
      for (const next of acts) await perform(db, stamp(), next)
      const { kept, counted } = await bothCounts(db)
      expect(kept).toEqual(counted)
      db.close()
    }),
    { numRuns: 60 },
  )
})

test('is one revision further for each transaction, and none for one that changes nothing', async () => {
  const db = await openCounted()
  const stamp = stampSource()
  const before = await readManifest(db)
  await addedChannel(db, stamp(), { newOwnerUnits: [unit('Norr'), unit('Söder')] })
  const after = await readManifest(db)
  expect(after?.revision).toBe((before?.revision ?? 0) + 1)
  // A channel, two units and their two ownerships.
  expect(after && rowsIn(after)).toBe(5)

  const [channel] = await db.channels.toArray()
  if (channel) await db.channels.put(channel)
  await db.imports.put(importEntry('staged', 'staging', 9))
  await deleteChannel(db, stamp(), 'no such channel')
  expect(await readManifest(db)).toEqual(after)
})

test('goes back with what is aborted, and counts what a partly failed write left', async () => {
  const db = await openCounted()
  const before = await readManifest(db)
  await expect(
    db.transaction('rw', db.units, async () => {
      await addUnit(db, stampSource()(), unit('Norr'))
      throw new Error('No.')
    }),
  ).rejects.toThrow()
  expect(await readManifest(db)).toEqual(before)

  const failing = db.units.bulkAdd([row('a'), row('b'), row('a')])
  await expect(failing).rejects.toThrow()
  const { kept, counted } = await bothCounts(db)
  expect(kept).toEqual(counted)
  expect(kept.tables['units']?.rows).toBe(2)
})

function row(id: string) {
  const at = '2026-11-23T08:00:00.000Z'
  return { id, createdAt: at, updatedAt: at, ...unit(id) }
}
