import { describe, expect, it } from 'vitest'
import { countJointCreation } from '#domain/incompleteJointCreation.ts'
import { toPlanLookup } from '#domain/planLookup.ts'
import type { CasePlan } from './boundaryCases.ts'
import { toStrategyPlan } from './casePlan.ts'
import { factsBy, foundBy, objectsBy } from './foundBy.ts'

const units = [{ id: 'a' }, { id: 'b' }, { id: 'c', kind: 'outside' }]

function creation(
  required: string[],
  cells: ReadonlyArray<readonly [unitId: string, role: string]>,
  status = 'active',
): CasePlan {
  return {
    units,
    audiences: [{ id: 'young' }],
    benefits: [{ id: 'safe', audienceId: 'young', status, requiredUnitIds: required }],
    contributions: cells.map(([unitId, role]) => ({ unitId, role, benefitId: 'safe' })),
  }
}

describe('G4, incomplete joint creation', () => {
  it('names the required units that neither lead nor contribute', () => {
    const plan = creation(['a', 'b', 'c'], [['a', 'leads']])
    expect(foundBy('G4', plan)).toMatchObject([{ severity: 'medium', action: 'inviteUnit' }])
    expect(objectsBy('G4', plan)).toEqual([['benefit:safe', 'unit:b', 'unit:c']])
  })

  it('is silent when all of them lead or contribute', () => {
    const cells = [
      ['a', 'leads'],
      ['b', 'contributes'],
    ] as const
    expect(foundBy('G4', creation(['a', 'b'], cells))).toEqual([])
  })

  it('is silent about a benefit that requires one unit', () => {
    expect(foundBy('G4', creation(['a'], []))).toEqual([])
    expect(foundBy('G4', creation(['a'], [['b', 'leads']]))).toEqual([])
    expect(foundBy('G4', creation(['a'], [['a', 'missing']]))).toEqual([])
  })

  it('takes a unit marked as needed but missing for required, beside those that take part', () => {
    const plan = creation(
      [],
      [
        ['a', 'leads'],
        ['c', 'needed but missing'],
      ],
    )
    expect(factsBy('G4', plan)).toMatchObject([
      { requiredUnitIds: ['a', 'c'], absentUnitIds: ['c'] },
    ])
  })

  it('lets a unit that takes part be no longer missing', () => {
    const cells = [
      ['a', 'leads'],
      ['b', 'missing'],
      ['b', 'contributes'],
    ] as const
    expect(foundBy('G4', creation(['a', 'b'], cells))).toEqual([])
  })

  it.each(['idea', 'realised', 'writtenOff'])('is silent about a benefit that is %s', (status) => {
    expect(foundBy('G4', creation(['a', 'b'], [], status))).toEqual([])
  })

  it('does not require a unit that is gone', () => {
    const plan = creation(['a', 'b'], [['a', 'leads']])
    expect(foundBy('G4', { ...plan, units: [{ id: 'a' }] })).toEqual([])
  })
})

describe('G5, no lead or several', () => {
  const both = (first: string, second: string) =>
    creation(
      [],
      [
        ['a', first],
        ['b', second],
      ],
    )

  it('finds two that contribute while nobody leads', () => {
    expect(objectsBy('G5', both('contributes', 'contributes'))).toEqual([
      ['benefit:safe', 'unit:a', 'unit:b'],
    ])
  })

  it('finds two that both lead', () => {
    expect(factsBy('G5', both('leads', 'leads'))).toMatchObject([{ leadUnitIds: ['a', 'b'] }])
  })

  it('is silent when exactly one leads, and about a unit on its own', () => {
    expect(foundBy('G5', both('leads', 'contributes'))).toEqual([])
    expect(foundBy('G5', both('contributes', 'missing'))).toEqual([])
    expect(foundBy('G5', creation([], [['a', 'contributes']]))).toEqual([])
  })

  it('counts a unit once, however often it is entered', () => {
    const cells = [
      ['a', 'leads'],
      ['a', 'contributes'],
    ] as const
    expect(foundBy('G5', creation([], cells))).toEqual([])
  })

  it('is silent about benefits that are written off', () => {
    const cells = [
      ['a', 'leads'],
      ['b', 'leads'],
    ] as const
    expect(foundBy('G5', creation([], cells, 'writtenOff'))).toEqual([])
  })
})

describe('the headline', () => {
  const count = (plan: CasePlan) => countJointCreation(toPlanLookup(toStrategyPlan(plan)))

  it('counts the active benefits that need several units, and those that have them all', () => {
    const benefit = (id: string, requiredUnitIds: string[], status = 'active') => ({
      id,
      audienceId: 'young',
      requiredUnitIds,
      status,
    })
    const plan = {
      units,
      benefits: [
        benefit('joint', ['a', 'b']),
        benefit('lacking', ['a', 'b', 'c']),
        benefit('single', ['a']),
        benefit('free', []),
        benefit('idea', ['a', 'b'], 'idea'),
      ],
      contributions: ['joint', 'lacking', 'idea'].flatMap((benefitId) => [
        { unitId: 'a', benefitId, role: 'leads' },
        { unitId: 'b', benefitId, role: 'contributes' },
      ]),
    }
    expect(count(plan)).toEqual({ joint: 1, of: 2 })
  })

  it('is none of none without benefits', () => {
    expect(count({})).toEqual({ joint: 0, of: 0 })
  })
})
