import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type JSHandle, type Page } from '@playwright/test'
import { findBrowser } from '../../.ci/browser.mjs'
import type { Bench } from './page/bench.ts'
import { rendererMemory } from './rendererMemory.ts'

/** A real browser on a profile on disk: a fresh context would use another, faster storage engine. */
export type BenchBrowser = {
  readonly context: BrowserContext
  readonly openBench: (origin: string) => Promise<BenchPage>
  /** Anonymous memory of all pages in MB; null where the system does not tell. */
  readonly memory: () => Promise<number | null>
  readonly close: () => Promise<void>
}

/** The measuring page of one address, with its field for files. */
export type BenchPage = {
  readonly page: Page
  readonly choose: (path: string) => Promise<void>
  readonly bench: JSHandle<Bench>
}

export async function openBrowser(): Promise<BenchBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'uthallig-bench-profile-'))
  const executablePath = findBrowser()
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1440, height: 900 },
  })
  // What is measured takes as long as it takes.
  context.setDefaultTimeout(0)
  return {
    context,
    openBench: async (origin) => {
      const page = await context.newPage()
      await page.goto(`${origin}/tests/bench/page/bench.html`)
      await page.waitForFunction(() => 'bench' in globalThis)
      const bench = await page.evaluateHandle<Bench>('globalThis.bench')
      return { page, bench, choose: (path) => page.locator('input').setInputFiles(path) }
    },
    memory: () => rendererMemory(profile),
    close: async () => {
      await context.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
