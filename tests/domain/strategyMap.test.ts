import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chainOf } from '#domain/mapChain.ts'
import { mapFacts } from '#domain/mapFacts.ts'
import { filteredMap, type MapFilter } from '#domain/mapFilter.ts'
import { gapsByKey } from '#domain/mapGaps.ts'
import { groupedMap, isLargeMap } from '#domain/mapGroups.ts'
import { mapOutline } from '#domain/mapOutline.ts'
import type { ObjectRef } from '#domain/objectRef.ts'
import { toPlanLookup } from '#domain/planLookup.ts'
import { toStrategyMap } from '#domain/strategyMap.ts'
import type { CasePlan } from './boundaryCases.ts'
import { toStrategyPlan } from './casePlan.ts'
import { toDate } from './caseRecords.ts'
import { randomPlan, shuffled } from './randomPlan.ts'

const today = toDate('2026-03-02')

function mapOf(plan: CasePlan) {
  const strategy = toStrategyPlan(plan)
  const lookup = toPlanLookup(strategy)
  return { strategy, lookup, map: toStrategyMap(lookup, today) }
}

const plan: CasePlan = {
  units: [{ id: 'advice' }, { id: 'school' }],
  goals: [{ id: 'safe' }, { id: 'ageing' }, { id: 'gone', status: 'dropped' }],
  audiences: [{ id: 'young' }, { id: 'old' }],
  benefits: [
    { id: 'talk', audienceId: 'young', goalIds: ['safe'] },
    { id: 'evening', audienceId: 'young', goalIds: ['safe', 'ageing'] },
    { id: 'see', audienceId: 'old', goalIds: ['ageing'] },
    { id: 'past', audienceId: 'old', status: 'writtenOff' },
  ],
  channels: [
    { id: 'page', benefitIds: ['talk', 'evening'], goalIds: ['safe'], ownerUnitIds: ['advice'] },
    { id: 'blog', benefitIds: ['see'], goalIds: ['ageing'], ownerUnitIds: ['school'] },
    { id: 'closed', benefitIds: ['see'], lifecycle: 'closed' },
  ],
  initiatives: [{ id: 'chat', benefitId: 'talk', channelId: 'page', leadUnitId: 'advice' }],
}

