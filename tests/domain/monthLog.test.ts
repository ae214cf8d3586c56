import { expect, test } from 'vitest'
import { addDays, dayOfCivil } from '#domain/calendar.ts'
import type { HandLog } from '#domain/handLog.ts'
import {
  emptyMonthsDraft,
  isMonthsDraftEmpty,
  mondaysOf,
  monthLog,
  monthsToChannelLog,
  withMonthAnswer,
  withMonthDay,
} from '#domain/monthLog.ts'
import { reconciledPostDays } from '#domain/reconciledPostDays.ts'

const today = dayOfCivil(2026, 11, 10)
const october = dayOfCivil(2026, 10, 1)
const november = dayOfCivil(2026, 11, 1)

function month(first: typeof today, byHand: Partial<HandLog> = {}) {
  const log = { readInDays: new Int32Array(), days: [], weeks: [], known: [], ...byHand }
  return monthLog(
    {
      mode: 'publish',
      lifecycle: 'running',
      start: dayOfCivil(2026, 1, 5),
      cadence: { n: 2, per: 'week' },
      postDays: reconciledPostDays(log.readInDays, log.days),
      pauses: [],
      coverage: [...log.known],
    },
    log,
    today,
    first,
  )
}

test('a month shows what was read in and logged, and ends today while it runs', () => {
  const log = month(november, {
    readInDays: Int32Array.of(november),
    days: [{ day: addDays(november, 1), posts: 2 }],
  })
  expect(log.days.slice(0, 3).map(({ readIn, logged }) => [readIn, logged])).toEqual([
    [1, 0],
    [0, 2],
    [0, 0],
  ])
  expect(log.days).toHaveLength(30)
  expect(log).toMatchObject({ last: today, isLogged: false, isKnown: false })
  expect(mondaysOf(log)[0]).toBe(dayOfCivil(2026, 10, 26))
})

test('a month is known when every day of it up to today is', () => {
  const known = [{ from: november, to: today }]
  expect(month(november, { known })).toMatchObject({ isLogged: true, isKnown: true })
  expect(month(october, { known })).toMatchObject({ isLogged: false, isKnown: false })
})

test('what is entered in several months is written at once, and what stands already is not', () => {
  const log = month(november, { days: [{ day: november, posts: 1 }] })
  const [first, second] = log.days
  if (!first || !second) throw new Error('a month has days')
  let draft = withMonthDay(emptyMonthsDraft, second, 2)
  draft = withMonthDay(withMonthDay(draft, first, 3), first, 1)
  draft = withMonthAnswer(draft, month(october), true)
  draft = withMonthAnswer(draft, log, true)
  expect(monthsToChannelLog('c', draft, today)).toEqual({
    channelId: 'c',
    days: [{ date: '2026-11-02', posts: 2 }],
    weeks: [],
    known: [
      { from: '2026-10-01', to: '2026-10-31' },
      { from: '2026-11-01', to: '2026-11-10' },
    ],
    forgotten: [],
  })
  draft = withMonthAnswer(withMonthAnswer(draft, log, false), month(october), false)
  expect(isMonthsDraftEmpty(withMonthDay(draft, second, 0))).toBe(true)
})

test('a month that is no longer vouched for is forgotten', () => {
  const logged = month(october, { known: [{ from: october, to: addDays(november, -1) }] })
  const draft = withMonthAnswer(emptyMonthsDraft, logged, false)
  expect(monthsToChannelLog('c', draft, today)).toMatchObject({
    known: [],
    forgotten: [{ from: '2026-10-01', to: '2026-10-31' }],
  })
})
