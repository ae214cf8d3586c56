import { describe, expect, it } from 'vitest'
import { dayOfCivil, toLocalDate } from '#domain/calendar.ts'
import { spanWords } from '#i18n/spanWords.ts'
import { formatsOf, textsOf } from './textIn.ts'

const spring = toLocalDate(dayOfCivil(2026, 5, 4))
const autumn = toLocalDate(dayOfCivil(2026, 11, 15))
const before = toLocalDate(dayOfCivil(2025, 11, 1))

describe.each([
  [
    'sv',
    'från 4 maj till 15 november 2026',
    'den 4 maj 2026',
    'från 1 november 2025 till 4 maj 2026',
    'från 1 nov. 2025 till 4 maj 2026',
  ],
  [
    'en',
    'from 4 May to 15 November 2026',
    'on 4 May 2026',
    'from 1 November 2025 to 4 May 2026',
    'from 1 Nov 2025 to 4 May 2026',
  ],
] as const)('days in words, in %s', (language, sameYear, oneDay, twoYears, tight) => {
  it('name the year once where it is the same, and a single day alone', async () => {
    const t = await textsOf(language, 'imports')
    const formats = await formatsOf(language)
    expect(spanWords({ from: spring, to: autumn }, t, formats)).toBe(sameYear)
    expect(spanWords({ from: spring, to: spring }, t, formats)).toBe(oneDay)
    expect(spanWords({ from: before, to: spring }, t, formats)).toBe(twoYears)
    expect(spanWords({ from: before, to: spring }, t, formats, true)).toBe(tight)
  })
})
