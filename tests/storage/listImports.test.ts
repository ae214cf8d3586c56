import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { openTestDatabase } from './testDatabase.ts'
import type { ImportEntry } from '#domain/importLog.ts'
import { listImports } from '#storage/listImports.ts'

function entry(id: string, fields: Partial<ImportEntry> = {}): ImportEntry {
  return {
    id,
    state: 'live',
    source: 'rss',
    fileNames: [],
    startedAt: '2026-11-23T08:00:00.000Z',
    confirmedAt: '2026-11-23T08:01:00.000Z',
    timeZone: 'UTC',
    accounts: [],
    problemCount: 0,
    ...fields,
  }
}

test('lists what is live or undone, the newest first', async () => {
  const db = await openTestDatabase()
  await db.imports.bulkPut([
    entry('a', { confirmedAt: '2026-11-24T08:00:00.000Z' }),
    entry('b', { state: 'removed' }),
    entry('c', { confirmedAt: '2026-11-25T08:00:00.000Z' }),
    entry('d', { state: 'staging' }),
    entry('e', { carried: { for: 'a', from: 'b' } }),
    entry('f', { state: 'removed', example: true }),
    entry('g', { example: true }),
  ])
  expect((await listImports(db)).map(({ id }) => id)).toEqual(['c', 'a', 'g', 'b'])
})

test('an empty log is empty', async () => {
  expect(await listImports(await openTestDatabase())).toEqual([])
})
