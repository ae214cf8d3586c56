import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { spokenDuration } from '#domain/spokenDuration.ts'

it.each([
  [0, 0, 'days'],
  [27, 27, 'days'],
  [28, 4, 'weeks'],
  [62, 8, 'weeks'],
  [63, 2, 'months'],
  [232, 7, 'months'],
  [730, 23, 'months'],
  [731, 2, 'years'],
] as const)('says %i days as %i %s', (days, count, unit) => {
  expect(spokenDuration(days)).toEqual({ count, unit })
})

it('never says a longer time than it was, nor a shorter one than a unit less', () => {
  const daysPer = { days: 1, weeks: 7, months: 30.4375, years: 365.25 }
  fc.assert(
    fc.property(fc.nat(20_000), (days) => {
      const { count, unit } = spokenDuration(days)
      expect(count * daysPer[unit]).toBeLessThanOrEqual(days)
      expect((count + 1) * daysPer[unit]).toBeGreaterThan(days)
    }),
  )
})
