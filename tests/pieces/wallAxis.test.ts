import { expect, it } from 'vitest'
import { monthMarks, stretchOf, wallAxis } from '#pieces/wallAxis.ts'
import { day } from '../features/monday/town.ts'

it('runs from a Monday so many weeks back to the end of this week', () => {
  expect(wallAxis(day('2026-11-25'), 12, false)).toEqual({
    from: day('2026-09-07'),
    to: day('2026-11-29'),
  })
})

it('goes on for a month that has just begun, so that its cell can be seen', () => {
  const sunday = day('2026-11-01')
  expect(wallAxis(sunday, 12, true).to).toBe(day('2026-11-07'))
  expect(wallAxis(sunday, 12, false).to).toBe(sunday)
  expect(wallAxis(day('2026-11-25'), 12, true).to).toBe(day('2026-11-29'))
})

it('places days along itself and cuts what reaches outside', () => {
  const axis = wallAxis(day('2026-11-25'), 12, false)
  expect(stretchOf(axis, { start: day('2026-09-07'), end: day('2026-11-29') })).toEqual({
    from: 0,
    to: 1,
  })
  expect(stretchOf(axis, { start: day('2026-08-01'), end: day('2026-09-13') })).toEqual({
    from: 0,
    to: 1 / 12,
  })
  expect(stretchOf(axis, { start: day('2026-08-01'), end: day('2026-09-06') })).toBeNull()
})

it('marks each month where it begins, the first where the axis does', () => {
  const axis = wallAxis(day('2026-11-25'), 12, false)
  expect(monthMarks(axis).map(({ month, at }) => [month, at.from])).toEqual([
    [day('2026-09-01'), 0],
    [day('2026-10-01'), 24 / 84],
    [day('2026-11-01'), 55 / 84],
  ])
})
