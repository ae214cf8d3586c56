import { describe, expect, it } from 'vitest'
import { boundaryFindings } from '#domain/boundaryFindings.ts'
import { stepsOf } from '#features/boundaries/findingSteps.ts'
import { stepTarget } from '#features/boundaries/stepTarget.ts'
import type { CasePlan } from '../../domain/boundaryCases.ts'
import { toStrategyPlan } from '../../domain/casePlan.ts'
import { toDate } from '../../domain/caseRecords.ts'
import { today } from '../../domain/foundBy.ts'

/** The first steps of what one rule finds, with where each leads. */
function stepsBy(rule: string, plan: CasePlan) {
  const findings = boundaryFindings(toStrategyPlan(plan), toDate(today))
  return findings
    .filter((finding) => finding.rule === rule)
    .flatMap((finding) => stepsOf(finding, (step) => stepTarget(step, []) !== null))
    .map((step) => [step.kind, stepTarget(step, [])])
}

const needed: CasePlan = {
  audiences: [{ id: 'young' }],
  benefits: [{ id: 'know', audienceId: 'young', requiredUnitIds: ['a', 'b', 'c'] }],
  contributions: [{ unitId: 'a', benefitId: 'know', role: 'leads' }],
}

describe('the first steps of a finding', () => {
  it('invite each unit that is needed by itself, and log a barrier about the benefit', () => {
    const invited = (unitId: string) => ({
      panel: { kind: 'invite', cell: { benefitId: 'know', unitId } },
    })
    expect(stepsBy('G4', needed)).toEqual([
      ['inviteUnit', invited('b')],
      ['inviteUnit', invited('c')],
      [
        'logBarrier',
        {
          panel: {
            kind: 'strategy',
            editing: { add: 'barrier', about: [{ objectKind: 'benefit', objectId: 'know' }] },
          },
        },
      ],
    ])
  })

  it('begin an initiative for a benefit that nothing gives', () => {
    const [first] = stepsBy('G2', needed)
    expect(first).toEqual([
      'newInitiative',
      { panel: { kind: 'strategy', editing: { add: 'initiative', benefitId: 'know' } } },
    ])
  })

  it('merge two channels, or lead to the page of the one that is not active', () => {
    const channels = ['north', 'south'].map((id) => ({
      id,
      benefitIds: ['know'],
      status: id === 'south' ? 'silent' : 'active',
    }))
    expect(stepsBy('G15', { ...needed, channels })).toEqual([
      [
        'mergeChannels',
        { panel: { kind: 'merge', channelIds: ['north', 'south'], notActiveIds: ['south'] } },
      ],
      ['planRestart', { channelId: 'south' }],
    ])
  })

  it('let units that meet an audience apart plan together', () => {
    const channels = ['a', 'b'].map((id) => ({
      id: `of ${id}`,
      ownerUnitIds: [id],
      audienceIds: ['young'],
    }))
    const [first] = stepsBy('G1', { ...needed, channels })
    expect(first).toEqual([
      'startCollaboration',
      {
        panel: {
          kind: 'strategy',
          editing: { add: 'collaboration', unitIds: ['a', 'b'], audienceId: 'young' },
        },
      },
    ])
  })

  it('link a channel where it is seen, and begin one for an area without a voice', () => {
    const channels = [{ id: 'page' }]
    const opened = (editing: object) => ({ panel: { kind: 'strategy', editing } })
    expect(stepsBy('G3', { channels })).toEqual([
      ['linkGoal', opened({ kind: 'channel', id: 'page' })],
      ['linkBenefit', opened({ kind: 'channel', id: 'page' })],
    ])
    expect(stepsBy('G16', { goals: [{ id: 'safe', developmentArea: 'Safe' }] })).toEqual([
      ['inviteWriter', opened({ add: 'initiative', goalId: 'safe' })],
      ['addChannel', opened({ add: 'channel', goalId: 'safe' })],
    ])
  })
})
