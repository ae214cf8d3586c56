import { expect } from '@playwright/test'
import { dayOfCivil } from '#domain/calendar.ts'
import { exampleMunicipality } from '#importing/exampleMunicipality.ts'
import { accessibilityFindings, test } from './app.ts'
import { chooseLanguage } from './languageChoice.ts'
import { forgetPlan } from './siteData.ts'
import { tourOfBeginning, tourOfExample, type Place } from './tour.ts'
import { everythingSaid, phrasesOnlyIn, textsOf } from './wordsOnScreen.ts'

const now = '2026-11-16T09:00:00+01:00'

/**
 * What Exempelkommun says of itself: the user's own sentences, which no language of the app changes. Single
 * words are left out, for among them are those that the app stores itself, which must never be seen.
 */
const planTexts = textsOf(exampleMunicipality(dayOfCivil(2026, 11, 16), () => '', now).rows).filter(
  (text) => text.includes(' '),
)

for (const [language, other] of [
  ['en', 'sv'],
  ['sv', 'en'],
] as const)
  test(`on every screen in ${language} axe finds nothing in either theme, and no word is of ${other}`, async ({
    app,
  }) => {
    test.setTimeout(600_000)
    const page = await app.open('/', { now })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await chooseLanguage(page, language)
    const strange = phrasesOnlyIn(other, language)
    const findings: string[] = []

    async function look(places: AsyncGenerator<Place>) {
      for await (const { name } of places) {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          const faults = await accessibilityFindings(page)
          findings.push(...faults.map((fault) => `${name}, ${colorScheme}: ${fault}`))
        }
        const said = await everythingSaid(page, language, planTexts)
        const words = strange.filter((phrase) => said.includes(phrase))
        findings.push(...words.map((phrase) => `${name}: ${phrase.trim()}`))
      }
    }

    await look(tourOfBeginning(page, language))
    await forgetPlan(page)
    await look(tourOfExample(page, language))
    expect(strange.length).toBeGreaterThan(400)
    expect(findings).toEqual([])
  })
