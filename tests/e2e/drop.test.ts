import { copyFile, mkdir } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { expect, type Locator } from '@playwright/test'
import { test } from './app.ts'
import { chooseToReadIn } from './doors.ts'
import { accountLine, metaExport, previewHeading } from './readIn.ts'

test('a folder that is dropped is read, with the folders in it', async ({ app }, info) => {
  const inner = info.outputPath('exporter', '2026')
  await mkdir(inner, { recursive: true })
  await copyFile(metaExport, `${inner}/${basename(metaExport)}`)

  const page = await app.open('/', { now: '2026-11-16T09:00:00+01:00' })
  await chooseToReadIn(page)
  await drop(page.getByRole('group', { name: /^Släpp filer här/ }), dirname(inner))
  await expect(previewHeading(page)).toBeVisible()
  await expect(accountLine(page, 'Exempelkommun')).toBeVisible()
})

/** Holds what lies at the path over the target and lets it go, as a hand does. */
async function drop(target: Locator, path: string) {
  const box = await target.boundingBox()
  if (!box) throw new Error('There is nowhere to drop')
  const at = { x: box.x + box.width / 2, y: box.y + 12 }
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  const browser = await target.page().context().newCDPSession(target.page())
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await browser.send('Input.dispatchDragEvent', { type, ...at, data })
}
