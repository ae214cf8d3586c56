import { describe, expect, it } from 'vitest'
import type { CasePlan } from './boundaryCases.ts'
import { factsBy, foundBy, objectsBy } from './foundBy.ts'

describe('G6, an audience without a benefit', () => {
  const found = (benefits: NonNullable<CasePlan['benefits']>) =>
    objectsBy('G6', { audiences: [{ id: 'young' }, { id: 'old' }], benefits })

  it('finds it', () => {
    expect(found([{ id: 'b', audienceId: 'old' }])).toEqual([['audience:young']])
  })

  it('takes an idea for a benefit, but not one that is written off or archived', () => {
    const old = { id: 'b1', audienceId: 'old' }
    const young = { id: 'b2', audienceId: 'young' }
    expect(found([old, { ...young, status: 'idea' }])).toEqual([])
    expect(found([old, { ...young, status: 'realised' }])).toEqual([])
    expect(found([old, { ...young, status: 'writtenOff' }])).toHaveLength(1)
    expect(found([old, { ...young, archived: true }])).toHaveLength(1)
  })
})

describe('G7, a goal without contribution', () => {
  const found = (plan: CasePlan) => objectsBy('G7', { goals: [{ id: 'safe' }], ...plan })

  it('finds it', () => {
    expect(found({})).toEqual([['goal:safe']])
  })

  it('is silent when a benefit or a channel serves it', () => {
    const benefit = { id: 'b', audienceId: 'young', goalIds: ['safe'] }
    expect(found({ benefits: [benefit] })).toEqual([])
    expect(found({ benefits: [{ ...benefit, status: 'writtenOff' }] })).toHaveLength(1)
    const channel = { id: 'c', goalIds: ['safe'] }
    expect(found({ channels: [channel] })).toEqual([])
    expect(found({ channels: [{ ...channel, lifecycle: 'closed' }] })).toHaveLength(1)
  })

  it.each(['reached', 'dropped'])('is silent about a goal that is %s', (status) => {
    expect(found({ goals: [{ id: 'safe', status }] })).toEqual([])
  })

  it('takes what contributes to a goal below for a contribution to the one above', () => {
    const goals = [{ id: 'top' }, { id: 'low', parentGoalId: 'top' }]
    const benefits = (goalIds: string[]) => [{ id: 'b', audienceId: 'young', goalIds }]
    expect(found({ goals, benefits: benefits(['low']) })).toEqual([])
    expect(found({ goals, benefits: benefits(['top']) })).toEqual([['goal:low']])
    const [top, low] = goals
    const dropped = [
      { id: 'top', ...top },
      { id: 'low', ...low, status: 'dropped' },
    ]
    expect(found({ goals: dropped, benefits: benefits(['low']) })).toEqual([['goal:top']])
  })

  it('ends where goals are each other’s parents', () => {
    const goals = [
      { id: 'a', parentGoalId: 'b' },
      { id: 'b', parentGoalId: 'a' },
    ]
    const benefits = [{ id: 'x', audienceId: 'young', goalIds: ['a'] }]
    expect(found({ goals, benefits })).toEqual([])
  })
})

describe('G10, an unfinished barrier', () => {
  const whole = { id: 'own pages', owner: 'Head of unit', action: 'Try one', dueOn: '2026-12-01' }
  const facts = (change: object) => factsBy('G10', { barriers: [{ ...whole, ...change }] })

  it('is silent about one with owner, action and a date to come', () => {
    expect(facts({})).toEqual([])
    expect(facts({ dueOn: '2026-11-23' })).toEqual([])
  })

  it('names what is missing', () => {
    expect(facts({ owner: null })).toMatchObject([{ missing: ['owner'], overdueDays: null }])
    expect(facts({ action: ' ' })).toMatchObject([{ missing: ['action'] }])
    expect(facts({ owner: '', action: null, dueOn: null })).toMatchObject([
      { missing: ['owner', 'action', 'due'] },
    ])
  })

  it('counts the days since a due date that has passed', () => {
    expect(facts({ dueOn: '2026-11-22' })).toMatchObject([{ missing: [], overdueDays: 1 }])
    expect(facts({ dueOn: '2026-11-13', owner: null })).toMatchObject([
      { missing: ['owner'], overdueDays: 10 },
    ])
  })

  it.each(['solved', 'accepted'])('is silent about one that is %s', (status) => {
    expect(facts({ status, owner: null, dueOn: '2026-01-01' })).toEqual([])
  })

  it('looks at one that is under way', () => {
    expect(facts({ status: 'under way', dueOn: '2026-11-01' })).toHaveLength(1)
  })
})

