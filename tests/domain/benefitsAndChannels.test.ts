import { describe, expect, it } from 'vitest'
import type { CasePlan } from './boundaryCases.ts'
import { factsBy, foundBy, objectsBy } from './foundBy.ts'

const channel = { id: 'page', benefitIds: ['know'], goalIds: ['safe'], audienceIds: ['young'] }

/** An audience, a goal and a benefit, given by one live channel. */
function plan(change: CasePlan = {}): CasePlan {
  return {
    audiences: [{ id: 'young' }],
    goals: [{ id: 'safe' }],
    benefits: [{ id: 'know', audienceId: 'young', goalIds: ['safe'] }],
    channels: [channel],
    ...change,
  }
}

const notLive = [
  ['closed', { lifecycle: 'closed' }],
  ['closing', { lifecycle: 'closing' }],
  ['resting', { lifecycle: 'resting' }],
  ['planned', { lifecycle: 'planned' }],
  ['monitoring', { mode: 'monitor', status: 'monitoring' }],
] as const

it('finds nothing in a plan in which everything has its place', () => {
  const card = {
    register: {
      responsibleManagerRoleId: 'r1',
      accountOwnerRoleId: 'r1',
      moderatorRoleId: 'r2',
      deputyRoleId: 'r2',
      disposalRule: 'By the plan of 2024',
    },
  }
  expect(foundBy('G14', plan())).toHaveLength(1)
  expect(
    ['G1', 'G2', 'G3', 'G6', 'G7', 'G8', 'G14', 'G15'].flatMap((rule) =>
      foundBy(rule, plan({ channels: [{ ...channel, ...card }] })),
    ),
  ).toEqual([])
})

describe('G2, a benefit without a channel', () => {
  it('finds an active benefit that nothing gives', () => {
    expect(foundBy('G2', plan({ channels: [] }))).toMatchObject([
      { severity: 'medium', action: 'newInitiative', objects: [{ kind: 'benefit', id: 'know' }] },
    ])
  })

  it.each(notLive)('does not count a channel that is %s', (_, change) => {
    const found = factsBy('G2', plan({ channels: [{ ...channel, ...change }] }))
    expect(found).toMatchObject([{ benefitId: 'know', sleepingChannelIds: ['page'] }])
  })

  it('counts a channel that is paused or silent: others speak of that', () => {
    expect(foundBy('G2', plan({ channels: [{ ...channel, status: 'paused' }] }))).toEqual([])
    expect(foundBy('G2', plan({ channels: [{ ...channel, status: 'silent' }] }))).toEqual([])
  })

  it.each(['idea', 'realised', 'written off'])('is silent about one that is %s', (status) => {
    const benefits = [{ id: 'know', audienceId: 'young', status }]
    expect(foundBy('G2', plan({ channels: [], benefits }))).toEqual([])
  })

  it('is serious when a decision in force prioritises the benefit', () => {
    const decided = (decisions: NonNullable<CasePlan['decisions']>) =>
      foundBy(
        'G2',
        plan({ channels: [], initiatives: [{ id: 'i', benefitId: 'know' }], decisions }),
      ).map(({ severity }) => severity)
    const yes = { id: 'd1', initiativeId: 'i', outcome: 'prioritise', decidedOn: '2026-09-10' }
    expect(decided([yes])).toEqual(['serious'])
    expect(decided([{ ...yes, confirmed: false }])).toEqual(['medium'])
    expect(decided([{ ...yes, decidedOn: '2026-11-24' }])).toEqual(['medium'])
    expect(decided([{ ...yes, outcome: 'wait' }])).toEqual(['medium'])
    const later = { id: 'd0', initiativeId: 'i', outcome: 'wait', decidedOn: '2026-10-10' }
    expect(decided([later, yes])).toEqual(['medium'])
    expect(decided([{ ...later, decidedOn: '2026-08-10' }, yes])).toEqual(['serious'])
  })

  it('follows a correction instead of what it corrects', () => {
    const decisions = [
      { id: 'd1', initiativeId: 'i', outcome: 'prioritise', decidedOn: '2026-09-10' },
      {
        id: 'd0',
        initiativeId: 'i',
        outcome: 'wait',
        decidedOn: '2026-09-10',
        supersedesDecisionId: 'd1',
      },
    ]
    const corrected = plan({
      channels: [],
      initiatives: [{ id: 'i', benefitId: 'know' }],
      decisions,
    })
    expect(foundBy('G2', corrected)).toMatchObject([{ severity: 'medium' }])
  })
})

