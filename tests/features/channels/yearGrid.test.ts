import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayNumber, toLocalDate, weekday } from '#domain/calendar.ts'
import { calendarDays, type CalendarDay } from '#domain/calendarDays.ts'
import type { PostingHistory } from '#domain/postingHistory.ts'
import {
  dayCells,
  dayIndexAt,
  gridSize,
  latestSpan,
  livedWeeks,
  monthMarks,
  spanOfYear,
  yearsShown,
  type YearDays,
} from '#features/channels/yearGrid.ts'
import { day } from '../monday/town.ts'

const today = day('2026-11-24')

function daysOf(history: Partial<PostingHistory>, span = latestSpan(today)): CalendarDay[] {
  const whole: PostingHistory = {
    mode: 'publish',
    lifecycle: 'running',
    start: day('2024-01-01'),
    cadence: { n: 1, per: 'week' },
    postDays: [],
    pauses: [],
    coverage: null,
    ...history,
  }
  return calendarDays(whole, today, span.from, span.to)
}

function lived(history: Partial<PostingHistory>, span?: ReturnType<typeof spanOfYear>): YearDays {
  const year = livedWeeks(daysOf(history, span))
  if (!year) throw new Error('nothing lived')
  return year
}

describe('the spans', () => {
  it('are whole weeks that hold today, or the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 15_000, max: 25_000 }), (at) => {
        const { from, to } = latestSpan(dayNumber(at))
        expect([weekday(from), weekday(to), to - from + 1]).toEqual([0, 6, 53 * 7])
        expect(from <= at && at <= to).toBe(true)
      }),
    )
    const { from, to } = spanOfYear(2026)
    expect([toLocalDate(from), toLocalDate(to)]).toEqual(['2025-12-29', '2027-01-03'])
  })

  it('go back to the year of the start', () => {
    expect(yearsShown(day('2024-12-31'), today)).toEqual([2026, 2025, 2024])
    expect(yearsShown(day('2026-01-01'), today)).toEqual([2026])
    expect(yearsShown(day('2027-01-01'), today)).toEqual([])
  })
})

describe('livedWeeks', () => {
  it('ends with the week of today, and today is the last day to speak of', () => {
    const { days, first, last } = lived({})
    expect(days.length).toBe(53 * 7)
    expect(first).toBe(0)
    expect(days[last]?.day).toBe(today)
    expect(days.length - last).toBe(6)
  })

  it('begins with the week of the start', () => {
    const { days, first } = lived({ start: day('2026-11-12') })
    expect(days.length).toBe(3 * 7)
    expect(days[first]?.day).toBe(day('2026-11-12'))
    expect(first).toBe(3)
  })

  it('goes on to the end of a pause that is planned', () => {
    const pauses = [{ from: day('2026-12-21'), to: day('2027-01-06') }]
    const { days, last } = lived({ pauses }, spanOfYear(2026))
    expect(days[last]?.day).toBe(day('2027-01-03'))
    expect(lived({}, spanOfYear(2026)).days.at(-1)?.day).toBe(day('2026-11-29'))
  })

  it('is nothing for a channel that has not begun, nor for none of the days', () => {
    expect(livedWeeks(daysOf({ start: day('2026-12-01') }))).toBeNull()
    expect(livedWeeks([])).toBeNull()
  })
})

describe('dayCells', () => {
  it('shows posts before all else, also on a paused day', () => {
    const year = lived({
      start: day('2026-11-16'),
      postDays: [day('2026-11-17'), day('2026-11-17'), day('2026-11-20')],
      pauses: [{ from: day('2026-11-19'), to: day('2026-11-21') }],
      coverage: [{ from: day('2026-11-16'), to: day('2026-11-22') }],
    })
    const cells = dayCells(year, today)
    expect(cells.slice(0, 9).map(({ state }) => state)).toEqual([
      'unplanned',
      'kept',
      'unplanned',
      'pause',
      'kept',
      'pause',
      'unplanned',
      'unknown',
      'unknown',
    ])
    expect(cells.map(({ isRunning }) => isRunning).indexOf(true)).toBe(8)
    expect(cells.slice(9).every(({ width }) => width === 0)).toBe(true)
  })

  it('shows the days before a planned pause as empty, not as missed', () => {
    const year = lived(
      { pauses: [{ from: day('2026-12-01'), to: day('2026-12-01') }] },
      spanOfYear(2026),
    )
    const tomorrow = year.days.findIndex(({ day: at }) => at === addDays(today, 1))
    expect(dayCells(year, today)[tomorrow]).toMatchObject({
      state: 'partly',
      fraction: 0,
      width: 15,
    })
  })
})

describe('dayIndexAt', () => {
  it('is the day whose cell is under the point', () => {
    const year = lived({ start: day('2026-03-05') })
    const { width, height } = gridSize(year.days)
    dayCells(year, today).forEach((cell, index) => {
      const middle = dayIndexAt(cell.x + 7, (cell.y ?? 0) + 7, year)
      expect(middle).toBe(cell.width === 0 ? null : index)
    })
    expect(dayIndexAt(-5, 20, year)).toBeNull()
    expect(dayIndexAt(20, -5, year)).toBeNull()
    expect(dayIndexAt(20, height + 9, year)).toBeNull()
    expect(dayIndexAt(width + 9, 20, year)).toBeNull()
  })
})

describe('monthMarks', () => {
  it('names each month over its first week, and the one it begins in where that has room', () => {
    const names = (year: YearDays) => monthMarks(year.days).map(({ day: at }) => toLocalDate(at))
    expect(names(lived({ start: day('2026-10-01') }))).toEqual(['2026-10-01', '2026-11-01'])
    expect(names(lived({ start: day('2026-09-14') }))[0]).toBe('2026-09-14')
    expect(names(lived({}))[0]).toBe('2025-12-01')
  })

  it('leaves at least two weeks to every name but the last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: today }), (start) => {
        const marks = monthMarks(lived({ start: dayNumber(start) }).days)
        marks.slice(1).forEach(({ x }, index) => {
          expect(x - (marks[index]?.x ?? 0)).toBeGreaterThanOrEqual(2 * 19)
        })
      }),
    )
  })
})
