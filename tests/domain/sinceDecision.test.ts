import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, isLocalDate, toLocalDate, type LocalDate } from '#domain/calendar.ts'
import { toChannelLife } from '#domain/channelLife.ts'
import { assessPersistence } from '#domain/persistence.ts'
import { periodStart } from '#domain/period.ts'
import { persistenceRules, silenceToleratedPeriods } from '#domain/persistenceRules.ts'
import { silencesSince } from '#domain/silences.ts'
import { sinceDecision } from '#domain/sinceDecision.ts'
import { randomSeries, toInput } from './randomSeries.ts'
import { dayOf, toHistory, type VectorInput } from './vectorShape.ts'

const today = '2026-11-23'

function day(text: string): LocalDate {
  if (!isLocalDate(text)) throw new Error(text)
  return text
}

function since(decidedOn: string, changes: Partial<VectorInput>) {
  const weekly: VectorInput = { start: '2026-01-05', cadence: { n: 1, per: 'week' }, posts: [] }
  return sinceDecision(
    { decidedOn: day(decidedOn) },
    toHistory({ ...weekly, ...changes }),
    dayOf(today),
  )
}

describe('the time since a decision', () => {
  it('counts the periods that began after it and are over', () => {
    // Decided on a Wednesday: the weeks from 28 September to 22 November are eight.
    const posts = [
      '2026-09-22',
      '2026-09-24',
      '2026-10-01',
      '2026-10-06',
      '2026-10-15',
      '2026-11-23',
    ]
    const { posts: count, periods } = since('2026-09-23', { posts })
    expect(count).toBe(5)
    expect(periods).toEqual({ per: 'week', kept: 3, counted: 8, paused: 0, unknown: 0 })
  })

  it('tells paused and unknown periods from missed ones', () => {
    const { periods, pauses } = since('2026-09-21', {
      posts: ['2026-09-21'],
      pauses: [
        { from: '2026-09-28', to: '2026-10-11' },
        { from: '2026-03-01', to: '2026-03-07' },
        { from: '2026-12-01', to: null },
      ],
      coverage: [{ from: '2026-01-05', to: '2026-11-01' }],
    })
    expect(periods).toEqual({ per: 'week', kept: 1, counted: 4, paused: 2, unknown: 3 })
    expect(pauses).toHaveLength(1)
  })

  it('counts months of a monthly plan, and none before one has passed', () => {
    const monthly = { cadence: { n: 1, per: 'month' }, posts: ['2026-10-08'] } as const
    expect(since('2026-09-14', monthly).periods).toMatchObject({ kept: 1, counted: 1 })
    expect(since('2026-11-02', monthly).periods).toMatchObject({ kept: 0, counted: 0 })
  })

  it('lists the silences that put the channel at risk, whole, the one that lasts too', () => {
    // 15 days without a post are one more than two weeks; 14 are not a silence.
    const posts = ['2026-09-10', '2026-09-26', '2026-10-11', '2026-11-04']
    expect(since('2026-09-20', { posts }).silences).toEqual([
      { from: dayOf('2026-09-11'), to: dayOf('2026-09-25'), activeDays: 15, isOngoing: false },
      { from: dayOf('2026-10-12'), to: dayOf('2026-11-03'), activeDays: 23, isOngoing: false },
      { from: dayOf('2026-11-05'), to: dayOf('2026-11-23'), activeDays: 19, isOngoing: true },
    ])
    expect(since('2026-10-12', { posts }).silences).toHaveLength(2)
  })

  it('says how it went then and how it goes now', () => {
    const posts = Array.from({ length: 38 }, (_, week) =>
      toLocalDate(dayNumber(dayOf('2026-01-06') + 7 * week)),
    )
    expect(since('2026-09-22', { posts })).toMatchObject({
      then: { status: 'active', index: 100 },
      now: { status: 'silent', index: 0 },
    })
  })

  it('keeps to what the group was shown, and takes a channel that rests now as running then', () => {
    const history = toHistory({
      start: '2026-01-05',
      cadence: { n: 1, per: 'week' },
      posts: [],
      lifecycle: 'resting',
    })
    const decidedOn = day('2026-03-02')
    const facts = { title: '', goals: [], standing: { status: 'atRisk' as const } }
    const snapshot = { facts, weight: 0.5, rounds: 1, voters: 3, votes: 3, ranked: 1 }
    const decision = { decidedOn, snapshot: { ...snapshot, isRobust: true, fitsHours: true } }
    expect(sinceDecision(decision, history, dayOf(today)).then.status).toBe('atRisk')
    expect(sinceDecision({ decidedOn }, history, dayOf(today))).toMatchObject({
      then: { status: 'silent' },
      now: { status: 'resting' },
    })
  })

  it('asks nothing of a channel that only monitors', () => {
    const history = {
      ...toHistory({ start: '2026-01-05', cadence: null, posts: [] }),
      mode: 'monitor',
    } as const
    expect(sinceDecision({ decidedOn: day('2026-09-01') }, history, dayOf(today))).toMatchObject({
      posts: 0,
      periods: { kept: 0, counted: 0 },
      silences: [],
      now: { status: 'monitoring' },
    })
  })
})

