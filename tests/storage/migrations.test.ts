import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { openTestDatabase } from './testDatabase.ts'
import { assertVersionsRiseByOne, migrations } from '#storage/migrations/migrations.ts'
import { tableNames } from '#storage/tables.ts'

test('the versions rise by one', () => {
  expect(() => assertVersionsRiseByOne(migrations)).not.toThrow()
})

test.each([[[2]], [[1, 3]], [[1, 1]], [[2, 1]], [[1, 2, 2]]])(
  'a list of the versions %j is refused',
  (versions) => {
    const list = versions.map((version) => ({ version, stores: {} }))
    expect(() => assertVersionsRiseByOne(list)).toThrow(/says that it is version/)
  },
)

test('the newest schema has exactly the tables that are typed', async () => {
  const db = await openTestDatabase()
  expect(db.tables.map((table) => table.name).sort()).toEqual([...tableNames].sort())
})
