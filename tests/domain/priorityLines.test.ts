import { expect, test } from 'vitest'
import { isLocalDate, type LocalDate } from '#domain/calendar.ts'
import type { Decision } from '#domain/decision.ts'
import { priorityLines } from '#domain/priorityLines.ts'
import { dayOf, toHistory, type VectorInput } from './vectorShape.ts'

function day(text: string): LocalDate {
  if (!isLocalDate(text)) throw new Error(text)
  return text
}

function decision(initiativeId: string, on: string, changes: Partial<Decision> = {}): Decision {
  const at = `${on}T10:00:00.000Z`
  return {
    id: `${initiativeId} ${on}`,
    createdAt: at,
    updatedAt: at,
    initiativeId,
    outcome: 'prioritise',
    decidedOn: day(on),
    confirmedAt: at,
    ...changes,
  }
}

const today = dayOf('2026-11-23')
const weekly: VectorInput = {
  start: '2026-01-05',
  cadence: { n: 1, per: 'week' },
  posts: ['2026-08-04', '2026-09-08', '2026-10-06', '2026-10-13'],
}
const monitoring = { ...weekly, mode: 'monitor' as const }
const histories = new Map([
  ['a', toHistory(weekly)],
  ['b', toHistory({ ...weekly, cadence: { n: 1, per: 'month' } })],
  ['c', toHistory(monitoring)],
])

function lines(decisions: readonly Decision[]) {
  const initiatives = ['a', 'b', 'c'].map((id) => ({ id, channelId: id }))
  return priorityLines(decisions, [...initiatives, { id: 'way' }], histories, today)
}

test('a line tells how the plan went before the first decision and after each', () => {
  // Decided on a Wednesday and a Monday: weeks from 31 August to 5 October, then from 5 October on.
  const found = lines([decision('a', '2026-10-05', { rank: 2 }), decision('a', '2026-08-26')])
  expect(found.lines).toHaveLength(1)
  const [line] = found.lines
  expect(
    line?.decisions.map(({ decision: { rank }, kept }) => [rank, kept.kept, kept.counted]),
  ).toEqual([
    [undefined, 1, 5],
    [2, 2, 7],
  ])
  expect(line?.before).toMatchObject({ per: 'week', kept: 1 })
  // The week of the decision and thirteen weeks before it: 13 weeks since, and the running one.
  expect(found.weeks).toBe(27)
  expect(line?.cells).toHaveLength(27)
})

test('the span is never shorter than half a year, nor longer than two', () => {
  expect(lines([decision('a', '2026-11-20')]).weeks).toBe(26)
  expect(lines([decision('a', '2021-11-20')]).weeks).toBe(104)
  expect(lines([])).toEqual({ weeks: 26, lines: [] })
})

test('lines stand by their newest place, and what has no rhythm has no line', () => {
  const found = lines([
    decision('a', '2026-09-01', { rank: 1 }),
    decision('a', '2026-10-01', { rank: 3 }),
    decision('b', '2026-10-01', { rank: 2 }),
    decision('c', '2026-10-01', { rank: 1 }),
    decision('way', '2026-10-01', { rank: 4 }),
    decision('b', '2026-12-01', { rank: 9 }),
  ])
  expect(found.lines.map(({ initiativeId }) => initiativeId)).toEqual(['b', 'a'])
  expect(found.lines[0]?.decisions).toHaveLength(1)
})

test('a correction stands for what it corrects, and an initiative that is gone for its channel', () => {
  const first = decision('a', '2026-09-01')
  const corrected = decision('a', '2026-09-02', { supersedesDecisionId: first.id, outcome: 'wait' })
  const facts = { title: 'Borta', goals: [], channelId: 'b' }
  const snapshot = {
    facts,
    weight: 0.5,
    rounds: 1,
    voters: 3,
    votes: 3,
    ranked: 1,
    isRobust: true,
    fitsHours: true,
  }
  const found = lines([first, corrected, decision('gone', '2026-09-01', { snapshot })])
  expect(
    found.lines.map(({ channelId, decisions }) => [
      channelId,
      decisions.map(({ decision: d }) => d.outcome),
    ]),
  ).toEqual([
    ['a', ['wait']],
    ['b', ['prioritise']],
  ])
})
