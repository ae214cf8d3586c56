import { describe, expect, it } from 'vitest'
import { audienceMeeting } from '#domain/audienceMeeting.ts'
import { toPlanLookup } from '#domain/planLookup.ts'
import type { CasePlan } from './boundaryCases.ts'
import { toStrategyPlan } from './casePlan.ts'

const meetingOf = (channels: NonNullable<CasePlan['channels']>, more: CasePlan = {}) =>
  audienceMeeting(
    toPlanLookup(
      toStrategyPlan({
        audiences: [{ id: 'young' }],
        benefits: [{ id: 'know', audienceId: 'young' }],
        channels,
        ...more,
      }),
    ),
    'young',
  )
const giving = { id: 'page', benefitIds: ['know'] }

describe('how an audience meets us', () => {
  it.each([
    ['active', 'alive', 'given'],
    ['new', 'alive', 'given'],
    ['noData', 'alive', 'given'],
    ['belowPlan', 'alive', 'given'],
    ['atRisk', 'thin', 'given'],
    ['quieterThanUsual', 'thin', 'given'],
    ['silent', 'silent', 'quiet'],
    ['paused', 'resting', 'quiet'],
  ])('meets a channel that is %s as %s, and the benefit as %s', (status, kind, reach) => {
    expect(meetingOf([{ ...giving, status }]).benefits).toMatchObject([
      { benefitId: 'know', reach, encounters: [{ channelId: 'page', kind }] },
    ])
  })

  it('misses a benefit that nothing gives, or that only a channel to come will give', () => {
    expect(meetingOf([]).benefits).toEqual([
      { benefitId: 'know', reach: 'missing', encounters: [] },
    ])
    expect(meetingOf([{ ...giving, lifecycle: 'planned' }]).benefits).toMatchObject([
      { reach: 'missing', encounters: [{ kind: 'coming' }] },
    ])
  })

  it('does not meet channels that are closed or only monitor', () => {
    const gone = [
      { ...giving, lifecycle: 'closed' },
      { ...giving, id: 'x', mode: 'monitor' },
    ]
    expect(meetingOf(gone).benefits).toMatchObject([{ reach: 'missing', encounters: [] }])
  })

  it('knows how long a silence has lasted, and puts the living first', () => {
    const [met] = meetingOf([
      { ...giving, status: 'silent', gapActiveDays: 200 },
      { ...giving, id: 'z', status: 'active', gapActiveDays: 2 },
    ]).benefits
    expect(met?.encounters).toEqual([
      { channelId: 'z', kind: 'alive', gapActiveDays: null },
      { channelId: 'page', kind: 'silent', gapActiveDays: 200 },
    ])
  })

  it('also meets channels that give none of its benefits', () => {
    const meeting = meetingOf([{ id: 'main', audienceIds: ['young'] }])
    expect(meeting.others).toMatchObject([{ channelId: 'main', kind: 'alive' }])
  })

  it('is owed only what is active', () => {
    const benefits = ['idea', 'realised', 'writtenOff'].map((status) => ({
      id: status,
      audienceId: 'young',
      status,
    }))
    expect(meetingOf([], { benefits }).benefits).toEqual([])
  })
})
