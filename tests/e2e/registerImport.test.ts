import { expect, type Page } from '@playwright/test'
import { expectAccessible, test } from './app.ts'
import { beginEmpty } from './doors.ts'

const platforms = ['Facebook', 'Instagram', 'YouTube'] as const
const offices = 100

/** Three accounts of each of many units, one of them twice, and a row with nothing to go to. */
function register(): string {
  const rows = Array.from({ length: offices }, (_, at) => {
    const unit = `Enhet ${String(at + 1).padStart(3, '0')}`
    return platforms.map(
      (platform) =>
        `${unit};Prov ${platform} ${at + 1};${platform};https://www.${platform.toLowerCase()}.com/prov${at + 1}`,
    )
  })
  const double = 'Enhet 001;Prov igen;Facebook;http://facebook.com/Prov1/'
  const nowhere = 'Enhet 002;;;https://bit.ly/3abc'
  return ['Var;Kanalnamn;Plattform;Länk', ...rows.flat(), double, nowhere].join('\r\n')
}

test.setTimeout(240_000)

const table = (page: Page) => page.getByRole('main').getByRole('table')

test('a register is read in, looked through, changed in bulk and taken back', async ({ app }) => {
  const page = await app.open()
  const main = page.getByRole('main')
  await beginEmpty(page, 'Provkommun')

  await test.step('nothing is written before its columns and rows have been looked at', async () => {
    await page.getByRole('link', { name: 'Läs in en lista' }).click()
    await expect(page.getByRole('heading', { name: 'Läs in kanalregister' })).toBeFocused()
    await expectAccessible(page)
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'kanaler.csv', mimeType: 'text/csv', buffer: Buffer.from(register()) })
    await expect(page.getByRole('heading', { name: 'Stämmer registret?' })).toBeFocused()
    await expect(main).toContainText('kanaler.csv har 302 rader. 300 kanaler läggs till.')
    await expect(main).toContainText('En står dubbelt. En rad gav ingen kanal.')

    // Nobody can guess that this column holds units.
    await expect(page.getByLabel('Var', { exact: true })).toHaveValue('none')
    await page.getByLabel('Var', { exact: true }).selectOption('Ägande enhet')
    await expect(main).toContainText('300 kanaler läggs till, och 100 nya enheter.')
    await page.getByLabel('Visa', { exact: true }).selectOption('Ingen kanal, 1')
    await expect(table(page)).toContainText('303')
    await expect(table(page)).toContainText('är en förkortad länk')
    await page.getByLabel('Visa', { exact: true }).selectOption('Dubbla, 1')
    await expect(table(page)).toContainText('samma som rad 2')
    await expectAccessible(page)
  })

  await test.step('one confirmation, and a summary', async () => {
    await page.getByRole('button', { name: 'Lägg till 300 kanaler' }).click()
    await expect(page.getByRole('heading', { name: '300 kanaler har lagts till' })).toBeFocused()
    await expect(main).toContainText('100 enheter skapades.')
    await page.getByRole('link', { name: 'Till kanalerna' }).click()
    await expect(main).toContainText('300 kanaler i registret, hos 100 enheter.')
  })

  await test.step('the filter stays in the address, and of many lines few are drawn', async () => {
    expect(await table(page).getByRole('row').count()).toBeLessThan(100)
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByLabel('Plattform', { exact: true }).selectOption('YouTube')
    await page.getByRole('searchbox', { name: 'Sök kanal' }).fill('Enhet 00')
    await expect(main).toContainText('10 av 300 kanaler visas.')
    await expect(page).toHaveURL(/platform=youtube/)
    await expect(page).toHaveURL(/text=/)
    await page.reload()
    await expect(main).toContainText('10 av 300 kanaler visas.')
  })

  await test.step('those that are shown are changed as one change, which is undone', async () => {
    await page.getByRole('checkbox', { name: 'Välj alla som visas' }).click()
    await page.getByRole('button', { name: 'Ändra takt' }).click()
    const panel = page.getByRole('dialog', { name: 'Takt för 10 kanaler' })
    await panel.getByLabel('Antal inlägg').fill('4')
    await panel.getByRole('button', { name: 'Ändra 10 kanaler' }).click()
    await expect(panel).toBeHidden()
    await expect(table(page).getByText('4 i veckan')).toHaveCount(10)
    await page.getByRole('button', { name: 'Ångra' }).click()
    await expect(table(page).getByText('1 i veckan')).toHaveCount(10)
  })

  await test.step('the same list, dropped as text, has nothing new', async () => {
    await page.goto(new URL('/channels/read-in', page.url()).href)
    await page.getByText('Eller klistra in rader').click()
    await page.getByLabel('Rader ur ett kalkylblad, eller länkar').fill(register())
    await page.getByRole('button', { name: 'Läs raderna' }).click()
    await expect(main).toContainText('Ingen kanal läggs till. 301 kanaler finns redan.')
    await expect(page.getByRole('button', { name: 'Inget att lägga till' })).toBeDisabled()
  })

  await test.step('all of it is taken back at once', async () => {
    await page.getByRole('button', { name: 'Avbryt' }).click()
    // The change of ten channels was undone, so the register itself is next.
    await page.keyboard.press('Control+z')
    await expect(page.getByText('Ångrat: inläst kanalregister')).toBeVisible()
    await page.goto(new URL('/channels', page.url()).href)
    await expect(page.getByRole('heading', { name: 'Lägg till den första kanalen' })).toBeVisible()
  })
})
