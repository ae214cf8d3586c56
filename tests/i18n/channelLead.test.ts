import { describe, expect, it } from 'vitest'
import type { PublishingAssessment } from '#domain/assessment.ts'
import { dayOfCivil, type DayNumber } from '#domain/calendar.ts'
import { assessPersistence } from '#domain/persistence.ts'
import type { Language } from '#domain/plan.ts'
import type { PostingHistory } from '#domain/postingHistory.ts'
import { channelFactWords, keptWords, type ChannelLeadTexts } from '#i18n/channelLead.ts'
import { formatsOf, textsOf } from './textIn.ts'

const today = dayOfCivil(2026, 11, 23)
const weekly = Array.from({ length: 40 }, (_, week) => dayOfCivil(2026, 1, 5) + 7 * week)

async function textsFor(language: Language): Promise<ChannelLeadTexts> {
  return { channel: await textsOf(language, 'channel'), formats: await formatsOf(language) }
}

const swedish = await textsFor('sv')
const english = await textsFor('en')
const rhythm = await textsOf('sv', 'rhythm')

function assessed(history: Partial<PostingHistory>): PublishingAssessment {
  const assessment = assessPersistence(
    {
      mode: 'publish',
      lifecycle: 'running',
      start: dayOfCivil(2026, 1, 5),
      cadence: { n: 1, per: 'week' },
      postDays: weekly,
      pauses: [],
      coverage: null,
      ...history,
    },
    today,
  )
  if (assessment.status === 'monitoring') throw new Error('monitoring')
  return assessment
}

function words(history: Partial<PostingHistory>, texts = swedish): string {
  return channelFactWords(assessed(history), today, texts)
}

const withPost = (day: DayNumber) => ({ postDays: [...weekly, day] })

describe('the latest post', () => {
  it('is told by its date and how long ago that was', () => {
    expect(words({})).toBe('Senaste inlägget kom 5 oktober, för 7 veckor sedan.')
    expect(words({}, english)).toBe('The latest post came 5 October, 7 weeks ago.')
  })

  it('is told as one says it when it came today or yesterday', () => {
    expect(words(withPost(today))).toBe('Senaste inlägget kom i dag.')
    expect(words(withPost(dayOfCivil(2026, 11, 22)))).toBe('Senaste inlägget kom i går.')
    expect(words(withPost(dayOfCivil(2026, 11, 22)), english)).toBe(
      'The latest post came yesterday.',
    )
  })

  it('is told by its week when nobody has dated it', () => {
    const typedWeeks = [{ monday: dayOfCivil(2026, 11, 9), posts: 2 }]
    expect(words({ typedWeeks })).toBe('Senaste inlägget kom vecka 46.')
    expect(words({ typedWeeks }, english)).toBe('The latest post came in week 46.')
    expect(words({ ...withPost(dayOfCivil(2026, 11, 22)), typedWeeks })).toBe(
      'Senaste inlägget kom i går.',
    )
  })

  it('may be missing', () => {
    expect(words({ postDays: [] })).toBe('Inga inlägg är inlästa.')
  })
})

it('says how far the posts are known, when that is not until today', () => {
  const coverage = [{ from: dayOfCivil(2026, 1, 1), to: dayOfCivil(2026, 11, 15) }]
  expect(words({ coverage })).toContain('Inläggen är kända till 15 november.')
})

it('says that the channel is paused, and until when', () => {
  const from = dayOfCivil(2026, 11, 1)
  expect(words({ pauses: [{ from, to: dayOfCivil(2027, 1, 6) }] })).toContain(
    'Kanalen har uppehåll till och med 6 januari.',
  )
  expect(words({ pauses: [{ from, to: null }] })).toContain('Kanalen har uppehåll tills vidare.')
})

it('says that a resting channel without a pause is counted all the same', () => {
  expect(words({ lifecycle: 'resting' })).toContain(
    'Den vilar men har inget uppehåll registrerat, så dagarna räknas.',
  )
})

it('says only when a channel begins that has not begun', () => {
  expect(words({ start: dayOfCivil(2026, 12, 1), postDays: [] })).toBe(
    'Kanalen börjar räknas 1 december.',
  )
})

it('says the kept periods, and nothing while none is counted', () => {
  expect(keptWords(assessed({}), rhythm)).toBe('40 av 46 veckor')
  expect(keptWords(assessed({ start: today, postDays: [] }), rhythm)).toBeNull()
})
