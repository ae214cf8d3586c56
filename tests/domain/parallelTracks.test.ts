import { describe, expect, it } from 'vitest'
import type { CasePlan } from './boundaryCases.ts'
import { factsBy, foundBy, objectsBy } from './foundBy.ts'

type Channels = NonNullable<CasePlan['channels']>

function meeting(channels: Channels, more: CasePlan = {}): CasePlan {
  return {
    audiences: [{ id: 'young' }],
    units: [{ id: 'counselling' }, { id: 'school', kind: 'outside' }, { id: 'leisure' }],
    channels,
    ...more,
  }
}

const ofCounselling = { id: 'c1', ownerUnitIds: ['counselling'], audienceIds: ['young'] }
const ofSchool = { id: 'c2', ownerUnitIds: ['school'], audienceIds: ['young'] }
const ofLeisure = { id: 'c3', ownerUnitIds: ['leisure'], audienceIds: ['young'] }

describe('G1, parallel tracks', () => {
  it('finds units that meet an audience each on its own, outside parties too', () => {
    const [finding, ...others] = foundBy('G1', meeting([ofCounselling, ofSchool]))
    expect(others).toEqual([])
    expect(finding).toMatchObject({ severity: 'medium', action: 'startCollaboration' })
    expect(finding?.objects).toEqual([
      { kind: 'audience', id: 'young' },
      { kind: 'unit', id: 'counselling' },
      { kind: 'unit', id: 'school' },
    ])
  })

  it('is silent about one unit, with however many channels', () => {
    expect(foundBy('G1', meeting([ofCounselling, { ...ofCounselling, id: 'c9' }]))).toEqual([])
  })

  it('is silent when a collaboration joins them, but not before it begins', () => {
    const plan = (start?: string) =>
      meeting([ofCounselling, ofSchool], {
        collaborations: [
          { id: 'k', unitIds: ['school', 'counselling'], ...(start ? { start } : {}) },
        ],
      })
    expect(foundBy('G1', plan())).toEqual([])
    expect(foundBy('G1', plan('2026-11-23'))).toEqual([])
    expect(foundBy('G1', plan('2026-11-24'))).toHaveLength(1)
  })

  it('is silent when they own a live channel together', () => {
    const together = { id: 'c9', ownerUnitIds: ['counselling', 'school'], audienceIds: ['young'] }
    expect(foundBy('G1', meeting([together]))).toEqual([])
    expect(foundBy('G1', meeting([together, ofCounselling, ofSchool]))).toEqual([])
    const elsewhere = { ...together, audienceIds: [] }
    expect(foundBy('G1', meeting([elsewhere, ofCounselling, ofSchool]))).toEqual([])
    const closed = { ...together, lifecycle: 'closed' }
    expect(foundBy('G1', meeting([closed, ofCounselling, ofSchool]))).toHaveLength(1)
  })

  it('tells the groups apart where some work together and some do not', () => {
    const plan = meeting([ofCounselling, ofSchool, ofLeisure], {
      collaborations: [{ id: 'k', unitIds: ['counselling', 'leisure'] }],
    })
    expect(factsBy('G1', plan).map(({ tracks }) => tracks)).toEqual([
      [['counselling', 'leisure'], ['school']],
    ])
  })

  it('takes units as joined through a third that meets the audience too, but through no other', () => {
    const collaborations = [
      { id: 'k1', unitIds: ['counselling', 'leisure'] },
      { id: 'k2', unitIds: ['leisure', 'school'] },
    ]
    const all = [ofCounselling, ofSchool, ofLeisure]
    expect(foundBy('G1', meeting(all, { collaborations }))).toEqual([])
    expect(objectsBy('G1', meeting(all.slice(0, 2), { collaborations }))).toEqual([
      ['audience:young', 'unit:counselling', 'unit:school'],
    ])
  })

  it.each([
    ['closed', { lifecycle: 'closed' }],
    ['closing', { lifecycle: 'closing' }],
    ['resting', { lifecycle: 'resting' }],
    ['planned', { lifecycle: 'planned' }],
    ['monitoring', { mode: 'monitor' }],
    ['archived', { deletedAt: '2026-11-01T00:00:00Z' }],
  ])('does not count a channel that is %s', (_, change) => {
    expect(foundBy('G1', meeting([ofCounselling, { ...ofSchool, ...change }]))).toEqual([])
  })

  it('counts a paused channel, which is still there for the audience', () => {
    expect(foundBy('G1', meeting([ofCounselling, { ...ofSchool, status: 'paused' }]))).toHaveLength(
      1,
    )
  })

  it('takes the audiences of the benefits for those of a channel that names none', () => {
    const plan = (statusOfBenefit: string, audienceIds: string[]) =>
      meeting([ofCounselling, { ...ofSchool, audienceIds, benefitIds: ['b'] }], {
        audiences: [{ id: 'young' }, { id: 'parents' }],
        benefits: [{ id: 'b', audienceId: 'young', status: statusOfBenefit }],
      })
    expect(objectsBy('G1', plan('active', []))).toHaveLength(1)
    expect(objectsBy('G1', plan('writtenOff', []))).toEqual([])
    expect(objectsBy('G1', plan('active', ['parents']))).toEqual([])
  })
})
