import { expect, it } from 'vitest'
import { agendaMinutes, minutesLeft, usualAgenda } from '#domain/agenda.ts'
import { usualReviewDate } from '#domain/reviewDate.ts'
import { parseLocalDate } from '#domain/calendar.ts'
import { sessionActs, sessionStages, stageAfter } from '#domain/sessionStage.ts'

it('is never moved back, save by scoring again', () => {
  const steps = sessionStages.flatMap((from) =>
    sessionActs.flatMap((act) => {
      const to = stageAfter(from, act)
      return to === null ? [] : [{ act, from, to }]
    }),
  )
  const backwards = steps.filter(
    ({ from, to }) => sessionStages.indexOf(to) <= sessionStages.indexOf(from),
  )
  expect(new Set(backwards.map(({ act }) => act))).toEqual(new Set(['openRound']))
})

it('reveals nothing before the round is closed, and changes nothing once confirmed', () => {
  expect(sessionActs.filter((act) => stageAfter('score', act) !== null)).toEqual(['closeRound'])
  expect(sessionActs.filter((act) => stageAfter('confirmed', act) !== null)).toEqual([])
})

it('tells the minutes left of the agenda', () => {
  expect(agendaMinutes(usualAgenda)).toBe(45)
  expect(minutesLeft(usualAgenda, { stage: 'prepare', rounds: 0, elapsed: 0 })).toBe(45)
  expect(minutesLeft(usualAgenda, { stage: 'talk', rounds: 1, elapsed: 9 })).toBe(21)
  // Once all have scored again, only deciding and reading back are left.
  expect(minutesLeft(usualAgenda, { stage: 'reveal', rounds: 2, elapsed: 0 })).toBe(10)
  expect(minutesLeft(usualAgenda, { stage: 'readBack', rounds: 2, elapsed: 5 })).toBe(-3)
  expect(minutesLeft(usualAgenda, { stage: 'confirmed', rounds: 2, elapsed: 0 })).toBe(0)
})

it.each([
  ['2026-11-28', '2027-05-28'],
  ['2026-08-31', '2027-02-28'],
  ['2027-08-31', '2028-02-29'],
])('reviews what is decided on %s on %s', (decided, review) => {
  const date = parseLocalDate(decided)
  expect(date && usualReviewDate(date)).toBe(review)
})
