import { expect } from '@playwright/test'
import { languages } from '#domain/plan.ts'
import { accessibilityFindings, test } from './app.ts'
import { chooseLanguage } from './languageChoice.ts'
import { forgetPlan } from './siteData.ts'
import { tourOfBeginning, tourOfExample, type Place } from './tour.ts'

for (const language of languages)
  test(`axe finds nothing on any screen in either theme, ${language}`, async ({ app }) => {
    test.setTimeout(300_000)
    const page = await app.open('/', { now: '2026-11-16T09:00:00+01:00' })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await chooseLanguage(page, language)
    const findings: string[] = []

    async function look(places: AsyncGenerator<Place>) {
      for await (const { name } of places)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          const faults = await accessibilityFindings(page)
          findings.push(...faults.map((fault) => `${name}, ${colorScheme}: ${fault}`))
        }
    }

    await look(tourOfBeginning(page, language))
    await forgetPlan(page)
    await look(tourOfExample(page, language))
    expect(findings).toEqual([])
  })
