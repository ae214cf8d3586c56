import { expect, type Page } from '@playwright/test'

/**
 * Adds channels in the register by pasting what is given, all with the same number of posts a week.
 * @param links a link a line, a name before it where one is wanted
 */
export async function addChannels(page: Page, links: readonly string[], postsAWeek: number) {
  await page.getByRole('banner').getByRole('link', { name: 'Kanaler' }).click()
  await page.getByRole('button', { name: 'Lägg till kanaler' }).first().click()
  const panel = page.getByRole('dialog', { name: 'Lägg till kanaler' })
  await panel.getByLabel('Länkar').fill(links.join('\n'))
  await panel.getByLabel('Antal inlägg').fill(String(postsAWeek))
  await panel
    .getByRole('button', {
      name: links.length === 1 ? 'Lägg till kanalen' : `Lägg till ${links.length} kanaler`,
    })
    .click()
  await expect(panel).toBeHidden()
}
