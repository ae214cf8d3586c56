import { describe, expect, it } from 'vitest'
import type { PublishingAssessment } from '#domain/assessment.ts'
import { dayOfCivil } from '#domain/calendar.ts'
import { assessPersistence } from '#domain/persistence.ts'
import { planKeepingWords, supportWords, type PlanKeepingTexts } from '#i18n/planKeepingWords.ts'
import type { Language } from '#domain/plan.ts'
import { formatsOf, textsOf } from './textIn.ts'

const today = dayOfCivil(2026, 11, 23)

async function planTexts(language: Language): Promise<PlanKeepingTexts> {
  return {
    planKeeping: await textsOf(language, 'planKeeping'),
    rhythm: await textsOf(language, 'rhythm'),
    formats: await formatsOf(language),
  }
}

const swedish = await planTexts('sv')
const english = await planTexts('en')

describe('how many keep the plan', () => {
  it.each([
    [0, 0, 'Ingen kanal kan bedömas än.', 'No channel can be judged yet.'],
    [
      1,
      1,
      'En kanal kan bedömas, och den håller planen.',
      'One channel can be judged, and it keeps the plan.',
    ],
    [
      0,
      1,
      'En kanal kan bedömas, och den håller inte planen.',
      'One channel can be judged, and it does not keep the plan.',
    ],
    [0, 6, 'Ingen av 6 kanaler håller planen.', 'None of 6 channels keep the plan.'],
    [1, 6, '1 av 6 kanaler håller planen.', '1 of 6 channels keep the plan.'],
    [4, 6, '4 av 6 kanaler håller planen.', '4 of 6 channels keep the plan.'],
    [
      6,
      6,
      'Alla 6 kanaler som kan bedömas håller planen.',
      'All 6 channels that can be judged keep the plan.',
    ],
  ])('says %i of %i in words', (keeping, of, sv, en) => {
    expect(planKeepingWords({ keeping, of }, swedish.planKeeping)).toBe(sv)
    expect(planKeepingWords({ keeping, of }, english.planKeeping)).toBe(en)
  })
})

/** A real assessment with some figures replaced. */
function assessed(figures: Partial<PublishingAssessment>): PublishingAssessment {
  const assessment = assessPersistence(
    {
      mode: 'publish',
      lifecycle: 'running',
      start: dayOfCivil(2026, 1, 5),
      cadence: { n: 3, per: 'week' },
      postDays: [],
      pauses: [],
      coverage: null,
    },
    today,
  )
  if (assessment.status === 'monitoring') throw new Error('a publishing channel monitors')
  return { ...assessment, ...figures }
}

describe('which channel needs support the most', () => {
  const lastPostDay = dayOfCivil(2026, 11, 4)

  it('says how long it has been silent, and since which post', () => {
    const assessment = assessed({ status: 'atRisk', gapActiveDays: 19, lastPostDay })
    expect(supportWords([{ name: 'Kontaktpoolen', assessment }], today, swedish)).toBe(
      'Kontaktpoolen har varit tyst i 19 dagar. Senaste inlägget kom 4 november.',
    )
  })

  it('says how far that is known when it is not known until today', () => {
    const assessment = assessed({
      status: 'atRisk',
      gapActiveDays: 15,
      lastPostDay,
      knownUntil: dayOfCivil(2026, 11, 19),
    })
    expect(supportWords([{ name: 'Kontaktpoolen', assessment }], today, swedish)).toBe(
      'Kontaktpoolen har varit tyst i 15 dagar. Senaste inlägget kom 4 november. Inläggen är kända till 19 november.',
    )
  })

  it('names no post of a channel that never had one', () => {
    const assessment = assessed({ status: 'silent', gapActiveDays: 322 })
    expect(supportWords([{ name: 'Öst', assessment }], today, swedish)).toBe(
      'Öst har inte publicerat något på 10 månader.',
    )
  })

  it('tells quieter than usual and below plan from silence', () => {
    const quieter = assessed({ status: 'quieterThanUsual', gapActiveDays: 12, lastPostDay })
    expect(supportWords([{ name: 'Öst', assessment: quieter }], today, swedish)).toBe(
      'Öst är tystare än vanligt: 12 dagar utan inlägg.',
    )
    const below = assessed({ status: 'belowPlan', keptPeriods: 9, countedPeriods: 26, lastPostDay })
    expect(supportWords([{ name: 'Öst', assessment: below }], today, english)).toBe(
      'Öst is below plan: 9 of 26 weeks kept.',
    )
  })

  it('counts the others that need support too', () => {
    const assessment = assessed({ status: 'atRisk', gapActiveDays: 19, lastPostDay })
    const row = { name: 'Öst', assessment }
    expect(supportWords([row, row], today, swedish)).toMatch(/ En kanal till behöver stöd\.$/)
    expect(supportWords([row, row, row], today, swedish)).toMatch(/ 2 kanaler till behöver stöd\.$/)
  })

  it('says nothing when none does', () => {
    expect(supportWords([], today, swedish)).toBe('')
    const active = assessed({ status: 'active', lastPostDay })
    expect(supportWords([{ name: 'Öst', assessment: active }], today, swedish)).toBe('')
  })
})
