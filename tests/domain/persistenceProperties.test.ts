import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { dayNumber, weekday, type DayNumber } from '#domain/calendar.ts'
import { assessPersistence } from '#domain/persistence.ts'
import type { PostingHistory } from '#domain/postingHistory.ts'
import { dated, randomSeries, toInput, type RandomSeries } from './randomSeries.ts'
import { assessVector, toHistory } from './vectorShape.ts'

const options = { numRuns: 400 }

function historyOf(series: RandomSeries): PostingHistory {
  return toHistory(toInput(series))
}

function assess(series: RandomSeries, changes: Partial<PostingHistory> = {}) {
  return assessPersistence({ ...historyOf(series), ...changes }, dayNumber(series.today))
}

function moved(series: RandomSeries, days: number): RandomSeries {
  return {
    ...series,
    today: series.today + days,
    start: series.start + days,
    posts: series.posts.map((day) => day + days),
    typedWeeks: series.typedWeeks.map(({ monday, posts }) => ({ monday: monday + days, posts })),
    pauses: series.pauses.map(({ from, to }) => ({
      from: from + days,
      to: to === null ? null : to + days,
    })),
    coverage:
      series.coverage?.map(({ from, to }) => ({ from: from + days, to: to + days })) ?? null,
  }
}

/** The first day that anything is said of. */
function firstDay({ start, posts, typedWeeks }: RandomSeries): DayNumber {
  return dayNumber(Math.min(start, ...posts, ...typedWeeks.map(({ monday }) => monday)))
}

/** A series, and a day on which one more post could be added: from its start to today. */
const withOneMore = randomSeries
  .filter((series) => series.start <= series.today)
  .chain((series) =>
    fc.tuple(fc.constant(series), fc.integer({ min: series.start, max: series.today })),
  )

describe('the persistence index', { timeout: 60_000 }, () => {
  it('is a whole number from 0 to 100, or null', () => {
    fc.assert(
      fc.property(randomSeries, (series) => {
        const { index } = assess(series)
        if (index === null) return
        expect(Number.isInteger(index)).toBe(true)
        expect(index).toBeGreaterThanOrEqual(0)
        expect(index).toBeLessThanOrEqual(100)
      }),
      options,
    )
  })

  it('is never lowered by one more post on a day that was known', () => {
    fc.assert(
      fc.property(withOneMore, ([series, day]) => {
        const isKnown =
          series.coverage === null ||
          series.posts.includes(day) ||
          series.coverage.some(({ from, to }) => from <= day && day <= to)
        // Its day may move what was typed for the week from the week's end to that day.
        const isTyped = series.typedWeeks.some(({ monday }) => monday <= day && day < monday + 7)
        fc.pre(isKnown && !isTyped)
        const before = assess(series).index
        const after = assess({ ...series, posts: [...series.posts, day] }).index
        expect(after ?? -1).toBeGreaterThanOrEqual(before ?? -1)
      }),
      options,
    )
  })

  it('can be lowered by a post that makes a day known, because the plan then asks for more', () => {
    const november = (day: number) => `2026-11-${String(day).padStart(2, '0')}`
    const series = (posts: string[]) => ({
      start: november(2),
      cadence: { n: 14, per: 'week' as const },
      // Two posts a day on four known days of the week: all that those days ask for.
      posts: [2, 3, 4, 5].flatMap((day) => [november(day), november(day)]).concat(posts),
      coverage: [{ from: november(2), to: november(5) }],
    })
    expect(assessVector(series([]), november(9))['S']).toBe(1)
    expect(assessVector(series([november(6)]), november(9))['S']).toBe(0.9)
  })

  it('is null when a pause covers the whole life', () => {
    fc.assert(
      fc.property(randomSeries, (series) => {
        const from = firstDay(series)
        const figures = assess(series, { pauses: [{ from, to: null }] })
        expect(figures.index).toBeNull()
      }),
      options,
    )
  })
})

