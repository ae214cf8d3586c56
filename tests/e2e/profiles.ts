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
    const made: App[] = []
    function add(): App {
      const app = new App(join(folder, String(made.length)))
      made.push(app)
      return app
    }
    await use({
      fresh: add,
      copyOf: async ({ profile }) => {
        const app = add()
        await cp(profile, app.profile, { recursive: true })
        return app
      },
    })
    for (const app of made) await app.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    for (const app of made) app.assertClean()
  },
})
