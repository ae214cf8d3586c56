import { expect, it } from 'vitest'
import { dayOfCivil, type DayNumber } from '#domain/calendar.ts'
import type { Lifecycle } from '#domain/channel.ts'
import { assessPersistence } from '#domain/persistence.ts'
import type { PauseSpan } from '#domain/postingHistory.ts'
import { statusWords } from '#i18n/statusWords.ts'
import { formatsOf, textsOf } from './textIn.ts'

const today = dayOfCivil(2026, 11, 23)
const sv = { statuses: await textsOf('sv', 'statuses'), formats: await formatsOf('sv') }

type Life = {
  readonly posts?: readonly number[]
  readonly pauses?: readonly PauseSpan[]
  readonly lifecycle?: Lifecycle
  readonly start?: DayNumber
}

function words({ posts = [], pauses = [], lifecycle = 'running', start }: Life): string {
  const history = {
    mode: 'publish',
    lifecycle,
    start: start ?? dayOfCivil(2024, 1, 1),
    cadence: { n: 1, per: 'week' },
    postDays: posts,
    pauses,
    coverage: null,
  } as const
  return statusWords(assessPersistence(history, today), today, sv.statuses, sv.formats)
}

/** A post every Monday from two years ago through this day. */
function mondaysUntil(last: number): number[] {
  return Array.from({ length: 100 }, (_, weeks) => last - 7 * weeks)
}

it('says risk with the days of silence', () => {
  expect(words({ posts: mondaysUntil(today - 19) })).toBe('Risk, tyst 19 dagar')
})

it('says silence since a month, with its year where that would be in doubt', () => {
  expect(words({ posts: mondaysUntil(dayOfCivil(2026, 4, 6)) })).toBe(
    'Tystnad sedan april, 7 månader',
  )
  expect(words({ posts: mondaysUntil(dayOfCivil(2025, 4, 7)) })).toBe(
    'Tystnad sedan april 2025, 19 månader',
  )
  expect(words({ start: dayOfCivil(2026, 9, 1) })).toBe('Tystnad från start, 2 månader')
})

it('never counts a planned rest as silence', () => {
  const pauses = [{ from: dayOfCivil(2026, 7, 1), to: dayOfCivil(2026, 8, 31) }]
  expect(words({ posts: mondaysUntil(dayOfCivil(2026, 4, 6)), pauses })).toBe(
    'Tystnad sedan april, 5 månader',
  )
})

it('tells a pause from a channel at rest, with their last day or until further notice', () => {
  const winter = { from: dayOfCivil(2026, 11, 1), to: dayOfCivil(2027, 3, 1) }
  const open = { from: dayOfCivil(2026, 11, 1), to: null }
  expect(words({ pauses: [winter] })).toBe('Uppehåll till 1 mars')
  expect(words({ pauses: [open] })).toBe('Uppehåll tills vidare')
  expect(words({ pauses: [winter], lifecycle: 'resting' })).toBe('Vilande till 1 mars')
  expect(words({ lifecycle: 'resting' })).toBe('Vilande tills vidare')
})

it('says when a planned channel starts', () => {
  expect(words({ lifecycle: 'planned', start: dayOfCivil(2027, 1, 11) })).toBe(
    'Planerad, startar 11 januari',
  )
  expect(words({ lifecycle: 'planned' })).toBe('Planerad')
})