describe('all persistence figures', { timeout: 60_000 }, () => {
  it('do not depend on the order of posts, pauses or coverage, and leave the input alone', () => {
    fc.assert(
      fc.property(randomSeries, (series) => {
        const history = historyOf(series)
        const postDays = Int32Array.from(history.postDays).reverse()
        const asGiven = postDays.slice()
        const pauses = history.pauses.toReversed()
        const coverage = history.coverage?.toReversed() ?? null
        expect(assess(series, { postDays, pauses, coverage })).toEqual(assess(series))
        expect(postDays).toEqual(asGiven)
      }),
      options,
    )
  })

  it('do not change with posts after today', () => {
    fc.assert(
      fc.property(
        randomSeries,
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1 }),
        (series, later) => {
          const posts = [...later.map((days) => series.today + days), ...series.posts]
          expect(assess({ ...series, posts })).toEqual(assess(series))
        },
      ),
      options,
    )
  })

  it('do not change when everything moves whole weeks, for a weekly plan', () => {
    fc.assert(
      fc.property(randomSeries, fc.integer({ min: -200, max: 200 }), (series, weeks) => {
        const weekly: RandomSeries = { ...series, cadence: { n: 2, per: 'week' } }
        const later = moved(weekly, 7 * weeks)
        expect(assessVector(toInput(later), dated(later.today))).toEqual(
          assessVector(toInput(weekly), dated(weekly.today)),
        )
      }),
      options,
    )
  })

  it('do not change when a pause or a known range is cut in two or entered twice', () => {
    fc.assert(
      fc.property(randomSeries, fc.nat(300), (series, length) => {
        const history = historyOf(series)
        const pauses = history.pauses.flatMap(({ from, to }) => {
          const cut = dayNumber(from + length)
          return to !== null && cut >= to
            ? [
                { from, to },
                { from, to },
              ]
            : [
                { from, to: cut },
                { from: dayNumber(cut + 1), to },
              ]
        })
        const coverage =
          history.coverage?.flatMap(({ from, to }) => {
            const cut = dayNumber(from + length)
            return cut >= to
              ? [
                  { from, to },
                  { from, to },
                ]
              : [
                  { from, to: cut },
                  { from: dayNumber(cut), to },
                ]
          }) ?? null
        expect(assess(series, { pauses, coverage })).toEqual(assess(series))
      }),
      options,
    )
  })

  it('are the same when coverage spans the whole life as when everything is known', () => {
    fc.assert(
      fc.property(randomSeries, (series) => {
        const from = dayNumber(Math.min(series.today, firstDay(series)))
        const coverage = [{ from, to: dayNumber(series.today) }]
        expect(assess(series, { coverage })).toEqual(assess(series, { coverage: null }))
      }),
      options,
    )
  })
})

describe('a number typed for a week', { timeout: 60_000 }, () => {
  const withWeek = randomSeries.chain((series) =>
    fc.record({
      series: fc.constant(series),
      week: fc
        .tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: 1, max: 8 }))
        .map(([back, posts]) => ({ monday: mondayOf(series.today) - 7 * back, posts })),
    }),
  )

  it('never lowers the index of a channel that has begun', () => {
    fc.assert(
      fc.property(withWeek, ({ series, week }) => {
        fc.pre(week.monday + 6 >= series.start)
        const before = assess(series).index
        const after = assess({ ...series, typedWeeks: [...series.typedWeeks, week] }).index
        expect(after ?? -1).toBeGreaterThanOrEqual(before ?? -1)
      }),
      options,
    )
  })

  it('changes nothing when as many posts or more are dated, or before the week is over', () => {
    fc.assert(
      fc.property(withWeek, ({ series, week }) => {
        const last = Math.min(series.today, week.monday + 6)
        const dated = series.posts.filter((day) => day >= week.monday && day <= last).length
        fc.pre(dated >= week.posts || week.monday + 6 > series.today)
        const typedWeeks = [...series.typedWeeks, week]
        expect(assess({ ...series, typedWeeks })).toEqual(assess(series))
      }),
      options,
    )
  })

  it('makes no interval, and lets none pass over its week', () => {
    fc.assert(
      fc.property(withWeek, ({ series, week }) => {
        const before = assess(series)
        const after = assess({ ...series, typedWeeks: [...series.typedWeeks, week] })
        if (before.status === 'monitoring' || after.status === 'monitoring') return
        fc.pre(before.start === after.start)
        expect(after.intervalCount).toBeLessThanOrEqual(before.intervalCount)
      }),
      options,
    )
  })
})

function mondayOf(day: number): number {
  return day - weekday(dayNumber(day))
}

describe("the machine's own time zone", { timeout: 60_000 }, () => {
  const own = process.env['TZ']
  afterEach(() => {
    if (own === undefined) delete process.env['TZ']
    else process.env['TZ'] = own
  })

  it('changes nothing', () => {
    fc.assert(
      fc.property(
        randomSeries,
        fc.constantFrom('UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Kiritimati'),
        fc.nat(1439),
        (series, zone, minute) => {
          const input = {
            ...toInput(series),
            // Instants, some of them close to a midnight somewhere.
            posts: series.posts.map((day) =>
              new Date((day * 1440 + minute) * 60_000).toISOString(),
            ),
          }
          process.env['TZ'] = 'Europe/Stockholm'
          const athome = assessVector(input, dated(series.today))
          process.env['TZ'] = zone
          expect(assessVector(input, dated(series.today))).toEqual(athome)
        },
      ),
      options,
    )
  })
})
