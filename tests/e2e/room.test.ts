import { expect } from '@playwright/test'
import { test } from './app.ts'

test('a meeting is shown on the wall by keys, and shows no vote while a round is open', async ({
  app,
}) => {
  const page = await app.open('/', { now: '2026-11-16T09:00:00+01:00' })
  await page.getByRole('button', { name: 'Öppna exemplet' }).click()
  const main = page.getByRole('main')
  const wall = page.getByRole('dialog', { name: 'Mötet på storbild' })
  const show = main.getByRole('button', { name: 'Visa på storbild' })
  const turn = async (key: string, words: string) => {
    await page.keyboard.press(key)
    await expect(wall).toContainText(words)
  }
  await page.getByRole('link', { name: 'Prioritera' }).click()

  await test.step('a finished meeting, from its first initiative to the ranking', async () => {
    await main.getByRole('link', { name: 'Vad ska vi satsa på i höst?' }).click()
    await show.click()
    await expect(wall).toContainText('1 av 8')
    await turn('ArrowRight', 'Insats 1 av 6')
    await expect(wall.getByRole('heading')).toHaveText('Berättelser från kontaktpersoner')
    await expect(wall).toContainText('Beslut: Prioritera')
    await expect(wall.getByRole('img', { name: /^Röster: / })).toBeVisible()
    await turn(' ', 'Insats 2 av 6')
    await turn('PageDown', 'Insats 3 av 6')
    await turn('PageUp', 'Insats 2 av 6')
    await turn('ArrowLeft', 'Insats 1 av 6')
    await turn('End', 'Rangordning')
    await expect(wall).toContainText('Stabil topp 2.')
    await expect(wall).toContainText('8 timmar i veckan')
    await turn('ArrowRight', '8 av 8')
    await turn('ArrowLeft', 'Insats 6 av 6')
    await turn('Home', '1 av 8')
    await wall.getByRole('button', { name: 'Nästa' }).click()
    await expect(wall).toContainText('Insats 1 av 6')
    await page.keyboard.press('Escape')
    await expect(wall).toHaveCount(0)
    await expect(show).toBeFocused()
  })

  await test.step('one in which a vote is in, and none is shown', async () => {
    await page.getByRole('link', { name: 'Prioritera' }).first().click()
    await main.getByRole('button', { name: 'Förbered ett möte' }).click()
    const panel = page.getByRole('dialog')
    await panel.getByLabel('Antal som röstar').fill('3')
    await panel.getByRole('button', { name: 'Spara' }).click()
    await main.getByRole('button', { name: 'Börja poängsätta' }).click()
    await main.getByLabel('Svar i sedelns ordning').fill('4332211043322110')
    await main.getByLabel('Svar i sedelns ordning').press('Enter')
    await expect(main).toContainText('1 av 3 röster inne')
    await show.click()
    await turn('End', 'Insats 8 av 8')
    await expect(wall).toContainText('Leds av')
    await expect(wall).not.toContainText('Värde')
    await expect(wall.getByRole('img')).toHaveCount(0)
    await turn('Home', 'Det här väljer ni mellan')
    await turn('ArrowRight', 'Kanalen nu')
    await expect(wall).toContainText('35 av 52 perioder hållna')
  })
})
