import { expect, type Page } from '@playwright/test'

/** Makes a backup into the downloads, and gives its path. */
export async function makeBackup(page: Page, path: string, passphrase?: string) {
  // The window in which the browser asks for a file belongs to no page, and no test can use it.
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'))
  if (passphrase !== undefined) {
    await page.getByLabel('Lås filen med en lösenfras').check()
    await page.getByLabel('Lösenfras', { exact: true }).fill(passphrase)
    await page.getByLabel('Lösenfrasen en gång till').fill(passphrase)
  }
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Gör en säkerhetskopia' }).click()
  await (await download).saveAs(path)
  await expect(page.getByText('Säkerhetskopian är klar')).toBeVisible()
}

/** Chooses a file to restore, on a screen that offers that. */
export async function chooseBackup(page: Page, path: string) {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Återställ en säkerhetskopia' }).click()
  await (await chooser).setFiles(path)
}
