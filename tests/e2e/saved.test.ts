import { expect } from '@playwright/test'
import { test } from './app.ts'

test('what is on the screen as saved stands after the browser was killed', async ({ app }) => {
  const page = await app.open()
  await page.getByLabel('Organisation').fill('Socialförvaltningen')
  await page.getByRole('button', { name: 'Börja', exact: true }).click()
  await expect(page.getByRole('banner')).toContainText('Socialförvaltningen')
  await app.kill()

  const again = await app.open()
  await expect(again.getByRole('banner')).toContainText('Socialförvaltningen')
})

test('a change is taken back and done again with the keys', async ({ app }) => {
  const page = await app.open()
  const banner = page.getByRole('banner')
  await page.getByLabel('Organisation').fill('Socialförvaltningen')
  await page.getByRole('button', { name: 'Börja', exact: true }).click()
  await expect(banner).toContainText('Socialförvaltningen')
  await page.keyboard.press('Control+z')
  await expect(page.getByText(/^Ångrat: .+, Socialförvaltningen\.$/)).toBeVisible()
  await expect(banner).not.toContainText('Socialförvaltningen')
  await page.keyboard.press('Control+Shift+z')
  await expect(banner).toContainText('Socialförvaltningen')
})