describe('the map', () => {
  it('shows what holds now, each in its column', () => {
    const { map } = mapOf(plan)
    expect(map.nodes.map(({ key, column }) => `${column} ${key}`)).toEqual([
      'goals goal:ageing',
      'goals goal:safe',
      'audiences audience:old',
      'audiences audience:young',
      'benefits benefit:evening',
      'benefits benefit:see',
      'benefits benefit:talk',
      'ends initiative:chat',
      'ends channel:blog',
      'ends channel:page',
    ])
    expect(map.bows).toEqual([{ from: 'initiative:chat', to: 'channel:page' }])
  })

  it('weighs a link by the chains that pass through it', () => {
    const { map } = mapOf(plan)
    const chains = Object.fromEntries(
      map.links.map((link) => [`${link.from} ${link.to}`, link.chains]),
    )
    expect(chains).toEqual({
      'goal:safe audience:young': 3,
      'goal:ageing audience:young': 1,
      'goal:ageing audience:old': 1,
      'audience:young benefit:talk': 2,
      'audience:young benefit:evening': 2,
      'audience:old benefit:see': 1,
      'benefit:talk initiative:chat': 1,
      'benefit:talk channel:page': 1,
      'benefit:evening channel:page': 2,
      'benefit:see channel:blog': 1,
    })
  })

  it('shows the visions that hold today', () => {
    const dated = {
      ...toStrategyPlan({}),
      visions: [
        { id: 'b' },
        { id: 'a', validTo: today },
        { id: 'c', validTo: toDate('2026-03-01') },
      ],
    }
    expect(toStrategyMap(toPlanLookup(dated), today).visionIds).toEqual(['a', 'b'])
  })

  it('is the same for any order of the records', () => {
    fc.assert(
      fc.property(
        randomPlan.chain((one) => fc.tuple(fc.constant(one), shuffled(one))),
        ([one, other]) => {
          expect(mapOf(other).map).toEqual(mapOf(one).map)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('has links between neighbouring columns only', () => {
    const columns = ['goals', 'audiences', 'benefits', 'ends']
    fc.assert(
      fc.property(randomPlan, (one) => {
        const { map } = mapOf(one)
        const columnOf = new Map(map.nodes.map(({ key, column }) => [key, columns.indexOf(column)]))
        for (const { from, to } of map.links)
          expect((columnOf.get(to) ?? NaN) - (columnOf.get(from) ?? NaN)).toBe(1)
      }),
      { numRuns: 30 },
    )
  })
})

describe('a chain', () => {
  function chain(ref: ObjectRef) {
    const { lookup, map } = mapOf(plan)
    const { keys, hasLink } = chainOf(lookup, map, ref)
    return { keys: [...keys].sort(), links: map.links.filter(hasLink).length }
  }

  it('goes from a channel up to the goals that its benefits serve', () => {
    expect(chain({ kind: 'channel', id: 'blog' }).keys).toEqual([
      'audience:old',
      'benefit:see',
      'channel:blog',
      'goal:ageing',
    ])
  })

  it('goes from a goal to what gives its benefits, and lights no link of another goal', () => {
    const { keys, links } = chain({ kind: 'goal', id: 'safe' })
    expect(keys).toEqual([
      'audience:young',
      'benefit:evening',
      'benefit:talk',
      'channel:page',
      'goal:safe',
      'initiative:chat',
    ])
    expect(links).toBe(6)
  })

  it('leaves out the benefits of the audience that the benefit is not', () => {
    expect(chain({ kind: 'benefit', id: 'see' }).keys).not.toContain('benefit:evening')
  })

  it('goes from an initiative through its channel', () => {
    expect(chain({ kind: 'initiative', id: 'chat' }).keys).toEqual([
      'audience:young',
      'benefit:talk',
      'channel:page',
      'goal:safe',
      'initiative:chat',
    ])
  })

  it('takes a goal below along, and ends where goals stand in a ring', () => {
    const { lookup, map } = mapOf({
      goals: [
        { id: 'a', parentGoalId: 'b' },
        { id: 'b', parentGoalId: 'a' },
      ],
    })
    expect([...chainOf(lookup, map, { kind: 'goal', id: 'a' }).keys].sort()).toEqual([
      'goal:a',
      'goal:b',
    ])
  })
})

describe('the filter', () => {
  function shown(filter: MapFilter) {
    const { lookup, map } = mapOf(plan)
    return filteredMap(lookup, map, filter).nodes.map(({ key }) => key)
  }

  it('keeps all when nothing is asked for', () => {
    expect(shown({})).toHaveLength(10)
  })

  it('keeps what belongs to a goal', () => {
    expect(shown({ goalId: 'ageing' })).toEqual([
      'goal:ageing',
      'audience:old',
      'audience:young',
      'benefit:evening',
      'benefit:see',
      'channel:blog',
      'channel:page',
    ])
  })

  it('keeps what belongs to a unit, and to an audience', () => {
    expect(shown({ unitId: 'school' })).toEqual([
      'goal:ageing',
      'audience:old',
      'benefit:see',
      'channel:blog',
    ])
    expect(shown({ unitId: 'school', audienceId: 'young' })).toEqual(['audience:young'])
  })
})

describe('gaps', () => {
  it('are those of the boundary rules', () => {
    const { strategy } = mapOf({
      goals: [{ id: 'lonely' }],
      audiences: [{ id: 'forgotten' }],
      benefits: [{ id: 'ungiven', audienceId: 'x' }],
      channels: [{ id: 'aimless' }],
    })
    expect(Object.fromEntries(gapsByKey(strategy, today))).toEqual({
      'goal:lonely': ['noContribution'],
      'audience:forgotten': ['audienceWithoutBenefit'],
      'benefit:ungiven': ['noChannel'],
      'channel:aimless': ['withoutGoal', 'withoutBenefit'],
    })
  })
})

describe('groups', () => {
  const many = Array.from({ length: 20 }, (_, i) => `b${String(i).padStart(2, '0')}`)
  const large: CasePlan = {
    audiences: [{ id: 'one' }, { id: 'two' }],
    benefits: many.map((id, i) => ({ id, audienceId: i % 2 === 0 ? 'one' : 'two' })),
    channels: many.map((id) => ({ id: `c${id}`, benefitIds: [id] })),
  }

  it('gather the benefits of an audience and the channels that give them', () => {
    const { map } = mapOf(large)
    expect(isLargeMap(map)).toBe(true)
    expect(isLargeMap(mapOf(plan).map)).toBe(false)
    const grouped = groupedMap(map, new Set())
    expect(grouped.nodes.map(({ key }) => key)).toEqual([
      'audience:one',
      'audience:two',
      'benefitGroup:audience:one',
      'benefitGroup:audience:two',
      'channelGroup:benefitGroup:audience:one',
      'channelGroup:benefitGroup:audience:two',
    ])
    expect(grouped.links).toHaveLength(4)
    expect(grouped.shownAs('benefit:b00')).toBe('benefitGroup:audience:one')
  })

  it('take what gives several under the first of them, and keep all its links', () => {
    const { map } = mapOf({
      ...large,
      channels: [
        { id: 'page', benefitIds: ['b00'] },
        { id: 'both', benefitIds: ['b00', 'b01'] },
      ],
    })
    const { shownAs, links } = groupedMap(map, new Set())
    const channels = 'channelGroup:benefitGroup:audience:one'
    expect(shownAs('channel:both')).toBe(channels)
    expect(links.filter(({ to }) => to === channels).map(({ from }) => from)).toEqual([
      'benefitGroup:audience:one',
      'benefitGroup:audience:two',
    ])
  })

  it('open one by one', () => {
    const { map } = mapOf(large)
    const { nodes } = groupedMap(map, new Set(['benefitGroup:audience:one']))
    expect(nodes.filter(({ column }) => column === 'benefits')).toHaveLength(11)
    expect(nodes.filter(({ column }) => column === 'ends')).toHaveLength(11)
  })
})

describe('what the map says', () => {
  it('counts goals that reach a channel, benefits that are kept, and what is missing', () => {
    const { lookup } = mapOf({
      ...plan,
      benefits: [
        ...(plan.benefits ?? []),
        { id: 'joint', audienceId: 'old', requiredUnitIds: ['advice', 'school'] },
      ],
      channels: [
        { id: 'page', benefitIds: ['talk'], status: 'active' },
        { id: 'blog', benefitIds: ['see'], lifecycle: 'resting' },
      ],
    })
    expect(mapFacts(lookup, today)).toEqual({
      activeGoals: 2,
      goalsNotReaching: ['ageing'],
      audiences: 2,
      audiencesWithBenefit: 2,
      activeBenefits: 4,
      benefitsKept: 1,
      benefitsWithoutChannel: 3,
      channelsWithoutPurpose: 1,
      jointCreation: { joint: 0, of: 1 },
      lacking: { benefitId: 'joint', requiredUnits: 2, absentUnitIds: ['advice', 'school'] },
    })
  })
})

describe('the outline', () => {
  it('has a line for each benefit, and for each thing that hangs together with none', () => {
    const { lookup, map } = mapOf({
      ...plan,
      audiences: [...(plan.audiences ?? []), { id: 'new' }],
    })
    const order = ['goal:safe', 'goal:ageing', 'benefit:see', 'benefit:talk', 'benefit:evening']
    expect(mapOutline(lookup, map, order)).toEqual([
      {
        key: 'benefit:see',
        goals: ['goal:ageing'],
        audience: 'audience:old',
        benefit: 'benefit:see',
        ends: ['channel:blog'],
      },
      {
        key: 'benefit:talk',
        goals: ['goal:safe'],
        audience: 'audience:young',
        benefit: 'benefit:talk',
        ends: ['initiative:chat', 'channel:page'],
      },
      {
        key: 'benefit:evening',
        goals: ['goal:safe', 'goal:ageing'],
        audience: 'audience:young',
        benefit: 'benefit:evening',
        ends: ['channel:page'],
      },
      { key: 'audience:new', goals: [], audience: 'audience:new', benefit: null, ends: [] },
    ])
  })
})
