import { describe, expect, it } from 'vitest'
import { contributionMatrix } from '#domain/contributionMatrix.ts'
import { toPlanLookup } from '#domain/planLookup.ts'
import type { CasePlan } from './boundaryCases.ts'
import { toStrategyPlan } from './casePlan.ts'
import { toDate } from './caseRecords.ts'
import { today } from './foundBy.ts'

const matrixOf = (plan: CasePlan) =>
  contributionMatrix(toPlanLookup(toStrategyPlan(plan)), toDate(today))

const plan: CasePlan = {
  units: ['office', 'school', 'counselling', 'leisure'].map((id) => ({ id })),
  audiences: [{ id: 'young' }, { id: 'old' }],
  benefits: [
    { id: 'know', audienceId: 'young', requiredUnitIds: ['school', 'counselling'] },
    { id: 'idea', audienceId: 'young', status: 'idea' },
    { id: 'done', audienceId: 'young', status: 'realised' },
  ],
  contributions: [
    { unitId: 'counselling', benefitId: 'know', role: 'leads' },
    { unitId: 'leisure', benefitId: 'idea', role: 'contributes' },
  ],
}

describe('the matrix of contributions', () => {
  it('has the benefits that can be worked on under their audience, in the order of the plan', () => {
    const groups = matrixOf(plan).groups.map(({ audienceId, rows }) => [
      audienceId,
      rows.map(({ benefitId }) => benefitId),
    ])
    expect(groups).toEqual([
      ['young', ['know', 'idea']],
      ['old', []],
    ])
  })

  it('says what each unit is to a benefit; one that is required and not there is missing', () => {
    const [know] = matrixOf(plan).groups[0]?.rows ?? []
    expect(Object.fromEntries(know?.roles ?? [])).toEqual({
      counselling: 'leads',
      school: 'missing',
    })
    expect(know?.isIncomplete).toBe(true)
  })

  it('has the units that are something to a benefit first, as they appear', () => {
    const { unitIds, otherUnitIds } = matrixOf(plan)
    expect(unitIds).toEqual(['school', 'counselling', 'leisure'])
    expect(otherUnitIds).toEqual(['office'])
  })

  it('shows the channels of a benefit with their status, live ones first and closed ones not', () => {
    const channels = [
      { id: 'c1', benefitIds: ['know'], lifecycle: 'resting', status: 'resting' },
      { id: 'c2', benefitIds: ['know'], lifecycle: 'closed', status: 'closed' },
      { id: 'c3', benefitIds: ['know'], status: 'silent' },
    ]
    const [know] = matrixOf({ ...plan, channels }).groups[0]?.rows ?? []
    expect(know?.channels).toEqual([
      { channelId: 'c3', status: 'silent', isLive: true },
      { channelId: 'c1', status: 'resting', isLive: false },
    ])
  })
})
