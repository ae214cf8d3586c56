import { expect } from '@playwright/test'
import { test } from './app.ts'
import { confirmButton } from './readIn.ts'
import { addChannels } from './register.ts'

test('last week by keys, and older dates out of a table', async ({ app }) => {
  test.setTimeout(180_000)
  const page = await app.open('/', { now: '2026-11-23T09:00:00+01:00' })
  const { keyboard } = page
  const main = page.getByRole('main')
  await page.getByLabel('Organisation').fill('Socialförvaltningen')
  await keyboard.press('Enter')
  await addChannels(
    page,
    ['Biblioteket: instagram.com/biblioteket', 'Simhallen: instagram.com/simhallen'],
    2,
  )
  const lead = (known: string) => main.getByText(known)

  await test.step('log a week without a pointer, as one change', async () => {
    await page.goto(new URL('/', page.url()).href)
    await main.getByRole('link', { name: 'Logga förra veckan' }).press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Logga förra veckan' })).toBeFocused()
    await expect(lead('0 av 2 kanaler är kända för veckan.')).toBeVisible()
    await main.getByRole('grid').getByRole('button').first().focus()
    await keyboard.type('1')
    await keyboard.press('ArrowRight')
    await keyboard.press('Space')
    await keyboard.press('Space')
    await keyboard.press('ArrowDown')
    await keyboard.press('End')
    await keyboard.press('Space')
    await expect(main.getByText('2 rader att spara.')).toBeVisible()
    await keyboard.press('Control+Enter')
    await expect(lead('Alla 2 kanaler är kända för veckan.')).toBeVisible()
    const nothing = main.getByRole('button', { name: 'Inget publicerades: Simhallen' })
    await expect(nothing).toBeFocused()
    await expect(nothing).toHaveAttribute('aria-pressed', 'true')
  })

  await test.step('take it back and do it again by keys', async () => {
    await keyboard.press('Control+z')
    await expect(lead('0 av 2 kanaler är kända för veckan.')).toBeVisible()
    await keyboard.press('Control+Shift+z')
    await expect(lead('Alla 2 kanaler är kända för veckan.')).toBeVisible()
  })

  await test.step('read in dates of a table, one of them logged already', async () => {
    await page.getByRole('banner').getByRole('link', { name: 'Data och inställningar' }).click()
    await page.locator('input[type=file][multiple]').setInputFiles({
      name: 'planering.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'Dag;Konto;Rubrik\n05/11/2026;Biblioteket;Bok\n16/11/2026;Biblioteket;Ny\n',
      ),
    })
    await expect(
      page.getByRole('heading', { level: 1, name: 'Vad betyder kolumnerna?' }),
    ).toBeFocused()
    await expect(main.getByText('2 inlägg')).toBeVisible()
    await page.getByRole('button', { name: 'Fortsätt', exact: true }).click()
    await confirmButton(page).click()
    await expect(page.getByRole('heading', { name: /är inlästa/ })).toBeVisible()
  })

  await test.step('both count once where they say the same', async () => {
    await page.goto(new URL('/log', page.url()).href)
    const day = main.getByRole('button', { name: /^måndag 16 november: ett inlägg, ett inläst/ })
    await expect(day).toBeVisible()
    await expect(main.getByRole('button', { name: /^tisdag 17 november: 2 inlägg$/ })).toBeVisible()
  })
})
