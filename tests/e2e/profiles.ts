import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { App } from './app.ts'

/** Browsers whose whole memory can be copied, so that many tries begin alike. */
export type Profiles = {
  /** A browser that has never been used. */
  readonly fresh: () => App
  /** A browser that remembers what that one, which is closed, does. */
  readonly copyOf: (app: App) => Promise<App>
}

/** A test with several browsers. Each of them must have run without errors at the end. */
export const test = base.extend<{ profiles: Profiles }>({
  // Playwright reads the names of the fixtures that this one needs: none.
  profiles: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'uthallig-profiles-'))
    const made = new Map<App, string>()
    const next = () => join(folder, String(made.size))
    function add(profile: string): App {
      const app = new App(profile)
      made.set(app, profile)
      return app
    }
    await use({
      fresh: () => add(next()),
      copyOf: async (app) => {
        const profile = next()
        await cp(made.get(app) ?? '', profile, { recursive: true })
        return add(profile)
      },
    })
    for (const app of made.keys()) await app.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    for (const app of made.keys()) app.assertClean()
  },
})
