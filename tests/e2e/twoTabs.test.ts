import { expect, type Page } from '@playwright/test'
import { test } from './app.ts'
import { beginEmpty, chooseToReadIn } from './doors.ts'
import { confirmImport, metaExport, readIn, savedHeading } from './readIn.ts'
import { addChannels } from './register.ts'
import { countStoredPosts } from './storedPosts.ts'
import { wallRow } from './wall.ts'

const now = '2026-11-16T09:00:00+01:00'
const page1 = 'Ungdomar: https://www.facebook.com/profile.php?id=100063500000001'

test('what changes in one tab is drawn in the other', async ({ app }) => {
  const here = await app.open('/', { now })
  await beginEmpty(here, 'Socialförvaltningen')
  const there = await app.openTab('/')
  await expect(there.getByRole('heading', { name: 'Börja med en kanal' })).toBeVisible()

  await addChannels(here, [page1], 3)
  await expect(wallRow(there, 'Ungdomar')).toContainText('Inga uppgifter')

  await readIn(here, metaExport)
  await confirmImport(here)
  await expect(wallRow(there, 'Ungdomar')).toContainText('20 av 28 veckor')

  await there.getByRole('radio', { name: '52 veckor' }).check()
  await here.getByRole('button', { name: 'Ångra inläsningen', exact: true }).click()
  await expect(wallRow(there, 'Ungdomar')).toContainText('Inga uppgifter')
})

test('the same file confirmed in two tabs at once brings its posts once', async ({ app }) => {
  const here = await app.open('/', { now })
  await chooseToReadIn(here)
  const there = await app.openTab('/data')
  await readIn(here, metaExport)
  await readIn(there, metaExport)
  await Promise.all([confirmImport(here), confirmImport(there)])

  const headings = await Promise.all([here, there].map((page) => savedHeading(page).innerText()))
  expect(headings.toSorted()).toEqual(['234 inlägg är inlästa i 3 kanaler', 'Allt fanns redan'])
  const { imports, orphans } = await countStoredPosts(here)
  expect(imports).toEqual([{ state: 'live', claimed: 234, segments: 234, times: 234, hashes: 234 }])
  expect(orphans).toBe(0)
  const register = await app.openTab('/channels')
  await expect(
    register.getByRole('table', { name: 'Alla kanaler i registret' }).getByRole('rowheader'),
  ).toHaveCount(3)
})

test('two tabs that edit the same channel keep what both wrote', async ({ app }) => {
  const here = await app.open('/', { now })
  await beginEmpty(here, 'Socialförvaltningen')
  await addChannels(here, [page1], 3)
  await here.getByRole('link', { name: 'Ungdomar', exact: true }).click()
  await here.getByRole('heading', { level: 1, name: 'Ungdomar' }).waitFor()
  const there = await app.openTab(new URL(here.url()).pathname)

  const panelHere = await openEdit(here)
  const panelThere = await openEdit(there)
  await panelHere.getByLabel('Namn', { exact: true }).fill('Ungdomsrådgivningen')
  await panelThere.getByLabel('Syfte').fill('Möta unga som behöver stöd.')
  await Promise.all(
    [panelHere, panelThere].map((panel) => panel.getByRole('button', { name: 'Spara' }).click()),
  )
  for (const page of [here, there]) {
    await expect(page.getByRole('heading', { level: 1, name: 'Ungdomsrådgivningen' })).toBeVisible()
    await expect(page.getByRole('main')).toContainText('Möta unga som behöver stöd.')
  }
})

test('two tabs that add one unit after the other at once lose none', async ({ app }) => {
  const here = await app.open('/', { now })
  await beginEmpty(here, 'Socialförvaltningen')
  const there = await app.openTab('/channels')
  const names = Array.from({ length: 12 }, (_, place) => `Enhet ${place + 1}`)
  await Promise.all([addUnits(here, names.slice(0, 6)), addUnits(there, names.slice(6))])
  for (const page of [here, there]) {
    const units = page.getByRole('region', { name: 'Enheter' }).getByRole('listitem')
    await expect(units).toHaveCount(names.length)
  }
})

async function openEdit(page: Page) {
  await page.getByRole('main').getByRole('button', { name: 'Ändra', exact: true }).first().click()
  const panel = page.getByRole('dialog')
  await expect(panel.getByLabel('Namn', { exact: true })).toHaveValue('Ungdomar')
  return panel
}

async function addUnits(page: Page, names: readonly string[]) {
  for (const name of names) {
    await page.getByRole('button', { name: 'Lägg till enhet' }).click()
    const panel = page.getByRole('dialog', { name: 'Ny enhet' })
    await panel.getByLabel('Namn').fill(name)
    await panel.getByRole('button', { name: 'Spara' }).click()
    await expect(panel).toBeHidden()
  }
}
