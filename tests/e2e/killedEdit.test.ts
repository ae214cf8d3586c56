import { expect } from '@playwright/test'
import { test } from './app.ts'
import { dumpDatabase, keepIsAsked } from './databaseDump.ts'
import { beginEmpty } from './doors.ts'
import { hasHalted, haltAt } from './halt.ts'
import { addChannels } from './register.ts'
import { canaryIsNoted } from './siteData.ts'

const now = '2026-11-16T09:00:00+01:00'

test('a change whose browser is killed is there wholly or not at all', async ({ app }) => {
  const page = await app.open('/', { now })
  await beginEmpty(page, 'Socialförvaltningen')
  await addChannels(page, ['Ungdomar: https://www.facebook.com/ungdomar'], 3)
  await page.getByRole('link', { name: 'Ungdomar', exact: true }).click()
  await page.getByRole('button', { name: 'Ändra', exact: true }).first().click()
  const panel = page.getByRole('dialog')
  await panel.getByLabel('Namn', { exact: true }).fill('Ungdomsrådgivningen')
  await keepIsAsked(page)
  await canaryIsNoted(page)
  const before = await dumpDatabase(page)
  const halted = hasHalted(page)
  // The channel's row is written by then, and what undoing it takes is about to be.
  await haltAt(page, { store: 'changes', method: 'add' })
  await panel.getByRole('button', { name: 'Spara' }).click({ noWaitAfter: true })
  await halted
  await app.kill()

  const beside = await app.openBeside()
  expect(await dumpDatabase(beside), 'what a killed change leaves').toBe(before)
  const again = await app.openTab('/channels')
  await expect(again.getByRole('link', { name: 'Ungdomar', exact: true })).toBeVisible()
})
