import { expect, test } from 'vitest'
import { orderedRows } from '#features/channels/registerOrder.ts'
import type { RegisterSorting } from '#features/channels/registerSearch.ts'
import type { SortDirection } from '#ui/sortRows.ts'
import { date } from '../monday/town.ts'
import { idsOf, platformKey, rowOf } from './rows.ts'

const rows = [
  rowOf({
    id: 'a',
    name: 'Öppet hus',
    cadence: { n: 1, per: 'month' },
    units: [{ id: 'u1', name: 'Norr' }],
    verifiedOn: date('2026-03-01'),
    status: 'active',
  }),
  rowOf({ id: 'b', name: 'Enhet 10', platform: 'x', cadence: { n: 1, per: 'quarter' } }),
  rowOf({
    id: 'c',
    name: 'Enhet 9',
    platform: 'blog',
    cadence: { n: 1, per: 'week' },
    units: [{ id: 'u2', name: 'Fritid' }],
    status: 'silent',
  }),
]

const order = (sorting: RegisterSorting, direction: SortDirection = 'ascending') =>
  idsOf(orderedRows(rows, { sorting, direction, platformName: platformKey, locale: 'sv' })).join('')

test('each column has its order', () => {
  expect(order('name')).toBe('cba')
  expect(order('name', 'descending')).toBe('abc')
  expect(order('platform')).toBe('cab')
  // Posts a day, whatever the period.
  expect(order('cadence')).toBe('bac')
  expect(order('units')).toBe('cab')
  expect(order('status')).toBe('cab')
  // Never confirmed comes before confirmed long ago.
  expect(order('verified')).toBe('bca')
})
