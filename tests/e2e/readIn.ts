import { fileURLToPath } from 'node:url'
import { expect, type Locator, type Page } from '@playwright/test'

/** The path of a file of posts that the tests share. */
export function postsFile(name: string): string {
  return fileURLToPath(new URL(`../fixtures/posts/${name}`, import.meta.url))
}

/** The path of a backup of an earlier version. */
export function backupFixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/backups/${name}.uthallig`, import.meta.url))
}

/** The Meta export of three Facebook pages whose facts are known. */
export const metaExport = postsFile('May-04-2026_Nov-15-2026_1604785490000001.csv')

/** A list of accounts with their units. */
export const registerFile = fileURLToPath(
  new URL('../fixtures/registers/konton-per-enhet.csv', import.meta.url),
)

/** Drags files from the computer over the window and lets go of them there, as the browser itself reports it. */
export async function dropOnApp(page: Page, paths: readonly string[]) {
  const browser = await page.context().newCDPSession(page)
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver'] as const)
    await browser.send('Input.dispatchDragEvent', { type, x: 700, y: 300, data })
  await expect(page.getByText('Släpp filen för att läsa in inlägg')).toBeVisible()
  await browser.send('Input.dispatchDragEvent', { type: 'drop', x: 700, y: 300, data })
  await browser.detach()
}

/** Goes to the data screen by the navigation and chooses files there. */
export async function startReading(page: Page, paths: string | readonly string[]) {
  await page.getByRole('banner').getByRole('link', { name: 'Data och inställningar' }).click()
  await chooseFiles(page, paths)
}

/** Goes to the data screen, chooses files there and waits for what they hold. */
export async function readIn(page: Page, paths: string | readonly string[]) {
  await startReading(page, paths)
  await expect(previewHeading(page)).toBeVisible({ timeout: 60_000 })
}

/** On the data screen: chooses files and waits for what they hold. */
export async function readInHere(page: Page, paths: string | readonly string[]) {
  await chooseFiles(page, paths)
  await expect(previewHeading(page)).toBeVisible({ timeout: 60_000 })
}

async function chooseFiles(page: Page, paths: string | readonly string[]) {
  // Asked for ahead: the browser must know that the test wants the files, not a window.
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Välj filer' }).click()
  await (await chooser).setFiles(typeof paths === 'string' ? paths : [...paths])
}

/** What stands over the preview of an import. */
export function previewHeading(page: Page): Locator {
  return page.getByRole('heading', { level: 1, name: 'Stämmer det här?' })
}

/** The line of an account in the preview. */
export function accountLine(page: Page, account: string): Locator {
  return page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: account, exact: true }) })
}

/** The one confirmation of a preview. */
export function confirmButton(page: Page): Locator {
  return page.getByRole('button', { name: /^(?:Läs in .+ i .+|Bekräfta utan nya inlägg)$/ })
}

/** Confirms the preview and waits until it is saved. */
export async function confirmImport(page: Page) {
  await confirmButton(page).click()
  await expect(savedHeading(page)).toBeVisible({ timeout: 60_000 })
}

/** What stands over the summary of an import that has been saved. */
export function savedHeading(page: Page): Locator {
  return page.getByRole('heading', {
    level: 2,
    name: /(?:är inlästa? i|Allt fanns redan|Inga nya inlägg|Inget lästes in)/,
  })
}