describe('G11, a decision without consequence', () => {
  const page = { id: 'page', cadence: { n: 3, per: 'week' } }
  const initiative = { id: 'i', channelId: 'page', leadUnitId: 'pool' }
  const decision = { id: 'd', initiativeId: 'i', outcome: 'prioritise', decidedOn: '2026-09-10' }

  function plan(change: {
    decision?: object
    initiative?: object
    channel?: object
    more?: CasePlan
  }): CasePlan {
    return {
      units: [{ id: 'pool' }],
      channels: [{ ...page, ...change.channel }],
      initiatives: [{ ...initiative, ...change.initiative }],
      decisions: [{ ...decision, ...change.decision }],
      ...change.more,
    }
  }

  it('is silent when the item has owner, channel and cadence, and the channel keeps its plan', () => {
    expect(foundBy('G11', plan({}))).toEqual([])
  })

  it.each([
    ['owner', { initiative: { leadUnitId: null } }, ['owner']],
    ['channel', { initiative: { channelId: null } }, ['channel', 'cadence']],
    ['cadence', { channel: { cadence: null } }, ['cadence']],
  ])('finds an item without %s when the decision is older than 30 days', (_, change, missing) => {
    expect(factsBy('G11', plan(change))).toMatchObject([{ ground: 'unfinished', missing }])
    const aged = (decidedOn: string) => foundBy('G11', plan({ ...change, decision: { decidedOn } }))
    expect(aged('2026-10-24')).toEqual([])
    expect(aged('2026-10-23')).toMatchObject([{ severity: 'serious' }])
  })

  it('takes the decision’s own owner, and a way of working instead of a channel', () => {
    const noLead = { leadUnitId: null }
    expect(foundBy('G11', plan({ initiative: noLead, decision: { owner: 'Manager' } }))).toEqual([])
    const way = { channelId: null, way: 'Evening phone' }
    expect(foundBy('G11', plan({ initiative: way }))).toEqual([])
  })

  it('asks no cadence of a monitoring channel', () => {
    expect(foundBy('G11', plan({ channel: { mode: 'monitor', cadence: null } }))).toEqual([])
  })

  it.each(['wait', 'merge', 'close'])('asks nothing of an item to %s', (outcome) => {
    const change = { decision: { outcome }, initiative: { channelId: null, leadUnitId: null } }
    expect(foundBy('G11', plan(change))).toEqual([])
  })

  it('finds a channel that was to close and is still live', () => {
    const closing = (channel: object) =>
      factsBy('G11', plan({ decision: { outcome: 'close' }, channel }))
    expect(closing({})).toMatchObject([{ ground: 'stillLive', channelId: 'page' }])
    expect(closing({ status: 'paused' })).toHaveLength(1)
    expect(closing({ lifecycle: 'closing' })).toEqual([])
    expect(closing({ lifecycle: 'closed' })).toEqual([])
  })

  it('finds a priority whose channel is at risk or silent, with its rank and the silence', () => {
    const quiet = (status: string, more: object = {}) =>
      factsBy(
        'G11',
        plan({
          decision: { rank: 1, decidedOn: '2026-11-20', ...more },
          channel: { status, gapActiveDays: 19 },
        }),
      )
    expect(quiet('at_risk')).toMatchObject([
      { ground: 'quiet', rank: 1, status: 'atRisk', gapActiveDays: 19 },
    ])
    expect(quiet('silent')).toHaveLength(1)
    expect(quiet('paused')).toEqual([])
    expect(quiet('belowPlan')).toEqual([])
    expect(quiet('silent', { outcome: 'continue' })).toEqual([])
    expect(quiet('silent', { confirmed: false })).toEqual([])
  })

  it('looks only at the newest decision on an item', () => {
    const later = { id: 'e', initiativeId: 'i', outcome: 'wait', decidedOn: '2026-10-01' }
    const decisions = [later, decision]
    const quiet = plan({ channel: { status: 'silent' }, more: { decisions } })
    expect(foundBy('G11', quiet)).toEqual([])
  })
})