describe('G3, a channel without purpose', () => {
  const missing = (change: object, more: CasePlan = {}) =>
    factsBy('G3', plan({ channels: [{ ...channel, ...change }], ...more })).map(
      (facts) => facts.missing,
    )

  it('says whether goal, benefit or both are missing', () => {
    expect(missing({})).toEqual([])
    expect(missing({ goalIds: [] })).toEqual([['goal']])
    expect(missing({ benefitIds: [] })).toEqual([['benefit']])
    expect(missing({ goalIds: null, benefitIds: null })).toEqual([['goal', 'benefit']])
  })

  it('names the goals that the benefits serve as near at hand', () => {
    const [facts] = factsBy('G3', plan({ channels: [{ ...channel, goalIds: [] }] }))
    expect(facts?.nearGoalIds).toEqual(['safe'])
  })

  it.each(notLive)('is silent about a channel that is %s', (_, change) => {
    expect(missing({ ...change, goalIds: [], benefitIds: [] })).toEqual([])
  })

  it('takes no purpose from what is dropped, written off or archived', () => {
    expect(missing({}, { goals: [{ id: 'safe', status: 'dropped' }] })).toEqual([['goal']])
    expect(missing({}, { goals: [{ id: 'safe', archived: true }] })).toEqual([['goal']])
    const off = { id: 'know', audienceId: 'young', status: 'writtenOff' }
    expect(missing({}, { benefits: [off] })).toEqual([['benefit']])
    expect(missing({}, { benefits: [{ ...off, status: 'active', archived: true }] })).toEqual([
      ['benefit'],
    ])
  })
})

describe('G8, a single bearer', () => {
  const grounds = (change: object, more: CasePlan = {}) =>
    factsBy('G8', plan({ channels: [{ ...channel, ...change }], ...more })).map(
      (facts) => facts.grounds,
    )

  it.each(['atRisk', 'silent', 'paused'])('finds an only live channel that is %s', (status) => {
    expect(grounds({ status })).toEqual([[status]])
    expect(foundBy('G8', plan({ channels: [{ ...channel, status }] }))).toMatchObject([
      { severity: 'serious' },
    ])
  })

  it.each(['active', 'belowPlan', 'quieterThanUsual', 'new', 'noData'])(
    'is silent about one that is %s',
    (status) => {
      expect(grounds({ status })).toEqual([])
    },
  )

  it('finds one with a single writer, but not one whose writers are unknown or two', () => {
    expect(grounds({ writerRoleIds: ['w1'] })).toEqual([['oneWriter']])
    expect(grounds({ writerRoleIds: ['w1'], status: 'silent' })).toEqual([['silent', 'oneWriter']])
    expect(grounds({ writerRoleIds: [] })).toEqual([])
    expect(grounds({ writerRoleIds: ['w1', 'w2'] })).toEqual([])
  })

  it('is silent when another live channel gives the benefit too', () => {
    const shaky = { ...channel, status: 'silent' }
    const other = { id: 'blog', benefitIds: ['know'], goalIds: ['safe'] }
    expect(foundBy('G8', plan({ channels: [shaky, other] }))).toEqual([])
    const closed = { ...other, lifecycle: 'closed' }
    expect(foundBy('G8', plan({ channels: [shaky, closed] }))).toHaveLength(1)
  })

  it('is silent about benefits that are not active', () => {
    const benefits = [{ id: 'know', audienceId: 'young', status: 'realised' }]
    expect(grounds({ status: 'silent' }, { benefits })).toEqual([])
  })
})

