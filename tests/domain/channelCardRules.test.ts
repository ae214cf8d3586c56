import { describe, expect, it } from 'vitest'
import { boundaryFindings } from '#domain/boundaryFindings.ts'
import type { CasePlan } from './boundaryCases.ts'
import { toStrategyPlan } from './casePlan.ts'
import { toDate } from './caseRecords.ts'
import { factsBy, foundBy, objectsBy, today } from './foundBy.ts'

describe('G12, monitoring that reaches nobody', () => {
  const watcher = { id: 'x', mode: 'monitor', status: 'monitoring' }
  const source = { id: 's', channelId: 'x', receiver: 'Head of unit' }
  const plan = (date: string | null, change: object = {}): CasePlan => ({
    channels: [watcher],
    watchedSources: [{ ...source, ...change }],
    observations: date === null ? [] : [{ sourceId: 's', date }],
  })

  it('is silent with a receiver and an observation of the last 90 days', () => {
    expect(foundBy('G12', plan('2026-11-20'))).toEqual([])
    expect(foundBy('G12', plan('2026-08-26'))).toEqual([])
  })

  it('finds 90 days without an observation', () => {
    expect(objectsBy('G12', plan('2026-08-25'))).toEqual([['watchedSource:s', 'channel:x']])
    expect(factsBy('G12', plan('2026-08-25'))).toMatchObject([
      { noObservation: true, noReceiver: false, observationAgeDays: 90 },
    ])
    expect(foundBy('G12', plan(null))).toHaveLength(1)
  })

  it('gives something newly watched its 90 days', () => {
    expect(foundBy('G12', plan(null, { since: '2026-08-26' }))).toEqual([])
    expect(foundBy('G12', plan(null, { since: '2026-08-25' }))).toHaveLength(1)
  })

  it('finds a source without a receiver', () => {
    expect(factsBy('G12', plan('2026-11-20', { receiver: ' ' }))).toMatchObject([
      { noReceiver: true, noObservation: false },
    ])
  })

  it('finds a running monitoring channel under which nothing is entered', () => {
    expect(objectsBy('G12', { channels: [watcher] })).toEqual([['channel:x']])
    expect(foundBy('G12', { channels: [{ ...watcher, lifecycle: 'closed' }] })).toEqual([])
    expect(foundBy('G12', { channels: [{ id: 'page' }] })).toEqual([])
  })

  it('does not look at sources of a channel that no longer runs', () => {
    const closed = { ...plan(null), channels: [{ ...watcher, lifecycle: 'closed' }] }
    expect(foundBy('G12', closed)).toEqual([])
  })

  it('counts an observation of the channel for all of its sources, and none of tomorrow', () => {
    const observed = (observation: { sourceId?: string; channelId?: string; date: string }) =>
      foundBy('G12', { ...plan(null), observations: [observation] })
    expect(observed({ channelId: 'x', date: '2026-11-01' })).toEqual([])
    expect(observed({ channelId: 'y', date: '2026-11-01' })).toHaveLength(1)
    expect(observed({ sourceId: 's', date: '2026-11-24' })).toHaveLength(1)
  })
})

describe('G13, a pause without supervision', () => {
  const summer = { id: 'p', from: '2026-11-01', to: '2026-11-30', commentsOpen: true }
  const paused = (change: object, lifecycle = 'running') =>
    foundBy('G13', {
      channels: [{ id: 'page', lifecycle }],
      pauses: [{ ...summer, ...change }],
    })

  it('finds comments left open with nobody named', () => {
    expect(paused({})).toMatchObject([{ severity: 'serious', action: 'nameSupervision' }])
    expect(paused({ channelIds: ['page'] })).toMatchObject([
      {
        objects: [
          { kind: 'pause', id: 'p' },
          { kind: 'channel', id: 'page' },
        ],
      },
    ])
  })

  it('is silent when comments are closed or a role is named', () => {
    expect(paused({ commentsOpen: false })).toEqual([])
    expect(paused({ commentsOpen: null })).toEqual([])
    expect(paused({ supervisionRoleId: 'r' })).toEqual([])
  })

  it('does not take a role that is gone for a supervisor', () => {
    const plan = (roles: NonNullable<CasePlan['roles']>) => ({
      roles,
      pauses: [{ ...summer, supervisionRoleId: 'r' }],
    })
    expect(foundBy('G13', plan([{ id: 'r' }]))).toEqual([])
    expect(foundBy('G13', plan([{ id: 'r', archived: true }]))).toHaveLength(1)
  })

  it('looks at pauses that go on or are to come, not at ended ones', () => {
    expect(paused({ to: '2026-11-23' })).toHaveLength(1)
    expect(paused({ to: '2026-11-22' })).toEqual([])
    expect(paused({ to: null })).toHaveLength(1)
    expect(paused({ from: '2026-12-20', to: '2027-01-06' })).toHaveLength(1)
  })

  it('is silent when all of its channels are closed', () => {
    expect(paused({ channelIds: ['page'] }, 'closed')).toEqual([])
    expect(paused({ channelIds: ['page'] }, 'resting')).toHaveLength(1)
  })
})

describe('G14, an incomplete register', () => {
  const register = {
    responsibleManagerRoleId: 'r1',
    accountOwnerRoleId: 'r2',
    moderatorRoleId: 'r3',
    deputyRoleId: 'r4',
    disposalRule: 'By the plan of 2024',
  }
  const missing = (fields: object | null, change: object = {}) =>
    factsBy('G14', { channels: [{ id: 'page', register: fields, ...change }] }).map(
      (facts) => facts.missing,
    )

  it('is silent when the required fields are filled in', () => {
    expect(missing(register)).toEqual([])
  })

  it('names each that is missing', () => {
    expect(missing({ ...register, deputyRoleId: null })).toEqual([['deputyRoleId']])
    expect(missing({ ...register, disposalRule: ' ', moderatorRoleId: null })).toEqual([
      ['moderatorRoleId', 'disposalRule'],
    ])
    expect(missing(null)).toEqual([Object.keys(register)])
  })

  it('asks for another role than one that is gone', () => {
    const roles = ['r1', 'r2', 'r3'].map((id) => ({ id }))
    expect(factsBy('G14', { roles, channels: [{ id: 'page', register }] })).toMatchObject([
      { missing: ['deputyRoleId'] },
    ])
  })

  it('asks it of every channel that is not closed', () => {
    expect(missing(null, { mode: 'monitor' })).toHaveLength(1)
    expect(missing(null, { lifecycle: 'resting' })).toHaveLength(1)
    expect(missing(null, { lifecycle: 'closed' })).toEqual([])
  })
})

it('does not complain of what cannot be entered yet', () => {
  const plan = toStrategyPlan({ channels: [{ id: 'page' }, { id: 'x', mode: 'monitor' }] })
  const { roles, assignments, watchedSources, observations, registerBlocks, ...early } = plan
  expect([roles, assignments, watchedSources, observations, registerBlocks]).not.toContain(
    undefined,
  )
  const rules = (of: typeof early) => boundaryFindings(of, toDate(today)).map(({ rule }) => rule)
  expect(rules(plan)).toEqual(['G3', 'G12', 'G14', 'G14'])
  expect(rules(early)).toEqual(['G3'])
})
