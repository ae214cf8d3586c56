import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { App, test } from '../e2e/app.ts'
import { Host } from '../e2e/host.ts'
import { buildWithEditsPage } from './builds.ts'
import type { Edits } from './page/edits.ts'

declare const edits: Edits

/** Few, so that both tabs are often at the same one. */
const channels = 4
const editsATab = 1000
const path = '/tests/faults/page/edits.html'

test('two tabs that make a thousand changes each at once lose none', async ({}, info) => {
  test.setTimeout(240_000)
  const folder = await mkdtemp(join(tmpdir(), 'uthallig-edits-'))
  await buildWithEditsPage(join(folder, 'dist'))
  const host = new Host(join(folder, 'dist'), info.parallelIndex)
  await host.start()
  const app = new App(join(folder, 'profile'), host.origin)
  try {
    const here = await app.open(path)
    await isReady(here)
    await here.evaluate((count) => edits.begin(count), channels)
    const there = await app.openTab(path)
    await isReady(there)
    await there.evaluate(() => edits.open())

    const lost = await Promise.all([
      here.evaluate((times) => edits.edit('name', times), editsATab),
      there.evaluate((times) => edits.edit('purpose', times), editsATab),
    ])
    expect(lost, 'what either tab wrote and lost').toEqual([0, 0])
    const last = Array.from({ length: channels }, (_, place) => `${editsATab - channels + place}`)
    const { names, purposes, changes, start, damage } = await here.evaluate(() => edits.look())
    expect(names, 'what the first tab wrote').toEqual(last)
    expect(purposes, 'what the second tab wrote').toEqual(last)
    expect(changes, 'changes that can be undone').toBe(1 + 2 * editsATab)
    expect({ start, damage }, 'the manifest').toEqual({ start: 'whole', damage: null })
  } finally {
    await app.close()
    await host.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  app.assertClean()
})

async function isReady(page: Page) {
  await page.waitForFunction(() => 'edits' in globalThis)
}
