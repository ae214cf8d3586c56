import { readFile, writeFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { test } from './app.ts'
import { chooseBackup, makeBackup } from './backups.ts'
import { dumpDatabase } from './databaseDump.ts'
import { chooseToReadIn, openExample } from './doors.ts'
import { backupFixture, confirmImport, metaExport, readInHere } from './readIn.ts'
import { loseDatabase } from './siteData.ts'

const now = '2026-11-16T09:00:00+01:00'

test.setTimeout(180_000)

/** What the wall says of every channel, in words. */
async function figures(page: Page): Promise<string[]> {
  await page.getByRole('banner').getByRole('link', { name: 'Måndag' }).click()
  await page.getByRole('slider').first().waitFor()
  const rows = page.getByRole('main').getByRole('listitem')
  return rows.filter({ has: page.getByRole('slider') }).allInnerTexts()
}

test('a backup brings everything back after the browser has lost it', async ({ app }, info) => {
  const path = info.outputPath('min.uthallig')
  const page = await app.open('/', { now })
  await chooseToReadIn(page)
  await readInHere(page, metaExport)
  await confirmImport(page)
  const before = await figures(page)
  expect(before.length).toBeGreaterThan(2)
  await expect(page.getByRole('link', { name: 'Ingen säkerhetskopia än' })).toBeVisible()
  await page.getByRole('banner').getByRole('link', { name: 'Data och inställningar' }).click()
  await makeBackup(page, path)
  await expect(page.getByRole('link', { name: /^Säkerhetskopia i dag/ })).toBeVisible()
  await app.leave()

  const beside = await app.openBeside()
  await loseDatabase(beside)
  await beside.close()
  const again = await app.openTab('/')

  await expect(again.getByRole('heading', { name: 'Det som fanns här är borta' })).toBeVisible()
  await expect(again.getByText(/Där fanns 3 kanaler/)).toBeVisible()
  await expect(again.getByText(/^Den senaste vi vet av gjordes i dag/)).toBeVisible()
  await chooseBackup(again, path)
  await again.getByRole('button', { name: 'Återställ säkerhetskopian' }).click()
  await expect(
    again.getByRole('heading', { level: 1, name: 'Säkerhetskopian är återställd' }),
  ).toBeVisible()
  expect(await figures(again)).toEqual(before)
  await again.reload()
  await again.getByRole('slider').first().waitFor()
})

test('a locked backup opens with its passphrase only, and replaces all in one step', async ({
  app,
}, info) => {
  const path = info.outputPath('låst.uthallig')
  const page = await app.open('/', { now })
  await openExample(page)
  await page.getByRole('banner').getByRole('link', { name: 'Data och inställningar' }).click()
  await makeBackup(page, path, 'fyra gröna ord till')
  const before = await dumpDatabase(page)
  await chooseBackup(page, path)
  const field = page.getByLabel('Lösenfras', { exact: true })
  await field.fill('fyra röda ord till')
  await page.getByRole('button', { name: 'Lås upp' }).click()
  await expect(page.getByText(/^Det är inte lösenfrasen som filen låstes med/)).toBeVisible()
  expect(await dumpDatabase(page)).toBe(before)

  await field.fill('fyra gröna ord till')
  await page.getByRole('button', { name: 'Lås upp' }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Ska säkerhetskopian ersätta allt?' }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Ersätt allt med säkerhetskopian' }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Säkerhetskopian är återställd' }),
  ).toBeVisible()
})

test('a damaged, a cut and a foreign file are refused, each with one sentence', async ({
  app,
}, info) => {
  const bytes = await readFile(backupFixture('v2'))
  const damaged = Uint8Array.from(bytes, (byte, at) => (at === 600 ? byte ^ 4 : byte))
  const files = [
    { name: 'skadad.uthallig', content: damaged, sentence: /^Något i skadad.uthallig är inte/ },
    { name: 'kort.uthallig', content: bytes.subarray(0, -40), sentence: /^Slutet av kort/ },
    { name: 'annan.uthallig', content: 'en text', sentence: /^annan.uthallig är ingen/ },
  ]
  const page = await app.open('/', { now })
  await openExample(page)
  await page.getByRole('banner').getByRole('link', { name: 'Data och inställningar' }).click()
  const before = await dumpDatabase(page)
  for (const { name, content, sentence } of files) {
    const path = info.outputPath(name)
    await writeFile(path, content)
    await chooseBackup(page, path)
    await expect(page.getByRole('alert').getByText(sentence)).toBeVisible()
    await expect(page.getByText('Det som finns här är orört.')).toBeVisible()
    expect(await dumpDatabase(page)).toBe(before)
    await page.getByRole('button', { name: 'Stäng', exact: true }).click()
  }
})
