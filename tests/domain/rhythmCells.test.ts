import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, toLocalDate } from '#domain/calendar.ts'
import { rhythmCells, rhythmSpans, rhythmSpanStart, rhythmStates } from '#domain/rhythmCells.ts'
import { dated, randomSeries, toInput } from './randomSeries.ts'
import { slowDays, slowPeriods } from './slowPersistence.ts'
import { dayOf, toHistory, type VectorInput } from './vectorShape.ts'

const today = '2026-11-25'
const weekly: VectorInput = { start: '2026-01-01', cadence: { n: 2, per: 'week' }, posts: [] }

/** The newest cells' states, oldest first. */
function newest(count: number, changes: Partial<VectorInput>): string[] {
  const cells = rhythmCells(toHistory({ ...weekly, ...changes }), dayOf(today), 26)
  return cells.slice(-count).map((cell) => cell.state)
}

describe('the cells of the wall', () => {
  it('tell kept, partly kept and missed weeks apart, and leave the running one open', () => {
    const posts = ['2026-11-03', '2026-11-05', '2026-11-10', '2026-11-24']
    expect(newest(4, { posts })).toEqual(['kept', 'partly', 'missed', 'open'])
    expect(newest(1, { posts: [...posts, today] })).toEqual(['kept'])
  })

  it('tell a pause, lack of knowledge and the time before the start apart', () => {
    const pauses = [{ from: '2026-11-09', to: '2026-11-15' }]
    const coverage = [{ from: '2026-11-16', to: today }]
    expect(newest(4, { start: '2026-11-06', pauses, coverage })).toEqual([
      'beforeStart',
      'paused',
      'missed',
      'open',
    ])
    expect(newest(4, { pauses, coverage })).toEqual(['unknown', 'paused', 'missed', 'open'])
  })

  it('say when a pause was entered after it began', () => {
    const cellsFor = (enteredOn: string) =>
      rhythmCells(
        toHistory({ ...weekly, pauses: [{ from: '2026-11-09', to: '2026-11-15', enteredOn }] }),
        dayOf(today),
        12,
      ).map((cell) => cell.pauseEnteredAfterwards)
    expect(cellsFor('2026-11-09').includes(true)).toBe(false)
    expect(cellsFor('2026-11-10').slice(-3)).toEqual([true, false, false])
  })

  it('take a period of which half is left after the start for what it is', () => {
    // A month of 30 days: 15 of them from the 16th, 14 from the 17th.
    const september = (start: string) =>
      rhythmCells(
        toHistory({ start, cadence: { n: 1, per: 'month' }, posts: [] }),
        dayOf('2026-10-05'),
        12,
      ).at(-2)?.state
    expect(september('2026-09-16')).toBe('missed')
    expect(september('2026-09-17')).toBe('beforeStart')
  })

  it('put the running week of a channel that has not begun before its start', () => {
    expect(newest(2, { start: '2026-11-26' })).toEqual(['beforeStart', 'beforeStart'])
    expect(newest(1, { start: '2026-11-26', pauses: [{ from: today, to: null }] })).toEqual([
      'beforeStart',
    ])
  })

  it('do not speak of pauses before the start', () => {
    const afterwards = (start: string, pauses: VectorInput['pauses']) =>
      rhythmCells(toHistory({ ...weekly, start, pauses: pauses ?? [] }), dayOf(today), 12)
        .slice(-3)
        .map((cell) => cell.pauseEnteredAfterwards)
    const long = { from: '2026-10-01', to: '2026-11-22', enteredOn: '2026-10-02' }
    expect(afterwards('2026-11-17', [long])).toEqual([false, true, false])
    const early = { from: '2026-11-09', to: '2026-11-10', enteredOn: '2026-11-11' }
    const planned = { from: '2026-11-14', to: '2026-11-14' }
    expect(afterwards('2026-11-12', [early, planned])).toEqual([false, false, false])
  })

  it.each(rhythmSpans)('are %i for a weekly plan, the last one running', (weeks) => {
    const cells = rhythmCells(toHistory(weekly), dayOf(today), weeks)
    expect(cells).toHaveLength(weeks)
    expect(cells[0]?.start).toBe(rhythmSpanStart(dayOf(today), weeks))
    expect(cells.filter((cell) => cell.running)).toEqual(cells.slice(-1))
  })

  it("are the channel's own periods, the first reaching back before the span", () => {
    const cells = rhythmCells(
      toHistory({ ...weekly, cadence: { n: 1, per: 'quarter' } }),
      dayOf(today),
      26,
    )
    expect(cells.map((cell) => [toLocalDate(cell.start), toLocalDate(cell.end)])).toEqual([
      ['2026-04-01', '2026-06-30'],
      ['2026-07-01', '2026-09-30'],
      ['2026-10-01', '2026-12-31'],
    ])
  })

  it('are none for a monitoring channel', () => {
    expect(rhythmCells(toHistory({ ...weekly, mode: 'monitor' }), dayOf(today), 12)).toEqual([])
  })

  it('agree with a naive reckoning, and every state occurs', { timeout: 60_000 }, () => {
    const states = new Set<string>()
    fc.assert(
      fc.property(randomSeries, fc.constantFrom(...rhythmSpans), (series, weeks) => {
        const input = toInput(series)
        const cells = rhythmCells(toHistory(input), dayNumber(series.today), weeks)
        const from = rhythmSpanStart(dayNumber(series.today), weeks)
        const { start, paused, known } = slowDays(input, dated(series.today))
        const expected = slowPeriods(input, dated(series.today)).filter(({ last }) => last >= from)
        expect(cells).toHaveLength(expected.length)
        for (const [index, period] of expected.entries()) {
          const { first, last } = period
          const days = Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
          const lived = days.filter((d) => d >= start)
          const cell = cells[index]
          if (cell) states.add(cell.state)
          const kept = period.posts >= period.required
          const state = () => {
            if (lived.length < days.length / 2 || start > series.today) return 'beforeStart'
            if (period.verdict === 'excused') return 'paused'
            if (period.verdict === 'unknown') return 'unknown'
            if (kept) return 'kept'
            if (last >= series.today) return 'open'
            return period.posts ? 'partly' : 'missed'
          }
          expect(cell).toMatchObject({
            state: state(),
            start: first,
            end: last,
            days: days.length,
            activeDays: period.active,
            posts: period.posts,
            required: period.required,
            verdict: period.verdict,
            running: last >= series.today,
            pausedDays: lived.filter(paused).length,
            unknownDays: lived.filter((d) => !paused(d) && !known(d)).length,
          })
        }
      }),
      { numRuns: 200 },
    )
    expect([...states].sort()).toEqual([...rhythmStates].sort())
  })
})
