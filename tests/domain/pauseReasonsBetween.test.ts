import { expect, it } from 'vitest'
import { dayOfCivil, toLocalDate } from '#domain/calendar.ts'
import { type Pause, type PauseReason } from '#domain/pause.ts'
import { pauseReasonsBetween } from '#domain/pauseReasonsBetween.ts'

const july = (day: number) => dayOfCivil(2026, 7, day)

function pause(reason: PauseReason, from: number, to?: number): Pause {
  return {
    id: reason,
    createdAt: '2026-06-01T08:00:00.000Z',
    updatedAt: '2026-06-01T08:00:00.000Z',
    scope: 'all',
    from: toLocalDate(july(from)),
    ...(to !== undefined && { to: toLocalDate(july(to)) }),
    reason,
  }
}

it('names the reason of each pause that touches the days, once', () => {
  const pauses = [pause('season', 10, 20), pause('holiday', 1, 5), pause('holiday', 6, 10)]
  expect(pauseReasonsBetween(pauses, july(5), july(10))).toEqual(['holiday', 'season'])
  expect(pauseReasonsBetween(pauses, july(11), july(20))).toEqual(['season'])
  expect(pauseReasonsBetween(pauses, july(21), july(31))).toEqual([])
})

it('takes a pause until further notice to last', () => {
  expect(pauseReasonsBetween([pause('vacancy', 10)], july(300), july(301))).toEqual(['vacancy'])
  expect(pauseReasonsBetween([pause('vacancy', 10)], july(1), july(9))).toEqual([])
})
