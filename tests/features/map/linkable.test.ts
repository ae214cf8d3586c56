import { expect, it } from 'vitest'
import { toPlanLookup } from '#domain/planLookup.ts'
import type { MapKind } from '#domain/strategyMap.ts'
import { areLinked, canLink, linkOf } from '#features/map/linkable.ts'
import { toStrategyPlan } from '../../domain/casePlan.ts'

const mapKinds = ['goal', 'audience', 'benefit', 'initiative', 'channel'] as const
const end = (kind: MapKind) => ({ kind, id: `a ${kind}` })

it('links the same two whichever is begun with', () => {
  for (const one of mapKinds)
    for (const other of mapKinds) {
      expect(canLink(end(one), end(other))).toBe(canLink(end(other), end(one)))
      expect(linkOf(end(one), end(other))).toEqual(linkOf(end(other), end(one)))
      expect(linkOf(end(one), end(other)) !== null).toBe(canLink(end(one), end(other)))
    }
})

it('knows what is linked already', () => {
  const lookup = toPlanLookup(
    toStrategyPlan({
      goals: [{ id: 'a goal' }],
      audiences: [{ id: 'a audience' }],
      benefits: [{ id: 'a benefit', audienceId: 'a audience', goalIds: ['a goal'] }],
      channels: [{ id: 'a channel', benefitIds: ['a benefit'], audienceIds: ['a audience'] }],
    }),
  )
  const isLinked = (one: MapKind, other: MapKind) => {
    const link = linkOf(end(one), end(other))
    return link !== null && areLinked(lookup, link)
  }
  expect(isLinked('benefit', 'goal')).toBe(true)
  expect(isLinked('channel', 'benefit')).toBe(true)
  expect(isLinked('audience', 'channel')).toBe(true)
  expect(isLinked('goal', 'channel')).toBe(false)
})
