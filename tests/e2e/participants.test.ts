import { expect } from '@playwright/test'
import { expectAccessible, test } from './app.ts'
import { codeOf, openMeeting } from './meeting.ts'

test('ballots are printed two on a page, without anything of the app', async ({ app }) => {
  const page = await app.open('/')
  await openMeeting(page)
  await page.getByRole('button', { name: 'Röstsedlar på papper' }).click()
  await page.getByRole('heading', { name: 'Röstsedel, deltagare 3, runda 1' }).waitFor()
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
  await page.emulateMedia({ media: 'print' })
  const printed = await page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, button, nav, a')]
      .filter((element) => element.checkVisibility())
      .map(({ textContent }) => textContent),
  )
  expect(printed).toEqual([1, 2, 3].map((voter) => `Röstsedel, deltagare ${voter}, runda 1`))
})

test('somebody comes late, a vote is taken back, and too few votes are warned of', async ({
  app,
}) => {
  const page = await app.open('/')
  const main = page.getByRole('main')
  const sessionId = await openMeeting(page)
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const take = async (participant: number) => {
    await main.getByLabel('Kod', { exact: true }).fill(codeOf(sessionId, participant, 3))
    await main.getByLabel('Kod', { exact: true }).press('Enter')
  }

  await test.step('a participant more, undone and let in again', async () => {
    await take(4)
    await expect(main).toContainText('Det finns ingen deltagare med det numret.')
    await main.getByText('En deltagare till').click()
    await press('Lägg till deltagare 4')
    await expect(main).toContainText('0 av 4 röster inne')
    await page.getByRole('button', { name: 'Ångra' }).last().click()
    await expect(main).toContainText('0 av 3 röster inne')
    await main.getByLabel('Roll').fill('Rektor')
    await main.getByLabel('Roll').press('Enter')
    await expect(main).toContainText('Deltagare 4, Rektor')
    await take(4)
    await expect(main).toContainText('1 av 4 röster inne')
  })

  await test.step('a vote that was taken in by mistake is taken back', async () => {
    await press('Ta tillbaka rösten: Deltagare 4, Rektor')
    await page.getByRole('alertdialog').getByRole('button', { name: 'Ta tillbaka' }).click()
    await expect(main).toContainText('0 av 4 röster inne')
    await take(4)
    await expect(main).toContainText('1 av 4 röster inne')
    await expectAccessible(page)
  })

  await test.step('the round is closed with fewer than half, after a warning', async () => {
    await press('Stäng rundan')
    const question = page.getByRole('alertdialog')
    await expect(question).toContainText('3 har inte röstat')
    await expect(question).toContainText('Bara en har röstat, färre än 2.')
    await question.getByRole('button', { name: 'Stäng rundan' }).click()
    await expect(main).toContainText('1 av 4 röster inne')
    await expect(main).toContainText('En röst krävs för en plats. Ingen har avstått.')
  })
})
