import { describe, expect, it } from 'vitest'
import { toLocalDate } from '#domain/calendar.ts'
import { assessPersistence } from '#domain/persistence.ts'
import { publishingAssessment } from './publishingAssessment.ts'
import { dayOf, toHistory, type VectorInput } from './vectorShape.ts'

const today = '2026-11-23'
const weekly: VectorInput = {
  start: '2026-09-07',
  cadence: { n: 1, per: 'week' },
  posts: ['2026-11-12', '2026-11-18'],
}

function figures(changes: Partial<VectorInput>) {
  return publishingAssessment({ ...weekly, ...changes }, today)
}

describe('a channel that only monitors', () => {
  it('has a status and no figures, whatever its lifecycle', () => {
    const history = toHistory({ ...weekly, mode: 'monitor', lifecycle: 'resting', cadence: null })
    expect(assessPersistence(history, dayOf(today))).toEqual({ status: 'monitoring', index: null })
  })
})

describe('what is known', () => {
  it('is everything up to today without coverage', () => {
    expect(figures({})).toMatchObject({ knownUntil: dayOf(today), needsNewPosts: false })
  })

  it('ends with the coverage or with a later post, and the silence is counted that far', () => {
    const coverage = [{ from: '2026-09-07', to: '2026-11-15' }]
    const covered = figures({ posts: ['2026-11-12'], coverage })
    expect(covered).toMatchObject({ knownUntil: dayOf('2026-11-15'), gapActiveDays: 3 })
    expect(figures({ coverage }).knownUntil).toBe(dayOf('2026-11-18'))
  })

  it('never reaches past today', () => {
    const coverage = [{ from: '2026-09-07', to: '2026-12-31' }]
    expect(figures({ coverage }).knownUntil).toBe(dayOf(today))
  })

  it('calls for new posts once it ended more than one period ago', () => {
    const until = (to: string) =>
      figures({ posts: [], coverage: [{ from: '2026-09-07', to }] }).needsNewPosts
    expect(until('2026-11-16')).toBe(false)
    expect(until('2026-11-15')).toBe(true)
  })

  it('is nothing for a channel never read in: no data, and posts are called for', () => {
    const unread = figures({ posts: [], coverage: [] })
    expect(unread).toMatchObject({ status: 'noData', knownUntil: null, needsNewPosts: true })
    // Not the running week: its days to come count as active.
    expect(unread.unknownPeriods).toBe(11)
    expect(unread.excusedPeriods).toBe(0)
  })

  it('excuses a period that would not have been counted with more knowledge either', () => {
    const september = (pausedTo: string) =>
      figures({
        start: '2026-09-01',
        cadence: { n: 1, per: 'month' },
        posts: [],
        pauses: [{ from: '2026-09-01', to: pausedTo }],
        coverage: [{ from: '2026-10-01', to: today }],
      })
    // 15 of September's 30 days are half: unknown. 14 are not.
    expect(september('2026-09-15')).toMatchObject({ unknownPeriods: 1, excusedPeriods: 0 })
    expect(september('2026-09-16')).toMatchObject({ unknownPeriods: 0, excusedPeriods: 1 })
  })

  it('is not asked of a channel that has just begun, or is yet to', () => {
    const begun = { posts: [], coverage: [] }
    expect(figures({ ...begun, start: '2026-11-20' }).needsNewPosts).toBe(false)
    expect(figures({ ...begun, start: '2026-11-17' }).needsNewPosts).toBe(false)
    expect(figures({ ...begun, start: '2026-11-16' }).needsNewPosts).toBe(true)
    expect(figures({ ...begun, start: '2027-01-01' }).needsNewPosts).toBe(false)
  })
})

describe('a pause that covers today', () => {
  it('names its last day, across pauses that follow on each other', () => {
    const pauses = [
      { from: '2026-11-20', to: '2026-11-30' },
      { from: '2026-12-01', to: '2026-12-06' },
    ]
    const { status, pause } = figures({ pauses })
    expect(status).toBe('paused')
    expect(pause?.until && toLocalDate(pause.until)).toBe('2026-12-06')
  })

  it('may last until further notice, and be entered afterwards', () => {
    const entered = (enteredOn: string) =>
      figures({ pauses: [{ from: '2026-11-20', to: null, enteredOn }] }).pause
    expect(entered('2026-11-20')).toEqual({ until: null, enteredAfterwards: false })
    expect(entered('2026-11-21')).toEqual({ until: null, enteredAfterwards: true })
  })

  it('is none when the pause is over or ends before it begins', () => {
    expect(figures({ pauses: [{ from: '2026-11-01', to: '2026-11-22' }] }).pause).toBeNull()
    const backwards = figures({ pauses: [{ from: '2026-11-23', to: '2026-11-22' }] })
    expect(backwards).toEqual(figures({}))
  })
})

describe('a channel without a cadence', () => {
  it('is measured as event-driven, once per half-year', () => {
    const { cadence, index } = figures({
      cadence: null,
      start: '2026-01-01',
      posts: ['2026-03-01'],
    })
    expect(cadence).toEqual({ n: 1, per: 'halfyear' })
    expect(index).toBe(100)
  })
})

describe('a post before the start', () => {
  it('moves the start back', () => {
    const { start, countedPeriods } = figures({ posts: ['2026-08-31', ...weekly.posts] })
    expect(start).toBe(dayOf('2026-08-31'))
    expect(countedPeriods).toBe(12)
  })
})

describe('the limits of the statuses', () => {
  // Posts every week until the last one, so that only the silence differs.
  const silentFor = (days: number) => {
    const last = dayOf(today) - days
    const posts = Array.from({ length: 12 }, (_, week) => last - 7 * week)
    const history = { ...toHistory({ ...weekly, posts: [] }), postDays: posts }
    return assessPersistence(history, dayOf(today)).status
  }

  it('let two periods pass, call it a risk up to six, and then silence', () => {
    expect([14, 15, 41, 42].map(silentFor)).toEqual(['active', 'atRisk', 'atRisk', 'silent'])
  })
})
