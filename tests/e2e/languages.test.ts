import { expect } from '@playwright/test'
import { test } from './app.ts'
import { openExample } from './doors.ts'
import { chooseLanguage } from './languageChoice.ts'
import { wallRow } from './wall.ts'

const now = '2026-11-16T09:00:00+01:00'

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

  await app.leave()
  page = await app.open('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Monday 16 November')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