describe('G16, a development area without a voice', () => {
  const plan = (change: CasePlan = {}): CasePlan => ({
    goals: [{ id: 'safe', developmentArea: 'Growing up' }],
    benefits: [{ id: 'know', audienceId: 'young', goalIds: ['safe'] }],
    units: [{ id: 'counselling', closeToClients: true }, { id: 'office' }],
    channels: [{ id: 'page', benefitIds: ['know'], ownerUnitIds: ['office'] }],
    ...change,
  })

  it('finds an area in which only others own the channels', () => {
    expect(factsBy('G16', plan())).toMatchObject([{ area: 'Growing up', goalIds: ['safe'] }])
    expect(foundBy('G16', plan())).toMatchObject([{ severity: 'medium', action: 'inviteWriter' }])
  })

  const owned = (change: object) =>
    plan({
      channels: [
        { id: 'page', benefitIds: ['know'], ownerUnitIds: ['office', 'counselling'], ...change },
      ],
    })

  it('is silent when a unit close to the clients owns a live channel there, also with others', () => {
    expect(foundBy('G16', owned({}))).toEqual([])
    expect(foundBy('G16', owned({ status: 'paused' }))).toEqual([])
    expect(foundBy('G16', owned({ lifecycle: 'resting' }))).toHaveLength(1)
    expect(foundBy('G16', owned({ mode: 'monitor' }))).toHaveLength(1)
    expect(foundBy('G16', owned({ benefitIds: [] }))).toHaveLength(1)
  })

  it('is silent when a role of such a unit writes there today', () => {
    const written = (to: string | null) =>
      plan({
        roles: [{ id: 'w', unitId: 'counselling' }],
        assignments: [{ channelId: 'page', roleId: 'w', task: 'writer', to }],
      })
    expect(foundBy('G16', written(null))).toEqual([])
    expect(foundBy('G16', written('2026-11-22'))).toHaveLength(1)
  })

  it('counts an outside party that is close to the clients', () => {
    const units = [{ id: 'office', kind: 'outside', closeToClients: true }]
    expect(foundBy('G16', plan({ units }))).toEqual([])
  })

  it('takes the goals of an area together, and only the active ones', () => {
    const goals = (status: string) => [
      { id: 'safe', developmentArea: 'Growing up' },
      { id: 'heard', developmentArea: ' Growing up ', status },
    ]
    const served = (status: string) => ({
      ...owned({ benefitIds: ['other'] }),
      goals: goals(status),
      benefits: [{ id: 'other', audienceId: 'young', goalIds: ['heard'] }],
    })
    expect(foundBy('G16', served('active'))).toEqual([])
    expect(objectsBy('G16', served('dropped'))).toEqual([['goal:safe']])
  })

  it('is silent about goals without an area', () => {
    expect(foundBy('G16', plan({ goals: [{ id: 'safe' }] }))).toEqual([])
  })

  it('names the units close to the clients that could be asked', () => {
    const contributions = [
      { unitId: 'counselling', benefitId: 'know', role: 'contributes' },
      { unitId: 'office', benefitId: 'know', role: 'leads' },
    ]
    expect(factsBy('G16', plan({ contributions }))).toMatchObject([
      { nearUnitIds: ['counselling'] },
    ])
  })
})
