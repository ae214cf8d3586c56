import { describe, expect, test } from 'vitest'
import type { Assessment, PublishingAssessment } from '#domain/assessment.ts'
import { addDays, dayOfCivil, toLocalDate } from '#domain/calendar.ts'
import { mondayTasks, type TaskFacts, type TaskPause } from '#domain/mondayTasks.ts'
import { publishingAssessment } from './publishingAssessment.ts'

const today = dayOfCivil(2026, 11, 23)
const base = publishingAssessment(
  { start: '2026-01-05', cadence: { n: 1, per: 'week' }, pauses: [], posts: ['2026-11-20'] },
  '2026-11-23',
)

function channel(name: string, changes: Partial<PublishingAssessment> = {}) {
  const assessment: Assessment = { ...base, status: 'active', ...changes }
  return { id: name, name, assessment }
}

function pause(
  from: number,
  fields: Partial<TaskPause['pause']> = {},
  channelIds = ['a'],
): TaskPause {
  return {
    pause: {
      id: `pause-${from}`,
      createdAt: '2026-11-01T08:00:00.000Z',
      updatedAt: '2026-11-01T08:00:00.000Z',
      scope: 'channels',
      from: toLocalDate(addDays(today, from)),
      reason: 'holiday',
      ...fields,
    },
    channelIds,
  }
}

function tasks(facts: Partial<TaskFacts>) {
  const nothing = {
    channels: [],
    pauses: [],
    reviews: [],
    backup: { lastDay: null, reminder: null },
  }
  return mondayTasks({ ...nothing, ...facts }, today)
}

test('nothing asks for anything when all is well', () => {
  expect(tasks({ channels: [channel('a')], pauses: [pause(15), pause(0), pause(-3)] })).toEqual([])
})

test('help is offered before decisions are asked for, the longest silence first', () => {
  const found = tasks({
    channels: [
      channel('silent', { status: 'silent', gapActiveDays: 60 }),
      channel('quiet', { status: 'atRisk', gapActiveDays: 16 }),
      channel('quieter', { status: 'atRisk', gapActiveDays: 30 }),
      { id: 'watch', name: 'watch', assessment: { status: 'monitoring', index: null } },
    ],
  })
  expect(found.map((task) => [task.kind, 'channels' in task && task.channels[0]?.id])).toEqual([
    ['support', 'quieter'],
    ['support', 'quiet'],
    ['decide', 'silent'],
  ])
})

test('four channels with the same need are one task', () => {
  const four = ['a', 'b', 'c', 'd'].map((name) => channel(name, { status: 'silent' }))
  expect(tasks({ channels: four.slice(1) })).toHaveLength(3)
  expect(tasks({ channels: four })).toMatchObject([
    { kind: 'decide', channels: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }] },
  ])
})

describe('reviews', () => {
  const review = (id: string, inDays: number) => ({
    decisionId: id,
    name: id,
    decidedOn: addDays(today, -180),
    due: addDays(today, inDays),
  })

  test('are asked for two weeks ahead, and as long as they are overdue', () => {
    const reviews = [review('late', -40), review('soon', 14), review('later', 15)]
    expect(
      tasks({ reviews }).map((task) => 'reviews' in task && task.reviews[0]?.decisionId),
    ).toEqual(['late', 'soon'])
  })

  test('of more than three decisions are one task', () => {
    const reviews = ['a', 'b', 'c', 'd'].map((id) => review(id, 3))
    expect(tasks({ reviews: reviews.slice(1) })).toHaveLength(3)
    expect(tasks({ reviews })).toMatchObject([{ kind: 'review', reviews: [{}, {}, {}, {}] }])
  })
})

describe('new posts', () => {
  const stale = (until: number, status: PublishingAssessment['status'] = 'active') => ({
    status,
    needsNewPosts: true,
    knownUntil: addDays(today, until),
  })

  test('are asked for once, as of the latest day known', () => {
    const channels = [channel('a', stale(-20)), channel('b', stale(-50)), channel('c')]
    expect(tasks({ channels })).toMatchObject([
      { kind: 'readIn', channels: [{ id: 'b' }, { id: 'a' }], knownUntil: addDays(today, -20) },
    ])
  })

  test('are not asked for of a channel that rests or is closed', () => {
    const channels = [channel('a', stale(-50, 'paused')), channel('b', stale(-50, 'closed'))]
    expect(tasks({ channels })).toEqual([])
  })
})

test('a pause is told from fourteen days ahead, the soonest first, with whom it rests', () => {
  const pauses = [pause(14), pause(15), pause(1, { scope: 'all' }, [])]
  expect(tasks({ channels: [channel('a'), channel('b')], pauses })).toMatchObject([
    { kind: 'pause', card: { pause: { scope: 'all' } }, names: [] },
    { kind: 'pause', card: { pause: { id: 'pause-14' } }, names: ['a'] },
  ])
})

test('a backup is asked for when there is none or it is old', () => {
  const lastDay = addDays(today, -9)
  expect(tasks({ backup: { lastDay, reminder: 'old' } })).toEqual([{ kind: 'backup', lastDay }])
  expect(tasks({ backup: { lastDay, reminder: null } })).toEqual([])
})
