import { describe, expect, it } from 'vitest'
import type { Assessment } from '#domain/assessment.ts'
import { countKeepingPlan } from '#domain/planKeeping.ts'
import { persistenceStatuses } from '#domain/status.ts'
import { groupForWall, wallGroup, wallGroups } from '#domain/wallGroups.ts'
import { publishingAssessment } from './publishingAssessment.ts'
import { dayOf, type VectorInput } from './vectorShape.ts'

const base = publishingAssessment(
  { start: '2026-09-07', cadence: { n: 1, per: 'week' }, posts: [] } satisfies VectorInput,
  '2026-11-23',
)

type Row = { readonly name: string; readonly assessment: Assessment }

function row(name: string, changes: Partial<typeof base>): Row {
  return { name, assessment: { ...base, ...changes } }
}

function order(rows: readonly Row[]): string[] {
  const groups = groupForWall(rows)
  return wallGroups.flatMap((group) => groups[group].map(({ name }) => name))
}

describe('the groups of the wall', () => {
  it('hold every status but closed', () => {
    expect(Object.fromEntries(persistenceStatuses.map((s) => [s, wallGroup(s)]))).toEqual({
      monitoring: 'restingOrMonitoring',
      planned: 'restingOrMonitoring',
      resting: 'restingOrMonitoring',
      closing: 'restingOrMonitoring',
      closed: null,
      noData: 'newOrNoData',
      paused: 'restingOrMonitoring',
      silent: 'needsSupport',
      atRisk: 'needsSupport',
      quieterThanUsual: 'needsSupport',
      new: 'newOrNoData',
      belowPlan: 'needsSupport',
      active: 'keepsPlan',
    })
  })

  it('begin with the most urgent', () => {
    const rows = [
      row('active 96', { status: 'active', index: 96 }),
      row('active 80', { status: 'active', index: 80 }),
      row('below plan', { status: 'belowPlan', index: 40 }),
      row('quieter', { status: 'quieterThanUsual', index: 90 }),
      row('risk, 20 days', { status: 'atRisk', gapActiveDays: 20 }),
      row('risk, 30 days', { status: 'atRisk', gapActiveDays: 30 }),
      row('silent', { status: 'silent', gapActiveDays: 50 }),
      row('new', { status: 'new', index: null }),
      row('no data', { status: 'noData', index: null }),
      row('closed', { status: 'closed' }),
      { name: 'monitoring', assessment: { status: 'monitoring', index: null } as const },
      row('paused without end', { status: 'paused', pause: pauseUntil(null) }),
      row('paused to March', { status: 'paused', pause: pauseUntil('2027-03-01') }),
    ]
    expect(order(rows)).toEqual([
      'silent',
      'risk, 30 days',
      'risk, 20 days',
      'quieter',
      'below plan',
      'active 80',
      'active 96',
      'no data',
      'new',
      'paused to March',
      'paused without end',
      'monitoring',
    ])
  })

  it("measure a silence against the channel's own plan", () => {
    const monthly = { n: 1, per: 'month' as const }
    expect(
      order([
        row('monthly, 70 days', { status: 'atRisk', gapActiveDays: 70, cadence: monthly }),
        row('weekly, 20 days', { status: 'atRisk', gapActiveDays: 20 }),
      ]),
    ).toEqual(['weekly, 20 days', 'monthly, 70 days'])
  })

  it('keep equals in the order they came', () => {
    const same = { status: 'paused', pause: pauseUntil(null) } as const
    expect(order([row('b', same), row('a', same)])).toEqual(['b', 'a'])
  })
})

describe('how many keep the plan', () => {
  it('counts those that keep it among live channels that could', () => {
    const assessments = persistenceStatuses.map((status) =>
      status === 'monitoring' ? ({ status, index: null } as const) : { ...base, status },
    )
    // Silent, at risk, quieter than usual and below plan, besides the active one.
    expect(countKeepingPlan(assessments)).toEqual({ keeping: 1, of: 5 })
    expect(countKeepingPlan([])).toEqual({ keeping: 0, of: 0 })
  })
})

function pauseUntil(date: string | null) {
  return { until: date === null ? null : dayOf(date), enteredAfterwards: false }
}
