import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDays } from '#domain/calendarDays.ts'
import { addDays, dayNumber } from '#domain/calendar.ts'
import { dated, randomSeries, toInput } from './randomSeries.ts'
import { slowDays } from './slowPersistence.ts'
import { dayOf, toHistory, type VectorInput } from './vectorShape.ts'

const today = dayOf('2026-11-23')
const channel: VectorInput = {
  start: '2026-11-17',
  cadence: { n: 2, per: 'week' },
  posts: ['2026-11-18', '2026-11-18', '2026-11-19', '2026-11-24'],
  pauses: [
    { from: '2026-11-19', to: '2026-11-20', enteredOn: '2026-11-21' },
    { from: '2026-11-25', to: null },
  ],
  coverage: [{ from: '2026-11-18', to: '2026-11-21' }],
}

describe("the days of a channel's calendar", () => {
  it('each have one state, and their posts up to today', () => {
    const days = calendarDays(toHistory(channel), today, addDays(today, -7), addDays(today, 3))
    expect(days.map(({ state, posts }) => [state, posts])).toEqual([
      ['beforeStart', 0],
      ['unknown', 0],
      ['active', 2],
      ['paused', 1],
      ['paused', 0],
      ['active', 0],
      ['unknown', 0],
      ['unknown', 0],
      ['future', 0],
      ['paused', 0],
      ['paused', 0],
    ])
  })

  it('say of which pause it was entered afterwards', () => {
    const days = calendarDays(toHistory(channel), today, addDays(today, -7), addDays(today, 3))
    expect(days.filter((each) => each.pauseEnteredAfterwards).map((each) => each.day)).toEqual([
      dayOf('2026-11-19'),
      dayOf('2026-11-20'),
    ])
  })

  it('are none for a monitoring channel and for a span that ends before it begins', () => {
    const monitoring = toHistory({ ...channel, mode: 'monitor' })
    expect(calendarDays(monitoring, today, addDays(today, -7), today)).toEqual([])
    expect(calendarDays(toHistory(channel), today, today, addDays(today, -1))).toEqual([])
  })

  it('agree with a naive reckoning', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(randomSeries, (series) => {
        const input = toInput(series)
        const until = dayNumber(series.today)
        const { start, posts, paused, known } = slowDays(input, dated(series.today))
        for (const each of calendarDays(toHistory(input), until, addDays(until, -380), until)) {
          const state = paused(each.day) ? 'paused' : known(each.day) ? 'active' : 'unknown'
          expect(each.state).toBe(each.day < start ? 'beforeStart' : state)
          expect(each.posts).toBe(posts.filter((post) => post === each.day).length)
        }
      }),
      { numRuns: 100 },
    )
  })
})