describe('of any series', { timeout: 60_000 }, () => {
  const options = { numRuns: 300 }

  it('the silences are apart, long enough and without posts, and agree with the gap of today', () => {
    fc.assert(
      fc.property(randomSeries, (series) => {
        const history = { ...toHistory(toInput(series)), lifecycle: 'running' as const }
        const now = dayNumber(series.today)
        const life = toChannelLife(history, now)
        const silences = silencesSince(life, life.start)
        const limit = silenceToleratedPeriods * persistenceRules[life.cadence.per].nominalDays
        let end = -Infinity
        for (const { from, to, activeDays } of silences) {
          expect(from).toBeGreaterThan(end)
          expect(activeDays).toBeGreaterThan(limit)
          expect(activeDays).toBeLessThanOrEqual(to - from + 1)
          expect(life.postDays.some((post) => post >= from && post <= to)).toBe(false)
          end = to
        }
        const assessment = assessPersistence(history, now)
        if (assessment.status === 'monitoring') throw new Error('It publishes')
        const ongoing = silences.find(({ isOngoing }) => isOngoing)
        expect(ongoing?.activeDays ?? 0).toBe(
          assessment.gapActiveDays > limit ? assessment.gapActiveDays : 0,
        )
      }),
      options,
    )
  })

  it('the periods since the start are those of the index, as far back as that looks', () => {
    fc.assert(
      fc.property(randomSeries, (series) => {
        const history = { ...toHistory(toInput(series)), lifecycle: 'running' as const }
        const now = dayNumber(series.today)
        const { start, cadence } = toChannelLife(history, now)
        const from = toLocalDate(periodStart(start, cadence.per))
        const { periods } = sinceDecision({ decidedOn: from }, history, now)
        const assessment = assessPersistence(history, now)
        if (assessment.status === 'monitoring') throw new Error('It publishes')
        const { doneLimit } = persistenceRules[cadence.per]
        expect(assessment.countedPeriods).toBe(Math.min(doneLimit, periods.counted))
        if (periods.counted <= doneLimit) expect(periods.kept).toBe(assessment.keptPeriods)
      }),
      options,
    )
  })

  it('a later decision has no more to answer for', () => {
    fc.assert(
      fc.property(randomSeries, fc.nat(400), fc.nat(100), (series, ago, later) => {
        const history = toHistory(toInput(series))
        const now = dayNumber(series.today)
        const at = (days: number) =>
          sinceDecision({ decidedOn: toLocalDate(dayNumber(now - days)) }, history, now)
        const early = at(ago + later)
        const late = at(ago)
        expect(late.periods.counted).toBeLessThanOrEqual(early.periods.counted)
        expect(late.periods.kept).toBeLessThanOrEqual(late.periods.counted)
        expect(late.silences.length).toBeLessThanOrEqual(early.silences.length)
        expect(late.now).toEqual(early.now)
      }),
      options,
    )
  })
})

it('a decision of today has nothing behind it yet', () => {
  const { posts, periods } = since(today, { posts: ['2026-11-20'] })
  expect(posts).toBe(0)
  expect(periods.counted).toBe(0)
})
