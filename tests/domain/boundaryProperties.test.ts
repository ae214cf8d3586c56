import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundaryRules, severities } from '#domain/finding.ts'
import { findingsOf } from './boundaryCases.ts'
import { today } from './foundBy.ts'
import { randomPlan, shuffled } from './randomPlan.ts'

const options = { numRuns: 150 }

describe('the boundary findings', { timeout: 60_000 }, () => {
  it('come from every rule in the plans that are tried', () => {
    const plans = fc.sample(randomPlan, { numRuns: 300, seed: 4 })
    const found = plans.map((plan) => new Set(findingsOf(plan, today).map(({ rule }) => rule)))
    const often = boundaryRules.filter((rule) => found.filter((it) => it.has(rule)).length >= 5)
    expect(often).toEqual(boundaryRules)
  })

  it('are the same whatever the order of the records', () => {
    const both = randomPlan.chain((plan) => fc.tuple(fc.constant(plan), shuffled(plan)))
    fc.assert(
      fc.property(both, ([plan, other]) => {
        expect(findingsOf(other, today)).toEqual(findingsOf(plan, today))
      }),
      options,
    )
  })

  it('have keys of their own, come gravest first, and each has a first step', () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const found = findingsOf(plan, today)
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length)
        const places = found.map(({ severity }) => severities.findIndex((it) => it === severity))
        expect(places).toEqual([...places].sort((a, b) => a - b))
        expect(found.filter(({ actions }) => actions.length === 0)).toEqual([])
        expect(found.filter(({ objects }) => objects.length === 0)).toEqual([])
      }),
      options,
    )
  })

  it('weigh as their rule says', () => {
    const serious = ['G8', 'G11', 'G13']
    fc.assert(
      fc.property(randomPlan, (plan) => {
        for (const { rule, severity, facts } of findingsOf(plan, today)) {
          const isSerious = serious.includes(rule) || (facts.rule === 'G2' && facts.prioritised)
          const lesser = rule === 'G15' ? 'notice' : 'medium'
          expect(severity).toBe(isSerious ? 'serious' : lesser)
        }
      }),
      options,
    )
  })

  it('lose exactly the one that is set aside', () => {
    const withPick = fc.tuple(randomPlan, fc.nat())
    fc.assert(
      fc.property(withPick, ([plan, pick]) => {
        const found = findingsOf(plan, today)
        const gone = found[pick % Math.max(1, found.length)]
        if (!gone) return
        const left = found.filter(({ key }) => key !== gone.key)
        expect(findingsOf({ ...plan, setAsides: [{ key: gone.key }] }, today)).toEqual(left)
      }),
      options,
    )
  })

  it('change nothing in the plan', () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const before = structuredClone(plan)
        findingsOf(plan, today)
        expect(plan).toEqual(before)
      }),
      { numRuns: 50 },
    )
  })
})
