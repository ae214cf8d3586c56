import { describe, expect, it } from 'vitest'
import { boundaryFindings, findingsAbout } from '#domain/boundaryFindings.ts'
import { divideBySetAside } from '#domain/findingSetAside.ts'
import type { CasePlan } from './boundaryCases.ts'
import { setAsidesIn, toStrategyPlan } from './casePlan.ts'
import { toDate } from './caseRecords.ts'
import { foundBy, today } from './foundBy.ts'

const parallel: CasePlan = {
  audiences: [{ id: 'young' }],
  channels: [
    { id: 'c1', ownerUnitIds: ['a'], audienceIds: ['young'] },
    { id: 'c2', ownerUnitIds: ['b'], audienceIds: ['young'] },
  ],
}
const objects = [
  { kind: 'unit', id: 'b' },
  { kind: 'unit', id: 'a' },
  { kind: 'audience', id: 'young' },
] as const
const setAside = { rule: 'G1', objects, reason: 'On purpose', setAsideOn: '2026-11-01' }

describe('a finding that is set aside', () => {
  it('is gone, by its key or by its rule and objects', () => {
    const [found] = foundBy('G1', parallel)
    expect(foundBy('G1', { ...parallel, setAsides: [{ key: found?.key ?? '' }] })).toEqual([])
    expect(foundBy('G1', { ...parallel, setAsides: [setAside] })).toEqual([])
  })

  it('comes back after the last day of the set-aside', () => {
    const until = (day: string) =>
      foundBy('G1', { ...parallel, setAsides: [{ ...setAside, until: day }] })
    expect(until('2026-11-23')).toEqual([])
    expect(until('2026-11-22')).toHaveLength(1)
  })

  it('comes back when the set-aside is taken back', () => {
    const taken = { ...setAside, deletedAt: '2026-11-02T00:00:00Z' }
    expect(foundBy('G1', { ...parallel, setAsides: [taken] })).toHaveLength(1)
  })

  it('comes back when the rule finds other objects', () => {
    const [found] = foundBy('G1', parallel)
    const third = { id: 'c3', ownerUnitIds: ['c'], audienceIds: ['young'] }
    const more = { ...parallel, channels: [...(parallel.channels ?? []), third] }
    expect(foundBy('G1', { ...more, setAsides: [{ key: found?.key ?? '' }] })).toHaveLength(1)
  })

  it('comes back when it is found on other grounds', () => {
    const barrier = { id: 'h', owner: 'Manager', action: 'Try' }
    const [found] = foundBy('G10', { barriers: [barrier] })
    const setAsides = [{ key: found?.key ?? '' }]
    expect(foundBy('G10', { barriers: [barrier], setAsides })).toEqual([])
    const overdue = [{ ...barrier, dueOn: '2026-11-01' }]
    expect(foundBy('G10', { barriers: overdue, setAsides })).toHaveLength(1)
  })

  it('is kept with what set it aside, the newest of several', () => {
    const plan = {
      ...parallel,
      setAsides: [
        { ...setAside, setAsideOn: '2026-11-10' },
        { ...setAside, setAsideOn: '2026-11-02' },
      ],
    }
    const day = toDate(today)
    const findings = boundaryFindings(toStrategyPlan(plan), day)
    const divided = divideBySetAside(findings, setAsidesIn(plan, findings), day)
    expect(divided.setAside.map(({ finding, by }) => [finding.rule, by.setAsideOn])).toEqual([
      ['G1', '2026-11-10'],
    ])
    expect(divided.open).toEqual(findings.filter(({ rule }) => rule !== 'G1'))
  })
})

it('gives the findings that touch an object', () => {
  const findings = boundaryFindings(toStrategyPlan(parallel), toDate(today))
  const about = findingsAbout(findings, { kind: 'unit', id: 'a' })
  expect(about.map(({ rule }) => rule)).toEqual(['G1'])
  expect(findingsAbout(findings, { kind: 'unit', id: 'z' })).toEqual([])
})
