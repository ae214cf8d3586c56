import { describe, expect, test } from 'vitest'
import { addDays, dayOfCivil, type DayNumber } from '#domain/calendar.ts'
import { lastMonday, nextCount } from '#domain/dayLog.ts'
import type { HandLog } from '#domain/handLog.ts'
import type { PostingHistory } from '#domain/postingHistory.ts'
import { reconciledPostDays } from '#domain/reconciledPostDays.ts'
import {
  emptyWeekDraft,
  hasNothingMore,
  nothingMore,
  toChannelLog,
  toWeekDraft,
  weekLog,
  weekTotal,
  withDayCount,
  withoutSlip,
  withTyped,
  type WeekLog,
} from '#domain/weekLog.ts'

const today = dayOfCivil(2026, 11, 25)
const monday = dayOfCivil(2026, 11, 16)
const sunday = addDays(monday, 6)

function week(
  byHand: Partial<HandLog> = {},
  history: Partial<PostingHistory> = {},
): WeekLog | null {
  const log: HandLog = { readInDays: new Int32Array(), days: [], weeks: [], known: [], ...byHand }
  return weekLog(
    {
      mode: 'publish',
      lifecycle: 'running',
      start: dayOfCivil(2026, 1, 5),
      cadence: { n: 2, per: 'week' },
      postDays: reconciledPostDays(log.readInDays, log.days),
      pauses: [],
      coverage: [...log.known],
      ...history,
    },
    log,
    today,
    monday,
  )
}

function given(log: WeekLog | null): WeekLog {
  if (!log) throw new Error('nothing to log')
  return log
}

test('the last week that is over ends before today, also on a Sunday and a Monday', () => {
  const mondays = [22, 23, 29, 30].map((date) => lastMonday(dayOfCivil(2026, 11, date)))
  expect(mondays).toEqual([9, 16, 16, 23].map((date) => dayOfCivil(2026, 11, date)))
})

test('pressing a day goes one, two, three more and back to what was read in', () => {
  const presses = (readIn: number) => {
    const shown = [readIn]
    for (let press = 0; press < 4; press += 1) shown.push(nextCount(shown.at(-1) ?? 0, readIn))
    return shown
  }
  expect(presses(0)).toEqual([0, 1, 2, 3, 0])
  expect(presses(2)).toEqual([2, 3, 4, 5, 2])
})

describe('a week to log', () => {
  test('shows what was read in and what was logged, day by day', () => {
    const log = given(
      week({
        readInDays: Int32Array.of(monday - 1, monday + 1, monday + 1, sunday + 1),
        days: [
          { day: addDays(monday, 1), posts: 1 },
          { day: addDays(monday, 3), posts: 2 },
        ],
        weeks: [{ monday, posts: 7 }],
      }),
    )
    expect(log.days.map(({ readIn, logged }) => [readIn, logged])).toEqual([
      [0, 0],
      [2, 1],
      [0, 0],
      [0, 2],
      [0, 0],
      [0, 0],
      [0, 0],
    ])
    expect(log).toMatchObject({ typed: 7, isLogged: false, isKnown: false })
    expect(weekTotal(log, toWeekDraft(log))).toBe(7)
    expect(weekTotal(log, { ...toWeekDraft(log), typed: 0 })).toBe(4)
  })

  test('is none for a channel that monitors, rests or is paused all week', () => {
    const paused = (from: DayNumber, to: DayNumber | null) => ({ pauses: [{ from, to }] })
    expect(week({}, { mode: 'monitor' })).toBeNull()
    expect(week({}, { lifecycle: 'resting' })).toBeNull()
    expect(week({}, paused(monday, null))).toBeNull()
    expect(week({}, paused(monday, addDays(sunday, -1)))).not.toBeNull()
  })

  test('is known when no day that the plan looks at is unknown', () => {
    const coverage = (from: DayNumber) => ({ coverage: [{ from, to: sunday }] })
    expect(given(week({}, coverage(monday))).isKnown).toBe(true)
    expect(given(week({}, coverage(addDays(monday, 1)))).isKnown).toBe(false)
    expect(
      given(week({}, { ...coverage(addDays(monday, 1)), pauses: [{ from: monday, to: monday }] }))
        .isKnown,
    ).toBe(true)
  })

  test('before the start of its channel is still to be logged, until it has been', () => {
    const later = { start: today }
    expect(given(week({}, later)).isKnown).toBe(false)
    expect(given(week({ known: [{ from: monday, to: sunday }] }, later))).toMatchObject({
      isKnown: true,
      isLogged: true,
    })
  })
})

describe('what is written for a draft', () => {
  const span = { from: '2026-11-16', to: '2026-11-22' }

  test('is nothing when it says what stands', () => {
    const log = given(week({ weeks: [{ monday, posts: 2 }] }))
    expect(toChannelLog('c', log, toWeekDraft(log))).toBeNull()
  })

  test('is the days that differ, and that the week is known', () => {
    const log = given(week({ days: [{ day: monday, posts: 1 }] }))
    const draft = withDayCount(toWeekDraft(log), 2, 3)
    expect(toChannelLog('c', log, draft)).toEqual({
      channelId: 'c',
      days: [{ date: '2026-11-18', posts: 3 }],
      weeks: [],
      known: [span],
      forgotten: [],
    })
  })

  test('of a week in which nothing was published is only that it is known', () => {
    const log = given(week())
    expect(toChannelLog('c', log, withDayCount(toWeekDraft(log), 0, 0))).toMatchObject({
      days: [],
      weeks: [],
      known: [span],
    })
  })

  test('that is emptied takes everything logged away, and the knowledge too', () => {
    const log = given(
      week({
        days: [{ day: monday, posts: 1 }],
        weeks: [{ monday, posts: 2 }],
        known: [{ from: monday, to: sunday }],
      }),
    )
    expect(toChannelLog('c', log, emptyWeekDraft())).toMatchObject({
      days: [{ date: '2026-11-16', posts: 0 }],
      weeks: [{ monday: '2026-11-16', posts: 0 }],
      known: [],
      forgotten: [span],
    })
  })
})

describe('a draft', () => {
  const log = given(week({ readInDays: Int32Array.of(monday) }))
  const draft = toWeekDraft(log)

  test('says that there was nothing more, until there is something', () => {
    expect(hasNothingMore(log, draft)).toBe(false)
    expect(hasNothingMore(log, nothingMore())).toBe(true)
    expect(hasNothingMore(log, withDayCount(nothingMore(), 0, 1))).toBe(true)
    expect(hasNothingMore(log, withDayCount(nothingMore(), 1, 1))).toBe(false)
  })

  test('with a number counts the larger of it and the days', () => {
    expect(weekTotal(log, withTyped(draft, 5))).toBe(5)
    expect(weekTotal(log, withTyped(withDayCount(draft, 1, 6), 5))).toBe(7)
  })

  test('in which a slip is taken back says nothing, unless the week was vouched for before', () => {
    const slip = withDayCount(withDayCount(draft, 1, 1), 1, 0)
    expect(toChannelLog('c', log, withoutSlip(log, slip))).toBeNull()
    const known = given(week({ known: [{ from: monday, to: sunday }] }))
    expect(withoutSlip(known, slip).isAnswered).toBe(true)
    expect(withoutSlip(log, withTyped(slip, 2)).isAnswered).toBe(true)
  })
})
