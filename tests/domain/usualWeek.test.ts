import { expect, it } from 'vitest'
import { usualWeek } from '#domain/usualWeek.ts'

const monday = 20_507

function weeks(counts: readonly number[]) {
  const held = counts.flatMap((count, week) => (count > 0 ? [{ count, week }] : []))
  return {
    mondays: held.map(({ week }) => monday + 7 * week),
    counts: held.map(({ count }) => count),
  }
}

it.each([
  ['no weeks', [], 0],
  ['one week', [4], 4],
  ['the middle of an odd number of weeks', [1, 9, 3], 3],
  ['the mean of the two in the middle', [2, 4], 3],
  ['weeks without posts in between', [5, 0, 0, 0, 5], 0],
  ['a few empty weeks among many', [3, 3, 0, 3, 3, 0, 3], 3],
])('is the median over %s', (_, counts, median) => {
  expect(usualWeek(weeks(counts))).toBe(median)
})

it('takes typed arrays as they come from the worker', () => {
  const { mondays, counts } = weeks([2, 0, 2, 2])
  const typed = { mondays: Int32Array.from(mondays), counts: Int32Array.from(counts) }
  expect(usualWeek(typed)).toBe(2)
})
