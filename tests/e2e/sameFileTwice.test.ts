import { readFile, writeFile } from 'node:fs/promises'
import { expect, type Page, type TestInfo } from '@playwright/test'
import Papa from 'papaparse'
import { test } from './app.ts'
import { dumpDatabase, keepIsAsked } from './databaseDump.ts'
import { beginEmpty, chooseToReadIn } from './doors.ts'
import { confirmImport, metaExport, readIn, savedHeading } from './readIn.ts'
import { addChannels } from './register.ts'
import { countStoredPosts } from './storedPosts.ts'
import { tableTexts } from './tableTexts.ts'

const now = '2026-11-16T09:00:00+01:00'

test('the same file once more brings nothing, and nothing is written', async ({ app }) => {
  const page = await app.open('/', { now })
  await chooseToReadIn(page)
  await readIn(page, metaExport)
  await confirmImport(page)
  await expect(savedHeading(page)).toHaveText('234 inlägg är inlästa i 3 kanaler')
  await keepIsAsked(page)
  const before = await dumpDatabase(page)

  await readIn(page, metaExport)
  await expect(page.getByText('alla finns redan')).toHaveCount(3)
  await expect(page.getByText('234 inlägg finns redan.')).toBeVisible()
  await page.getByRole('button', { name: 'Bekräfta utan nya inlägg' }).click()
  await expect(savedHeading(page)).toHaveText('Allt fanns redan')
  await expect(
    page.getByText('Alla 234 inlägg i filen är redan inlästa. Inget nytt har skrivits.'),
  ).toBeVisible()
  await expect(page.getByRole('region', { name: 'Inläsningar' }).getByRole('listitem')).toHaveCount(
    1,
  )
  expect(await dumpDatabase(page)).toBe(before)
})

test('overlapping files join, whichever comes first', async ({ app }, info) => {
  test.setTimeout(120_000)
  const spring = await cutExport(info, 'May-04-2026_Aug-31-2026_1.csv', (day) => day < '2026-09-01')
  const autumn = await cutExport(info, 'Aug-01-2026_Nov-15-2026_2.csv', (day) => day > '2026-07-31')

  const page = await app.open('/', { now })
  await beginEmpty(page, 'Socialförvaltningen')
  await addChannels(
    page,
    ['Ungdomar: 100063500000001', 'Kontakter: 100063500000002', 'Alla: 100063500000003'].map(
      (line) => line.replace(': ', ': https://www.facebook.com/profile.php?id='),
    ),
    3,
  )
  const walls: string[][] = []
  for (const files of [[metaExport], [spring, autumn], [autumn, spring]]) {
    for (const file of files) {
      await readIn(page, file)
      await confirmImport(page)
    }
    const { imports } = await countStoredPosts(page)
    const live = imports.filter(({ state }) => state === 'live')
    expect(live.reduce((posts, { times }) => posts + times, 0)).toBe(234)
    walls.push(await wallInWords(page))
    await undoAllImports(page, files.length)
  }
  const [whole, springFirst, autumnFirst] = walls
  expect(whole?.join()).toContain('16 av 28 veckor')
  expect(springFirst).toEqual(whole)
  expect(autumnFirst).toEqual(whole)
})

/** The rows of the export whose Pacific day fits, as a file of their own. */
async function cutExport(info: TestInfo, name: string, fits: (day: string) => boolean) {
  const { data } = Papa.parse<string[]>((await readFile(metaExport, 'utf8')).trim())
  const [header = [], ...rows] = data
  const at = header.indexOf('Publiceringstid')
  const kept = rows.filter((row) => {
    const [month, day, year] = (row[at] ?? '').slice(0, 10).split('/')
    return fits(`${year}-${month}-${day}`)
  })
  const path = info.outputPath(name)
  await writeFile(path, Papa.unparse([header, ...kept]))
  return path
}

async function wallInWords(page: Page): Promise<string[]> {
  await page.getByRole('banner').getByRole('link', { name: 'Måndag' }).click()
  await page.getByRole('radio', { name: 'Tabell' }).check()
  return tableTexts(page.getByRole('table'))
}

async function undoAllImports(page: Page, count: number) {
  await page.getByRole('banner').getByRole('link', { name: 'Data och inställningar' }).click()
  const log = page.getByRole('region', { name: 'Inläsningar' })
  const undo = log.getByRole('button', { name: /^Ångra inläsningen/ })
  await expect(undo).toHaveCount(count)
  for (let left = count; left > 0; left -= 1) {
    await undo.first().click()
    await expect(undo).toHaveCount(left - 1)
  }
}
