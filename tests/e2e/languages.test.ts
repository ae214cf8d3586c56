import { expect, type Page } from '@playwright/test'
import { dayOfCivil } from '#domain/calendar.ts'
import type { Language } from '#domain/plan.ts'
import { exampleMunicipality } from '#importing/exampleMunicipality.ts'
import { en } from '#i18n/en.ts'
import { sv } from '#i18n/sv.ts'
import { test } from './app.ts'
import { openExample } from './doors.ts'
import { chooseLanguage } from './languageChoice.ts'
import { forgetPlan } from './siteData.ts'
import { tourOfBeginning, tourOfExample, type Place } from './tour.ts'
import { wallRow } from './wall.ts'

const now = '2026-11-16T09:00:00+01:00'
const catalogues = { sv, en }

/** What Exempelkommun says of itself: the user's own words, which no language of the app changes. */
const { rows: planRows } = exampleMunicipality(dayOfCivil(2026, 11, 16), () => '', now)
const ownTexts = textsOf(planRows)

test('the language changes at once, everywhere, and is remembered', async ({ app }) => {
  let page = await app.open('/', { now })
  await page.getByRole('radio', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Persistence, channel by channel',
  )
  await expect(page).toHaveTitle('Persistence, channel by channel – Uthållig')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByText('Svenska').first()).toHaveAttribute('lang', 'sv')

  await page.getByRole('radio', { name: 'Svenska' }).click()
  await openExample(page)
  await expect(wallRow(page, 'Kontaktpoolen')).toContainText('Risk, tyst 19 dagar')
  await chooseLanguage(page, 'en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Monday 16 November')
  await expect(wallRow(page, 'Kontaktpoolen')).toContainText('At risk, quiet for 19 days')

  await app.close()
  page = await app.open('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Monday 16 November')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

for (const [language, other] of [
  ['en', 'sv'],
  ['sv', 'en'],
] as const)
  test(`no screen in ${language} has a word of ${other}`, async ({ app }) => {
    test.setTimeout(300_000)
    const page = await app.open('/', { now })
    await chooseLanguage(page, language)
    const strange = phrasesOnlyIn(other, language)
    const found: string[] = []

    async function look(places: AsyncGenerator<Place>) {
      for await (const { name } of places) {
        const said = await everythingSaid(page, language)
        for (const phrase of strange)
          if (said.includes(phrase)) found.push(`${name}: ${phrase.trim()}`)
      }
    }

    await look(tourOfBeginning(page, language))
    await forgetPlan(page)
    await look(tourOfExample(page, language))
    expect(strange.length).toBeGreaterThan(400)
    expect(found).toEqual([])
  })

/**
 * What one language's texts say and neither the other's nor the plan ever do, cut at their arguments,
 * with a space around.
 */
function phrasesOnlyIn(language: Language, other: Language): string[] {
  const common = [...textsOf(catalogues[other]), ...ownTexts].map(toPlainWords).join('\n')
  const phrases = textsOf(catalogues[language])
    .flatMap((text) => text.split(/<\/?\w+>|[{}]|\w+, (?:plural|number),?|(?:=\d|one|other) /u))
    .map(toPlainWords)
    .filter((phrase) => phrase.trim().length > 5 && !common.includes(phrase))
  return [...new Set(phrases)]
}

function textsOf(catalogue: unknown): string[] {
  if (typeof catalogue === 'string') return [catalogue]
  return typeof catalogue === 'object' && catalogue !== null
    ? Object.values(catalogue).flatMap(textsOf)
    : []
}

/** Words and spaces only, lower case, so that sentences are found in whatever they stand. */
function toPlainWords(text: string): string {
  return ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\d-]+/gu)
      ?.join(' ') ?? ''
  } `
}

/**
 * The text and names of everything that can be seen or heard, but for what the user's own plan says
 * and for what is marked as another language.
 */
async function everythingSaid(page: Page, language: Language): Promise<string> {
  const { title } = catalogues[language].channel.posts
  const posts = await page.getByRole('region', { name: title, exact: true }).elementHandles()
  const pieces = await page.evaluate(
    ({ own, planTexts, ownAreas }) => {
      const said: string[] = []
      const attributes = ['aria-label', 'aria-valuetext', 'placeholder', 'title', 'alt']
      const walker = document.createTreeWalker(
        document.body,
        NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      )
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node instanceof Element ? node : node.parentElement
        if (!element?.checkVisibility()) continue
        if (element.closest('[lang]')?.getAttribute('lang') !== own) continue
        if (ownAreas.some((area) => area.contains(element))) continue
        if (node instanceof Element)
          said.push(...attributes.map((name) => node.getAttribute(name) ?? ''))
        else if (!planTexts.includes(node.textContent ?? '')) said.push(node.textContent ?? '')
      }
      return said
    },
    { own: language, planTexts: ownTexts, ownAreas: posts },
  )
  return pieces.map(toPlainWords).join('\n')
}
