import { expect } from '@playwright/test'
import { test } from './app.ts'
import { dumpDatabase } from './databaseDump.ts'
import { beginEmpty, chooseToReadIn, openExample } from './doors.ts'
import { confirmImport, metaExport, previewHeading, readIn } from './readIn.ts'
import { addChannels } from './register.ts'
import { channelsIn, wallRow } from './wall.ts'

const quietest = 'Seniorcenter Öst'
const now = '2026-11-16T09:00:00+01:00'

test('a reload in the middle of a preview leaves nothing behind', async ({ app }) => {
  const page = await app.open('/', { now })
  await chooseToReadIn(page)
  const before = await dumpDatabase(page)
  await readIn(page, metaExport)
  await page.reload()
  await expect(page.getByText('Inga inlägg är inlästa än.')).toBeVisible()
  await expect(previewHeading(page)).toBeHidden()
  expect(await dumpDatabase(page)).toBe(before)
})

test('what was confirmed stands after a reload and in another session', async ({ app }) => {
  let page = await app.open('/', { now })
  await beginEmpty(page, 'Socialförvaltningen')
  await addChannels(page, ['Ungdomar: https://www.facebook.com/profile.php?id=100063500000001'], 3)
  await readIn(page, metaExport)
  await confirmImport(page)
  await page.getByRole('link', { name: 'Se Måndag' }).click()
  await expect(wallRow(page, 'Ungdomar')).toContainText('20 av 28 veckor')
  const wall = await page.getByRole('main').innerText()

  await page.reload()
  await expect(wallRow(page, 'Ungdomar')).toContainText('20 av 28 veckor')
  expect(await page.getByRole('main').innerText()).toBe(wall)
  await app.close()
  page = await app.open('/')
  await expect(wallRow(page, 'Ungdomar')).toContainText('20 av 28 veckor')
  expect(await page.getByRole('main').innerText()).toBe(wall)
})

test('a channel has an address of its own', async ({ app }) => {
  const page = await app.open('/', { now })
  await openExample(page)
  await channelsIn(page, 'Behöver stöd').first().click()
  await expect(page.getByRole('heading', { level: 1, name: quietest })).toBeVisible()
  const address = new URL(page.url()).pathname
  expect(address).toMatch(/^\/channels\/[0-9a-f-]{36}$/)

  const other = await app.openTab(address)
  await expect(other.getByRole('heading', { level: 1, name: quietest })).toBeVisible()
  await expect(other).toHaveTitle(`${quietest} – Uthållig`)
  const gone = await app.openTab('/channels/0198f1c2-0000-7000-8000-000000000000')
  await expect(gone.getByRole('heading', { level: 1, name: 'Kanalen finns inte' })).toBeVisible()
})
