import { expect, type Page } from '@playwright/test'
import { test } from './app.ts'
import { beginEmpty } from './doors.ts'

const monday = '2026-11-16T09:00:00+01:00'
const benefit = 'Jag vet vart jag vänder mig på kvällen'

const panel = (page: Page, name: string) => page.getByRole('dialog', { name })
const cell = (page: Page, unit: string) => page.getByRole('button', { name: `${unit}, ${benefit}` })
const finding = (page: Page, rule: string) => page.locator(`[data-rule=${rule}]`)

async function addBenefitThatNeeds(page: Page, units: readonly string[]) {
  await page.getByRole('button', { name: 'Ny nytta för Ungdomar 13–20' }).click()
  const form = panel(page, 'Ny nytta')
  await form.getByRole('button', { name: 'Skriv fritt' }).click()
  await form.getByLabel('Nytta, i målgruppens ord').fill(benefit)
  for (const unit of units) {
    await form.getByRole('combobox', { name: 'Lägg till enhet' }).fill(unit)
    await page.keyboard.press('Enter')
    await expect(form.getByText(unit, { exact: true })).toBeVisible()
  }
  await form.getByRole('button', { name: 'Spara' }).click()
  await expect(form).toBeHidden()
}

test('from an empty screen to the first solved finding, by keyboard', async ({ app }) => {
  test.setTimeout(180_000)
  const page = await app.open('/', { now: monday })
  await beginEmpty(page, 'Socialförvaltningen')
  await page.getByRole('link', { name: 'Gränser' }).click()
  const main = page.getByRole('main')

  await test.step('an audience, and a benefit that takes two units', async () => {
    await page.getByRole('button', { name: 'Skriv in en målgrupp' }).click()
    const form = panel(page, 'Ny målgrupp')
    await form.getByLabel('Målgrupp').first().fill('Ungdomar 13–20')
    await form.getByRole('button', { name: 'Spara' }).click()
    await addBenefitThatNeeds(page, ['Elevhälsan', 'Ungdomsrådgivningen'])
    await expect(main).toContainText('0 av 1 nyttor skapas gemensamt där det behövs.')
    await expect(cell(page, 'Elevhälsan')).toHaveAccessibleName(/behövs, saknas$/)
  })

  await test.step('a cell is set by a letter, another by its menu, and the arrows lead between', async () => {
    await cell(page, 'Elevhälsan').focus()
    await page.keyboard.press('ArrowRight')
    await expect(cell(page, 'Ungdomsrådgivningen')).toBeFocused()
    await page.keyboard.press('b')
    await expect(cell(page, 'Ungdomsrådgivningen')).toHaveAccessibleName(/bidrar$/)
    await page.keyboard.press('Enter')
    await page.getByRole('menuitemradio', { name: 'leder' }).press('Enter')
    await expect(cell(page, 'Ungdomsrådgivningen')).toHaveAccessibleName(/leder$/)
    await expect(cell(page, 'Ungdomsrådgivningen')).toBeFocused()
  })

  await test.step('the one that is missing is invited, says yes, and the finding is solved', async () => {
    await expect(finding(page, 'G4')).toContainText(`”${benefit}” behöver Elevhälsan`)
    await finding(page, 'G4').getByRole('button', { name: 'Bjud in Elevhälsan' }).press('Enter')
    const form = panel(page, 'Bjud in Elevhälsan')
    await expect(form.getByLabel('Förslag på inbjudan')).toHaveValue(/Det klarar vi inte utan er/)
    await form.getByLabel('De är med och bidrar').check()
    await page.keyboard.press('Enter')
    await expect(form).toBeHidden()
    await expect(finding(page, 'G4')).toHaveCount(0)
    await expect(main.getByRole('region', { name: 'Lyft blicken' }).locator(':focus')).toHaveCount(
      1,
    )
    await expect(main).toContainText('Den enda nytta som behöver flera enheter skapas gemensamt.')
  })

  await test.step('another is set aside for a reason, and taken up again', async () => {
    const none = finding(page, 'G2')
    await none.getByRole('button', { name: /^Lägg åt sidan/ }).click()
    const form = panel(page, 'Lägg åt sidan')
    await form.getByRole('button', { name: 'Lägg åt sidan' }).click()
    await expect(form).toContainText('Skriv varför, med några ord.')
    await form.getByLabel('Varför får det vara som det är?').fill('Vi börjar efter jul.')
    await form.getByRole('button', { name: 'Lägg åt sidan' }).click()
    await expect(none).toHaveCount(0)
    await main.getByText('Ett åtsidolagt').click()
    await expect(main).toContainText('Lagt åt sidan 16 november: Vi börjar efter jul.')
    await main.getByRole('button', { name: /^Ta upp igen/ }).click()
    await expect(none).toHaveCount(1)
  })

  await test.step('from the audience’s side the units are gone, and the gap is there', async () => {
    await main.getByRole('radio', { name: 'Så här möter målgruppen oss' }).check()
    await expect(main).toContainText('Ungdomar 13–20 får inget av det vi har lovat.')
    await expect(main).toContainText('Den som letar hittar ingenting.')
    await expect(main).not.toContainText('Elevhälsan')
  })
})
