import { expect, it } from 'vitest'
import { dayOfCivil } from '#domain/calendar.ts'
import { sessionResult } from '#domain/sessionResult.ts'
import { exampleMunicipality } from '#importing/exampleMunicipality.ts'
import { sessionSchemas } from '#storage/sessionSchemas.ts'

function exampleRows() {
  let made = 0
  const today = dayOfCivil(2026, 11, 23)
  return exampleMunicipality(today, () => `id-${made++}`, '2026-11-23T07:40:00.000Z').rows
}

it('brings a finished meeting of seven in two rounds, whose rows hold', () => {
  const rows = exampleRows()
  for (const session of rows.sessions) sessionSchemas.sessions.parse(session)
  for (const item of rows.sessionItems) sessionSchemas.sessionItems.parse(item)
  for (const participant of rows.participants) sessionSchemas.participants.parse(participant)
  for (const ballot of rows.ballots) sessionSchemas.ballots.parse(ballot)
  for (const decision of rows.decisions) sessionSchemas.decisions.parse(decision)
  expect(rows.participants).toHaveLength(7)
  for (const number of [1, 2])
    expect(rows.ballots.filter(({ round }) => round === number)).toHaveLength(7)
  expect(rows.ballots.every(({ scores }) => scores.every(({ goal }) => goal !== null))).toBe(true)
})

it('decides on the first three, each with what it rests on', () => {
  const { sessions, sessionItems, ballots, decisions } = exampleRows()
  const [session] = sessions
  if (!session) throw new Error('There is no meeting')
  const result = sessionResult({ session, items: sessionItems, ballots })
  expect(result?.ranking.robustness.isRobust).toBe(true)
  expect(decisions.map(({ outcome, rank }) => [outcome, rank])).toEqual([
    ['prioritise', 1],
    ['try', 2],
    ['wait', 3],
  ])
  expect(decisions.map(({ initiativeId }) => initiativeId)).toEqual(
    result?.ranking.order.slice(0, 3),
  )
  expect(result?.movement?.items.some(({ hasMoved }) => hasMoved)).toBe(true)
})
