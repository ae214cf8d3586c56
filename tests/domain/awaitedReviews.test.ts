import { expect, test } from 'vitest'
import { awaitedReviews, reviewsOf, reviewState } from '#domain/awaitedReviews.ts'
import { isLocalDate, type LocalDate } from '#domain/calendar.ts'
import { currentDecisions } from '#domain/currentDecisions.ts'
import type { Decision } from '#domain/decision.ts'
import { heldPriorities } from '#domain/heldPriorities.ts'
import type { Review } from '#domain/review.ts'

function day(text: string): LocalDate {
  if (!isLocalDate(text)) throw new Error(text)
  return text
}

const today = day('2026-11-23')

function decision(id: string, changes: Partial<Decision> = {}): Decision {
  const at = '2026-05-20T10:00:00.000Z'
  return {
    id,
    createdAt: at,
    updatedAt: at,
    initiativeId: 'i',
    outcome: 'prioritise',
    decidedOn: day('2026-05-20'),
    confirmedAt: at,
    ...changes,
  }
}

function review(decisionId: string, heldOn: string, changes: Partial<Review> = {}): Review {
  const at = `${heldOn}T10:00:00.000Z`
  return {
    id: `review of ${heldOn}`,
    createdAt: at,
    updatedAt: at,
    decisionId,
    heldOn: day(heldOn),
    conclusion: 'Det går bra.',
    outcome: 'continues',
    benefits: [],
    ...changes,
  }
}

const stateOf = (decisions: readonly Decision[], reviews: readonly Review[]) => {
  const last = decisions.at(-1)
  if (!last) throw new Error('There is no decision')
  return reviewState(last, reviewsOf(last, decisions, reviews))
}

test('a decision is looked at again on its own day, six months on unless said', () => {
  expect(stateOf([decision('d')], [])).toEqual({ kind: 'awaited', on: '2026-11-20' })
  expect(stateOf([decision('d', { reviewOn: day('2026-12-12') })], [])).toMatchObject({
    on: '2026-12-12',
  })
})

test('the newest review says what comes next', () => {
  const first = review('d', '2026-11-20')
  expect(stateOf([decision('d')], [first])).toEqual({ kind: 'awaited', on: '2027-05-20' })
  const second = review('d', '2026-11-22', { nextReviewOn: day('2027-02-01') })
  expect(stateOf([decision('d')], [second, first])).toMatchObject({ on: '2027-02-01' })
  const last = review('d', '2026-11-23', { outcome: 'ends' })
  expect(stateOf([decision('d')], [first, last])).toEqual({ kind: 'ended', since: '2026-11-23' })
  const other = review('e', '2026-11-23', { outcome: 'newDecision' })
  expect(stateOf([decision('d')], [other])).toMatchObject({ on: '2026-11-20' })
})

test('a correction keeps the reviews of what it corrects, and may set another day', () => {
  const first = decision('d')
  const reviews = [review('d', '2026-11-20')]
  const corrected = (reviewOn: string) =>
    decision('e', {
      supersedesDecisionId: 'd',
      confirmedAt: '2026-11-21T10:00:00.000Z',
      reviewOn: day(reviewOn),
    })
  expect(stateOf([first, corrected('2026-11-20')], reviews)).toMatchObject({ on: '2027-05-20' })
  expect(stateOf([first, corrected('2027-01-15')], reviews)).toMatchObject({ on: '2027-01-15' })
})

test('decisions that correct each other are no endless chain', () => {
  const one = decision('d', { supersedesDecisionId: 'e' })
  const other = decision('e', { supersedesDecisionId: 'd' })
  expect(reviewsOf(one, [one, other], [review('e', '2026-11-20')])).toHaveLength(1)
})

test('only the decisions in force are looked at, the earliest first', () => {
  const decisions = [
    decision('old'),
    decision('new', { decidedOn: day('2026-09-09'), reviewOn: day('2026-12-12') }),
    decision('other', { initiativeId: 'j' }),
    decision('done', { initiativeId: 'k' }),
    { ...decision('draft', { initiativeId: 'l' }), confirmedAt: undefined },
  ].map(({ confirmedAt, ...row }): Decision => (confirmedAt ? { ...row, confirmedAt } : row))
  const ended = review('done', '2026-11-01', { outcome: 'ends' })
  expect(
    awaitedReviews(decisions, [ended], today).map(({ decision: { id }, inDays }) => [id, inDays]),
  ).toEqual([
    ['other', -3],
    ['new', 19],
  ])
})

test('what management goes ahead with stands by place, and not once it is ended or given up', () => {
  const on = (id: string, changes: Partial<Decision>) =>
    decision(id, { initiativeId: id, reviewOn: day('2026-12-01'), ...changes })
  const decisions = [
    on('second', { rank: 2, outcome: 'try' }),
    on('unranked', {}),
    on('first', { rank: 1 }),
    on('waits', { rank: 3, outcome: 'wait' }),
    on('ended', { rank: 4 }),
    on('older', {}),
    on('again', { rank: 5 }),
  ]
  const reviews = [
    review('ended', '2026-11-01', { outcome: 'ends' }),
    review('again', '2026-11-01', { outcome: 'newDecision' }),
  ]
  expect(
    heldPriorities(decisions, reviews, today).map(({ decision: { id }, reviewOn }) => [
      id,
      reviewOn,
    ]),
  ).toEqual([
    ['first', '2026-12-01'],
    ['second', '2026-12-01'],
    ['again', null],
    ['older', '2026-12-01'],
    ['unranked', '2026-12-01'],
  ])
})

test('a decision that was ended holds no longer, and the one before it does not come back', () => {
  const endedOn = day('2026-11-01')
  const decisions = [
    decision('old'),
    { ...decision('new', { decidedOn: day('2026-09-09') }), endedOn },
  ]
  expect(currentDecisions({ decisions }, today).size).toBe(0)
  expect(currentDecisions({ decisions }, day('2026-10-31')).get('i')?.id).toBe('new')
})
