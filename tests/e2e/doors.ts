import { expect, type Page } from '@playwright/test'

/** Through the first door, to an empty register. */
export async function beginEmpty(page: Page, organisation: string) {
  await page.getByLabel('Organisation').fill(organisation)
  await page.getByRole('button', { name: 'Börja', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kanaler' })).toBeVisible()
}

/** Through the second door, to Exempelkommun's wall. */
export async function openExample(page: Page) {
  await page.getByRole('button', { name: 'Öppna exemplet' }).click()
  await expect(page.getByRole('heading', { name: 'Rytmen, period för period' })).toBeVisible()
}

/** Through the third door, to where files are read in. */
export async function chooseToReadIn(page: Page) {
  await page.getByRole('button', { name: 'Läs in inlägg' }).click()
  await expect(page.getByRole('heading', { name: 'Data och inställningar' })).toBeVisible()
}
