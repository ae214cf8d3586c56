import { expect } from '@playwright/test'
import { test } from './app.ts'
import { dumpDatabase } from './databaseDump.ts'
import { beginEmpty } from './doors.ts'
import { allowBytes } from './quota.ts'
import { addChannels } from './register.ts'
import { confirmButton, metaExport, readIn, savedHeading } from './readIn.ts'

const now = '2026-11-16T09:00:00+01:00'

test('without room nothing is said to be saved, and what was entered stays', async ({ app }) => {
  const first = await app.open('/', { now })
  await beginEmpty(first, 'Socialförvaltningen')
  await addChannels(first, ['Ungdomar: https://www.facebook.com/ungdomar'], 3)
  await app.close()

  // Before the app is opened: the browser remembers for a while how much room there was.
  const beside = await app.openBeside()
  await allowBytes(beside, 1)
  const page = await app.openTab('/channels')
  const before = await dumpDatabase(beside)
  await page.getByRole('link', { name: 'Ungdomar', exact: true }).click()
  await page.getByRole('button', { name: 'Ändra', exact: true }).first().click()
  const panel = page.getByRole('dialog')
  const field = panel.getByLabel('Namn', { exact: true })
  await field.fill('Ungdomsrådgivningen')
  await panel.getByRole('button', { name: 'Spara' }).click()
  const notSaved = page.getByText(/^Inget sparades: utrymmet är slut/)
  await expect(notSaved.first()).toBeVisible()
  await expect(field).toHaveValue('Ungdomsrådgivningen')
  expect(await dumpDatabase(beside)).toBe(before)
  await page.reload()

  await readIn(page, metaExport)
  await confirmButton(page).click()
  await expect(page.getByText(/^Inget lästes in, för utrymmet är slut/)).toBeVisible()
  await expect(savedHeading(page)).toBeHidden()
  expect(await dumpDatabase(beside)).toBe(before)

  await allowBytes(beside, null)
  await confirmButton(page).click()
  await expect(savedHeading(page)).toHaveText('234 inlägg är inlästa i 3 kanaler')
})
