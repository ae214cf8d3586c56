import { expect } from '@playwright/test'
import { test } from './app.ts'
import { typeDay } from './dateField.ts'
import { tabTo } from './keyboardUse.ts'
import { confirmButton, metaExport, previewHeading } from './readIn.ts'
import { channelsIn, strip, wallRow } from './wall.ts'

test('the main job, without a pointer', async ({ app }) => {
  test.setTimeout(120_000)
  const page = await app.open('/', { now: '2026-11-16T09:00:00+01:00' })
  const { keyboard } = page
  const pool = 'Kontaktpoolen Exempelkommun'
  const youth = 'Ungdomsrådgivningen Exempelkommun'

  await test.step('through the first door', async () => {
    await tabTo(page.getByLabel('Organisation'))
    await keyboard.type('Socialförvaltningen')
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Kanaler' })).toBeFocused()
  })

  await test.step('a channel by its link', async () => {
    await tabTo(page.getByRole('main').getByRole('button', { name: 'Lägg till kanaler' }).first())
    await keyboard.press('Enter')
    const panel = page.getByRole('dialog', { name: 'Lägg till kanaler' })
    await tabTo(panel.getByLabel('Länkar'))
    await keyboard.insertText(`${pool}: https://www.facebook.com/100063500000002`)
    await tabTo(panel.getByLabel('Antal inlägg'))
    await keyboard.type('3')
    await tabTo(panel.getByRole('button', { name: 'Lägg till kanalen' }))
    await keyboard.press('Enter')
    await expect(panel).toBeHidden()
    await expect(page.getByRole('link', { name: pool, exact: true })).toBeVisible()
    await expect(page.locator('body')).not.toBeFocused()
  })

  await test.step('the file', async () => {
    await tabTo(page.getByRole('link', { name: 'Data och inställningar' }))
    await keyboard.press('Enter')
    // Asked for ahead: the browser must know that the test wants the files, not a window.
    const chooser = page.waitForEvent('filechooser')
    await tabTo(page.getByRole('button', { name: 'Välj filer' }))
    await keyboard.press('Enter')
    await (await chooser).setFiles(metaExport)
    await expect(previewHeading(page)).toBeFocused()
    await tabTo(confirmButton(page))
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 2, name: '234 inlägg' })).toBeFocused()
    await tabTo(page.getByRole('link', { name: 'Se Måndag' }))
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: /^Måndag/ })).toBeFocused()
  })

  await test.step('the wall, period by period and channel by channel', async () => {
    await tabTo(strip(page, pool))
    await keyboard.press('ArrowLeft')
    const lastWeek = 'vecka 46, 9–15 november 2026'
    await expect(strip(page, pool)).toHaveAttribute(
      'aria-valuetext',
      `${lastWeek}, 0 av 3 inlägg, missad`,
    )
    await expect(page.getByRole('main')).toContainText(`${pool} · ${lastWeek} · 0 av 3 inlägg`)
    await keyboard.press('ArrowDown')
    await expect(strip(page, youth)).toBeFocused()
    await expect(strip(page, youth)).toHaveAttribute('aria-valuetext', new RegExp(`^${lastWeek}`))
    await keyboard.press('ArrowUp')
    await expect(strip(page, pool)).toBeFocused()
  })

  await test.step('the calculation, and back to where one was', async () => {
    const index = wallRow(page, pool).getByRole('button', { name: 'Index 53 av 100' })
    await tabTo(index)
    await keyboard.press('Enter')
    const calculation = page.getByRole('dialog', { name: 'Uthållighetsindex 53' })
    await expect(calculation).toBeVisible()
    await tabTo(calculation.getByRole('button', { name: 'Stäng' }))
    await keyboard.press('Escape')
    await expect(calculation).toBeHidden()
    await expect(index).toBeFocused()
  })

  await test.step('a pause, registered and taken back', async () => {
    await page.getByRole('heading', { level: 1 }).focus()
    await tabTo(wallRow(page, pool).getByRole('button', { name: 'Registrera uppehåll' }))
    await keyboard.press('Enter')
    const panel = page.getByRole('dialog', { name: 'Registrera uppehåll' })
    await tabTo(panel.getByLabel('Första dagen'))
    await panel.getByLabel('Första dagen').fill('')
    await typeDay(panel.getByLabel('Första dagen'), '2026-10-31')
    // Enter in a date sends the form, which says what it misses.
    await keyboard.press('Enter')
    await expect(panel).toContainText('Skriv hela datumet, eller kryssa i Tills vidare.')
    await tabTo(panel.getByRole('checkbox', { name: 'Tills vidare' }))
    await keyboard.press('Space')
    await tabTo(panel.getByRole('button', { name: 'Spara' }))
    await keyboard.press('Enter')
    await expect(panel).toBeHidden()
    await expect(wallRow(page, pool)).toContainText('Uppehåll tills vidare')
    await expect(channelsIn(page, 'Behöver stöd')).toHaveCount(0)
    await keyboard.press('Control+z')
    await expect(wallRow(page, pool)).toContainText('Risk, tyst 16 dagar')
    await expect(channelsIn(page, 'Behöver stöd')).toHaveText([pool])
    await keyboard.press('Control+Shift+z')
    await expect(wallRow(page, pool)).toContainText('Uppehåll tills vidare')
  })
})
