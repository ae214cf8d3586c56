import { expect } from '@playwright/test'
import { migrations } from '#storage/migrations/migrations.ts'
import { dumpDatabase, storedVersion } from '../e2e/databaseDump.ts'
import { hasHalted, haltLoadingAt } from '../e2e/halt.ts'
import { layDatabase } from '../e2e/laidDatabase.ts'
import { test } from '../e2e/profiles.ts'
import { wallRow } from '../e2e/wall.ts'

const newest = migrations.length

test.setTimeout(180_000)

for (const version of migrations.slice(0, -1).map((migration) => migration.version)) {
  test(`an upgrade from version ${version} whose browser is killed has not begun`, async ({
    profiles,
  }) => {
    const own = profiles.fresh()
    const beside = await own.openBeside()
    await layDatabase(beside, version)
    const before = await dumpDatabase(beside)
    await own.close()

    const made = migrations
      .filter((migration) => migration.version > version)
      .map(({ stores }) => Object.keys(stores))
    // The first table of the first step, and the last one of the last.
    const tables = [made[0]?.[0], made.at(-1)?.at(-1)].filter((name) => name !== undefined)
    expect(tables).toHaveLength(2)
    for (const store of tables) {
      const app = await profiles.copyOf(own)
      const page = await app.openBeside()
      const halted = hasHalted(page)
      await haltLoadingAt(page, { store, method: 'createObjectStore' })
      await page.evaluate(() => {
        location.href = '/'
      })
      await halted
      await app.kill()

      const after = await app.openBeside()
      expect(await storedVersion(after)).toBe(version * 10)
      expect(await dumpDatabase(after), 'what a killed upgrade leaves').toBe(before)

      const again = await app.openTab('/')
      await expect(wallRow(again, 'Ungdomsrådgivningen')).toBeVisible()
      expect(await storedVersion(after)).toBe(newest * 10)
      await app.close()
    }
  })
}
