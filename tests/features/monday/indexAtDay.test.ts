import { expect, it } from 'vitest'
import { indexAtDay } from '#features/monday/indexAtDay.ts'
import { day } from './town.ts'

const months = ['2026-09-01', '2026-10-01', '2026-11-01'].map((start) => ({ start: day(start) }))

it('finds the period that holds a day', () => {
  expect(indexAtDay(months, day('2026-09-01'))).toBe(0)
  expect(indexAtDay(months, day('2026-09-30'))).toBe(0)
  expect(indexAtDay(months, day('2026-10-01'))).toBe(1)
  expect(indexAtDay(months, day('2026-11-30'))).toBe(2)
})

it('gives the first for a day before all, and -1 when there is none', () => {
  expect(indexAtDay(months, day('2026-08-31'))).toBe(0)
  expect(indexAtDay([], day('2026-08-31'))).toBe(-1)
})
