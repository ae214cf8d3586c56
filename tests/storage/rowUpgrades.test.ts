import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { openTestDatabase } from './testDatabase.ts'
import type { Migration } from '#storage/migrations/migration.ts'
import { migrations } from '#storage/migrations/migrations.ts'
import { upgradedRow } from '#storage/migrations/upgradedRow.ts'

const [first] = migrations
if (!first) throw new Error('There is no first version')

const steps: readonly Migration[] = [
  first,
  {
    version: 2,
    stores: { changes: null },
    upgradeRow: { units: ({ name, ...row }) => ({ ...row, title: name }) },
  },
  {
    version: 3,
    stores: { later: 'id' },
    upgradeRow: { units: (row) => ({ ...row, isLong: String(row['title']).length > 3 }) },
  },
]

test('rows of an old database and of an old backup are moved alike', async () => {
  const indexedDB = new IDBFactory()
  const rows = [
    { id: 'a', name: 'Norr', kind: 'unit' },
    { id: 'b', name: 'Väg', kind: 'unit' },
  ]
  const old = await openTestDatabase({ indexedDB, migrations: steps.slice(0, 1) })
  await old.table<unknown>('units').bulkPut(rows)
  old.close()

  const db = await openTestDatabase({ indexedDB, migrations: steps })
  const moved = await db.table<unknown>('units').toArray()
  db.close()

  expect(moved).toEqual([
    { id: 'a', kind: 'unit', title: 'Norr', isLong: true },
    { id: 'b', kind: 'unit', title: 'Väg', isLong: false },
  ])
  expect(rows.map((row) => upgradedRow(steps, 1, 'units', row))).toEqual(moved)
})

test('a row goes through the steps after its own version only', () => {
  expect(upgradedRow(steps, 2, 'units', { title: 'Väg' })).toEqual({ title: 'Väg', isLong: false })
  expect(upgradedRow(steps, 3, 'units', { title: 'Väg' })).toEqual({ title: 'Väg' })
})

test('rows of a table that is no more are left out, and other rows stay as they are', () => {
  expect(upgradedRow(steps, 1, 'changes', { seq: 1 })).toBeNull()
  expect(upgradedRow(steps, 1, 'plan', { id: 'plan' })).toEqual({ id: 'plan' })
})
