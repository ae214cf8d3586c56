import { expect, test } from 'vitest'
import { filterCount, registerSearchSchema } from '#features/channels/registerSearch.ts'

test('reads what an address keeps', () => {
  const kept = {
    text: 'senior',
    platform: 'blog',
    unit: 'u1',
    status: 'silent',
    mode: 'publish',
    lifecycle: 'all',
    sort: 'cadence',
    order: 'descending',
    group: 'unit',
  } as const
  expect(registerSearchSchema.parse(kept)).toEqual(kept)
  expect(filterCount(kept)).toBe(5)
})

test('lets what it cannot read choose nothing, and keeps the rest', () => {
  const search = registerSearchSchema.parse({
    text: 2026,
    platform: 'myspace',
    status: 7,
    order: 'upside down',
    group: null,
    sort: 'name',
  })
  expect(search).toEqual({ text: '2026', sort: 'name' })
  expect(filterCount(search)).toBe(0)
})
