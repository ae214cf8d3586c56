import { expect, it } from 'vitest'
import { dayOfCivil, toLocalDate } from '#domain/calendar.ts'
import { mergedRanges } from '#features/data/mergedRanges.ts'

const day = (month: number, date: number) => toLocalDate(dayOfCivil(2026, month, date))

it('joins months without a seam and keeps a gap', () => {
  expect(
    mergedRanges([
      { from: day(5, 1), to: day(5, 31) },
      { from: day(1, 1), to: day(1, 31) },
      { from: day(2, 1), to: day(2, 28) },
    ]),
  ).toEqual([
    { from: day(1, 1), to: day(2, 28) },
    { from: day(5, 1), to: day(5, 31) },
  ])
})

it('gives nothing for nothing', () => {
  expect(mergedRanges([])).toEqual([])
})
