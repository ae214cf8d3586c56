import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '#domain/calendar.ts'
import { calendarDayStates, type CalendarDay } from '#domain/calendarDays.ts'
import { calendarMonths } from '#features/channels/calendarMonths.ts'
import { day } from '../monday/town.ts'

const first = day('2026-10-30')

function daysOf(
  ...days: ReadonlyArray<readonly [CalendarDay['state'], number]>
): readonly CalendarDay[] {
  return days.map(([state, posts], index) => ({
    day: addDays(first, index),
    state,
    posts,
    pauseEnteredAfterwards: false,
  }))
}

it('says of each month, the newest first, what its days were', () => {
  const months = calendarMonths(
    daysOf(
      ['active', 2],
      ['paused', 0],
      ['paused', 1],
      ['paused', 0],
      ['active', 0],
      ['unknown', 0],
      ['active', 1],
      ['unknown', 0],
      ['unknown', 0],
    ),
  )
  expect(months).toEqual([
    {
      start: day('2026-11-01'),
      posts: 2,
      postingDays: [
        { date: 1, posts: 1 },
        { date: 5, posts: 1 },
      ],
      paused: [{ from: 1, to: 2 }],
      unknown: [
        { from: 4, to: 4 },
        { from: 6, to: 7 },
      ],
    },
    {
      start: day('2026-10-01'),
      posts: 2,
      postingDays: [{ date: 30, posts: 2 }],
      paused: [{ from: 31, to: 31 }],
      unknown: [],
    },
  ])
})

it('gives nothing for no days', () => {
  expect(calendarMonths([])).toEqual([])
})

it('loses no day and no post', () => {
  const someDay = fc.tuple(fc.constantFrom(...calendarDayStates), fc.nat({ max: 3 }))
  fc.assert(
    fc.property(fc.array(someDay, { maxLength: 90 }), (some) => {
      const months = calendarMonths(daysOf(...some))
      const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
      const lengths = (runs: ReadonlyArray<{ from: number; to: number }>) =>
        sum(runs.map(({ from, to }) => to - from + 1))
      expect(sum(months.map(({ posts }) => posts))).toBe(sum(some.map(([, posts]) => posts)))
      expect(sum(months.map(({ postingDays }) => postingDays.length))).toBe(
        some.filter(([, posts]) => posts > 0).length,
      )
      expect(sum(months.map(({ paused }) => lengths(paused)))).toBe(
        some.filter(([state]) => state === 'paused').length,
      )
      expect(sum(months.map(({ unknown }) => lengths(unknown)))).toBe(
        some.filter(([state]) => state === 'unknown').length,
      )
    }),
  )
})
