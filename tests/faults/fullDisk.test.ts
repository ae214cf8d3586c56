import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, statfs, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { App, test } from '../e2e/app.ts'
import { writeBigExport } from '../e2e/bigExport.ts'
import { dumpShown } from '../e2e/databaseDump.ts'
import { beginEmpty } from '../e2e/doors.ts'
import { confirmButton, readIn, savedHeading } from '../e2e/readIn.ts'

test('on a full disk nothing is said to be saved that is not', async ({}, info) => {
  test.setTimeout(120_000)
  const disk = await mkdtemp(join(tmpdir(), 'uthallig-disk-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'uthallig', disk])
  test.skip(mounted.status !== 0, 'A small disk can be made by the administrator only')
  const app = new App(join(disk, 'profile'))
  const filler = join(disk, 'filler')
  try {
    // More than the browser could find room for by clearing up.
    const path = info.outputPath('stor.csv')
    await writeBigExport(path, { pages: 4, postsAPage: 5000 })
    const page = await app.open('/')
    await beginEmpty(page, 'Socialförvaltningen')
    await readIn(page, path)
    const before = await dumpShown(page)
    const { bavail, bsize } = await statfs(disk)
    await writeFile(filler, Buffer.alloc(bavail * bsize)).catch(() => undefined)

    await confirmButton(page).click()
    await expect(
      page.getByText(/^Inget lästes in, för (?:utrymmet är slut|webbläsaren kunde inte spara)/),
    ).toBeVisible()
    await expect(savedHeading(page)).toBeHidden()
    await app.kill()
    await rm(filler)
    const beside = await app.openBeside()
    expect(await dumpShown(beside)).toBe(before)
  } finally {
    await app.close()
    spawnSync('umount', ['-l', disk])
    await rm(disk, { recursive: true, force: true })
  }
})
