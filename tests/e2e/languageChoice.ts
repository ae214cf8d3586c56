import type { Page } from '@playwright/test'
import type { Language } from '#domain/plan.ts'

const names = { sv: 'Svenska', en: 'English' } as const

/** Chooses the language of the app where its settings stand beside every screen. */
export async function chooseLanguage(page: Page, language: Language) {
  await page
    .getByLabel(/^(?:Språk|Language)$/)
    .and(page.locator('select'))
    .selectOption(names[language])
  await page.locator(`html[lang=${language}]`).waitFor()
}