describe('G9, dependence on one person', () => {
  const live = (id: string, more: object = {}) => ({ id, writerRoleIds: ['w'], ...more })

  it('finds a sole writer without a deputy', () => {
    expect(objectsBy('G9', { channels: [live('c1')] })).toEqual([['channel:c1', 'role:w']])
  })

  it('is silent with a deputy, assigned or in the register, unless it is the writer', () => {
    expect(foundBy('G9', { channels: [live('c1', { deputyRoleIds: ['d'] })] })).toEqual([])
    expect(foundBy('G9', { channels: [live('c1', { register: { deputyRoleId: 'd' } })] })).toEqual(
      [],
    )
    expect(foundBy('G9', { channels: [live('c1', { deputyRoleIds: ['w'] })] })).toHaveLength(1)
  })

  it('looks at who writes today', () => {
    const channels = [{ id: 'c1' }]
    const writer = (roleId: string, from: string | null, to: string | null) => ({
      channelId: 'c1',
      roleId,
      task: 'writer',
      from,
      to,
    })
    const since = writer('w1', '2026-01-01', null)
    expect(foundBy('G9', { channels, assignments: [since] })).toHaveLength(1)
    const both = (from: string | null, to: string | null) => ({
      channels,
      assignments: [since, writer('w2', from, to)],
    })
    expect(foundBy('G9', both(null, '2026-11-22'))).toHaveLength(1)
    expect(foundBy('G9', both(null, '2026-11-23'))).toEqual([])
    expect(foundBy('G9', both('2026-11-23', null))).toEqual([])
    expect(foundBy('G9', both('2026-11-24', null))).toHaveLength(1)
  })

  it('finds a sole writer on three live channels, with deputies too', () => {
    const channels = ['c3', 'c1', 'c2'].map((id) => live(id, { deputyRoleIds: ['d'] }))
    expect(objectsBy('G9', { channels })).toEqual([
      ['role:w', 'channel:c1', 'channel:c2', 'channel:c3'],
    ])
    expect(foundBy('G9', { channels: channels.slice(1) })).toEqual([])
    const closed = channels.map((it) => (it.id === 'c2' ? { ...it, lifecycle: 'closed' } : it))
    expect(foundBy('G9', { channels: closed })).toEqual([])
  })
})

describe('G15, a possible merge', () => {
  const blog = (id: string, benefitIds: string[], more: object = {}) => ({
    id,
    platform: 'blog',
    benefitIds,
    ...more,
  })
  const pairs = (channels: NonNullable<CasePlan['channels']>) =>
    objectsBy('G15', {
      audiences: [{ id: 'old' }],
      benefits: ['b1', 'b2', 'b3'].map((id) => ({ id, audienceId: 'old' })),
      channels,
    })
  const silent = { status: 'silent' }

  it('finds two with half of their benefits in common, one of them not active', () => {
    const found = [['channel:north', 'channel:south']]
    expect(pairs([blog('south', ['b1'], silent), blog('north', ['b1', 'b2'])])).toEqual(found)
    expect(pairs([blog('south', ['b1'], silent), blog('north', ['b1', 'b2', 'b3'])])).toEqual([])
    expect(pairs([blog('south', [], silent), blog('north', [])])).toEqual([])
  })

  it('is a notice', () => {
    const channels = [blog('north', ['b1']), blog('south', ['b1'], silent)]
    expect(foundBy('G15', { benefits: [{ id: 'b1', audienceId: 'old' }], channels })).toMatchObject(
      [{ severity: 'notice', action: 'mergeChannels' }],
    )
  })

  it('is silent when both are active', () => {
    expect(pairs([blog('south', ['b1']), blog('north', ['b1'])])).toEqual([])
  })

  it('takes a common audience for a common platform', () => {
    const elsewhere = { ...silent, platform: 'facebook' }
    const named = { audienceIds: ['old'] }
    const other = { audienceIds: ['nobody'], ...elsewhere }
    const north = blog('north', ['b1'], named)
    expect(pairs([north, blog('south', ['b1'], { ...elsewhere, ...named })])).toHaveLength(1)
    const plan = {
      audiences: [{ id: 'old' }, { id: 'nobody' }],
      benefits: [{ id: 'b1', audienceId: 'old' }],
      channels: [north, blog('south', ['b1'], other)],
    }
    expect(foundBy('G15', plan)).toEqual([])
  })

  it.each(notLive)('does not look at a channel that is %s', (_, change) => {
    expect(pairs([blog('south', ['b1'], { ...silent, ...change }), blog('north', ['b1'])])).toEqual(
      [],
    )
  })

  it('finds each pair of three once', () => {
    const three = ['a', 'b', 'c'].map((id) => blog(id, ['b1'], silent))
    expect(pairs(three)).toHaveLength(3)
  })

  it('leaves benefits that are written off out of the comparison', () => {
    const plan = (status: string) => ({
      benefits: [
        { id: 'b1', audienceId: 'old' },
        { id: 'b2', audienceId: 'old', status },
        { id: 'b3', audienceId: 'old', status },
      ],
      channels: [blog('north', ['b1', 'b2', 'b3']), blog('south', ['b1'], silent)],
    })
    expect(foundBy('G15', plan('active'))).toEqual([])
    expect(foundBy('G15', plan('writtenOff'))).toHaveLength(1)
  })
})
