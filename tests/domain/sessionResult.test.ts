import { expect, it } from 'vitest'
import type { DecisionOutcome } from '#domain/decision.ts'
import { decisionDepartures } from '#domain/decisionDeparture.ts'
import type { Session } from '#domain/session.ts'
import { sessionResult } from '#domain/sessionResult.ts'
import { sharedPlace } from '#domain/sharedPlace.ts'
import { ballotSheet } from './ballotSheet.ts'

const items = ['A', 'B', 'C'].map((initiativeId) => ({
  initiativeId,
  facts: { title: initiativeId, goals: [], hoursPerWeek: 4 },
}))

function ballots(round: number, sheet: string) {
  return ballotSheet(sheet).map((scores, at) => ({
    round,
    participant: at + 1,
    scores: [...scores].map(([itemId, score]) => ({ itemId, ...score })),
  }))
}

function sessionOf(rounds: Session['rounds']) {
  return { rounds, weight: 0.5, hoursAvailable: 8 }
}

const closed = { openedAt: '2026-11-23T08:00:00.000Z', closedAt: '2026-11-23T08:10:00.000Z' }
const first = { ...closed, itemIds: ['A', 'B', 'C'] }

it('has no result before a round is closed', () => {
  const session = sessionOf([{ openedAt: closed.openedAt, itemIds: ['A', 'B', 'C'] }])
  expect(sessionResult({ session, items, ballots: ballots(1, '44 33 22') })).toBeNull()
})

it('keeps the result of the closed round while the next is open', () => {
  const session = sessionOf([first, { openedAt: closed.openedAt, itemIds: ['A'] }])
  const votes = { session, items, ballots: [...ballots(1, '44 33 22'), ...ballots(2, '00')] }
  expect(sessionResult(votes)?.ranking.order).toEqual(['A', 'B', 'C'])
  expect(sessionResult(votes)?.movement).toBeNull()
})

it('scores again only what was talked about, and draws the line of the hours', () => {
  const session = sessionOf([first, { ...closed, itemIds: ['A'] }])
  const result = sessionResult({
    session,
    items,
    ballots: [...ballots(1, '44 33 22\n44 33 22'), ...ballots(2, '00\n00')],
  })
  expect(result?.ranking.order).toEqual(['B', 'C', 'A'])
  expect(result?.capacity).toMatchObject({ fits: ['B', 'C'], doesNotFit: ['A'], hoursUsed: 8 })
  expect(result?.movement).toMatchObject({ entered: ['C'], left: ['A'] })
})

it('says equals to have the same place', () => {
  const result = sessionResult({
    session: sessionOf([first]),
    items,
    ballots: ballots(1, '33 33 00'),
  })
  if (!result) throw new Error('no result')
  expect(result.ranking.items.map((item) => sharedPlace(result.ranking, item))).toEqual([
    { place: 1, isShared: true },
    { place: 1, isShared: true },
    { place: 3, isShared: false },
  ])
})

it('sees where decisions depart from the ranking', () => {
  const result = sessionResult({
    session: { ...sessionOf([first]), top: 1 },
    items,
    ballots: ballots(1, '44 33 22'),
  })
  if (!result) throw new Error('no result')
  const { ranking, capacity } = result
  const departures = (outcomes: readonly DecisionOutcome[]) =>
    Object.fromEntries(
      decisionDepartures(
        new Map(outcomes.map((outcome, at) => [items[at]?.initiativeId ?? '', outcome])),
        ranking,
        capacity,
      ),
    )
  expect(departures(['prioritise', 'continue', 'wait'])).toEqual({})
  expect(departures(['wait', 'prioritise', 'continue'])).toEqual({
    A: 'setAside',
    B: 'jumpsQueue',
  })
  expect(departures(['prioritise', 'wait', 'close'])).toEqual({})
  expect(departures(['prioritise', 'prioritise', 'try'])).toEqual({ C: 'doesNotFit' })
  expect(departures(['merge'])).toEqual({ A: 'setAside' })
})

it('needs a reason to go ahead with what too few have scored', () => {
  const result = sessionResult({
    session: sessionOf([first]),
    items,
    ballots: ballots(1, '44 33 -\n44 33 -\n44 33 22'),
  })
  if (!result) throw new Error('no result')
  const outcomes = new Map([['C', 'prioritise'] as const])
  expect(decisionDepartures(outcomes, result.ranking, result.capacity).get('C')).toBe('noBasis')
})
