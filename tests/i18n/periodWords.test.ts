import { expect, it } from 'vitest'
import { dayOfCivil } from '#domain/calendar.ts'
import type { PostingHistory } from '#domain/postingHistory.ts'
import { rhythmCells } from '#domain/rhythmCells.ts'
import { periodWords } from '#i18n/periodWords.ts'
import { formatsOf, textsOf } from './textIn.ts'

const today = dayOfCivil(2026, 11, 23)
const thursday = dayOfCivil(2026, 11, 19)
const sv = {
  rhythm: await textsOf('sv', 'rhythm'),
  reasons: await textsOf('sv', 'pauseReasons'),
  formats: await formatsOf('sv'),
}

const history: PostingHistory = {
  mode: 'publish',
  lifecycle: 'running',
  start: dayOfCivil(2026, 1, 5),
  cadence: { n: 3, per: 'week' },
  postDays: [],
  pauses: [],
  coverage: null,
}

/** Week 47, the last completed one. */
function week47(changes: Partial<PostingHistory>) {
  const cell = rhythmCells({ ...history, ...changes }, today, 12).at(-2)
  if (!cell) throw new Error('no such week')
  return cell
}

function words(changes: Partial<PostingHistory>): string {
  return periodWords(week47(changes), 'week', ['holiday'], sv)
}

it('says posts against the plan, also when there were more', () => {
  expect(words({})).toBe('vecka 47, 16–22 november 2026, 0 av 3 inlägg, missad')
  const posts = [thursday, thursday, thursday, thursday, thursday]
  expect(words({ postDays: posts })).toBe(
    'vecka 47, 16–22 november 2026, 5 inlägg, planen är 3, hållen',
  )
})

it('says the reason of a pause, and whether it was entered afterwards', () => {
  const pause = { from: dayOfCivil(2026, 11, 16), to: dayOfCivil(2026, 11, 22) }
  expect(words({ pauses: [pause] })).toBe('vecka 47, 16–22 november 2026, uppehåll: semester')
  expect(words({ pauses: [{ ...pause, enteredOn: thursday }], postDays: [thursday] })).toBe(
    'vecka 47, 16–22 november 2026, 1 inlägg, uppehåll: semester, anmält i efterhand',
  )
})

it('says the paused and the unknown days of a week that counts', () => {
  const pauses = [{ from: dayOfCivil(2026, 11, 21), to: dayOfCivil(2026, 11, 22) }]
  expect(words({ pauses, postDays: [thursday, thursday] })).toBe(
    'vecka 47, 16–22 november 2026, 2 av 2 inlägg, hållen, 2 dagar uppehåll: semester',
  )
  const coverage = [{ from: dayOfCivil(2026, 1, 5), to: thursday }]
  expect(words({ coverage })).toBe(
    'vecka 47, 16–22 november 2026, 0 av 2 inlägg, missad, 3 dagar okända',
  )
})

it('says unknown instead of missed, with the posts that are known', () => {
  expect(words({ coverage: [] })).toBe('vecka 47, 16–22 november 2026, okänt')
  expect(words({ coverage: [], postDays: [thursday] })).toBe(
    'vecka 47, 16–22 november 2026, 1 inlägg, okänt',
  )
})

it('says the dates of a month without a week number', () => {
  const monthly = rhythmCells({ ...history, cadence: { n: 1, per: 'month' } }, today, 12)
  const running = monthly.at(-1)
  if (!running) throw new Error('no month')
  expect(periodWords(running, 'month', [], sv)).toBe(
    '1–30 november 2026, 0 av 1 inlägg, inte hållen än, pågår',
  )
})
