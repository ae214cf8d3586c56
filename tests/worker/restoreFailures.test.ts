import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { listImports } from '#storage/listImports.ts'
import { unlessHeld } from '#storage/importLock.ts'
import { savePlan } from '#storage/savePlan.ts'
import { sweepImports } from '#storage/sweepImports.ts'
import type { BackupApi } from '#worker/backupApi.ts'
import { fakeLocks } from '../storage/fakeLocks.ts'
import { allRows } from '../storage/testDatabase.ts'
import { backupOf, contentOf, jobsIn, previewOf } from './backupHouse.ts'
import { DyingBrowser } from './dyingDatabase.ts'
import { metaFile, rowsOf } from './metaFile.ts'
import { TestHouse } from './testSession.ts'

const silent = () => undefined

async function houseOf(name: string, ids: readonly number[]): Promise<TestHouse> {
  const house = await TestHouse.open()
  await house.import([metaFile(`${name}.csv`, rowsOf(name, ids))])
  await house.import([metaFile(`${name} 2.csv`, rowsOf(name, [...ids, 90]))])
  await savePlan(house.db, house.stamp(), { organisation: name })
  return house
}

describe('a file that is refused', () => {
  test.each([
    ['another file', 'notABackup', () => Promise.resolve(new Blob(['id;name']))],
    ['half a backup', 'truncated', (file: Blob) => Promise.resolve(file.slice(0, file.size / 2))],
    ['a damaged backup', 'damaged', flipped],
  ])('%s says %s and touches nothing', async (_, failure, spoil) => {
    const house = await houseOf('Norr', [1, 2])
    const before = await allRows(house.db)
    const whole = await backupOf(await houseOf('Söder', [3]))
    const { checked } = await previewOf(house, whole)
    const spoilt = await spoil(whole)

    expect(await jobsIn(house).check(spoilt, null, silent)).toEqual({ ok: false, failure })
    expect(await jobsIn(house).restore(spoilt, null, checked, house.now(), silent)).toEqual({
      ok: false,
      failure,
    })
    expect(await allRows(house.db)).toEqual(before)
  })

  test('an encrypted one asks for its passphrase, and for the right one', async () => {
    const house = await houseOf('Norr', [1])
    const before = await allRows(house.db)
    const file = await backupOf(await houseOf('Söder', [2]), 'hemligt')
    const check = (passphrase: string | null) => jobsIn(house).check(file, passphrase, silent)

    expect(await check(null)).toEqual({ ok: false, failure: 'needsPassphrase' })
    expect(await check('hemlig')).toEqual({ ok: false, failure: 'wrongPassphrase' })
    expect(await allRows(house.db)).toEqual(before)

    const outcome = await check('hemligt')
    if (!outcome.ok) throw new Error(outcome.failure)
    const { checked, ...preview } = outcome.preview
    expect(preview).toMatchObject({
      isEncrypted: true,
      organisation: 'Söder',
      holds: { channels: 1, imports: 2, posts: 2 },
      replaces: { organisation: 'Norr', channels: 1, imports: 2, posts: 2 },
      lastBackup: null,
    })
    const restored = await jobsIn(house).restore(file, 'hemligt', checked, house.now(), silent)
    expect(restored).toEqual({ ok: true })
    expect(await house.postIds('Söder')).toEqual(['Söder-2', 'Söder-90'])
  })

  test('another whole backup than the one that was checked', async () => {
    const house = await houseOf('Norr', [1])
    const { checked } = await previewOf(house, await backupOf(await houseOf('Söder', [2])))
    const before = await allRows(house.db)
    const other = await backupOf(await houseOf('Väster', [3]))

    expect(await jobsIn(house).restore(other, null, checked, house.now(), silent)).toEqual({
      ok: false,
      failure: 'fileChanged',
    })
    expect(await allRows(house.db)).toEqual(before)
  })
})

describe('what has been entered since the preview is not replaced unseen', () => {
  test.each([
    ['a record', (house: TestHouse) => savePlan(house.db, house.stamp(), { organisation: 'Ny' })],
    ['an import', (house: TestHouse) => house.import([metaFile('c.csv', rowsOf('Norr', [7]))])],
    [
      'an undone import',
      async (house: TestHouse) => house.undo((await listImports(house.db))[0]?.id ?? null),
    ],
  ])('%s', async (_, change) => {
    const house = await houseOf('Norr', [1])
    const file = await backupOf(await houseOf('Söder', [2]))
    const { checked } = await previewOf(house, file)
    await change(house)
    const before = await contentOf(house)

    expect(await jobsIn(house).restore(file, null, checked, house.now(), silent)).toEqual({
      ok: false,
      failure: 'changedSince',
    })
    expect(await contentOf(house)).toEqual(before)
  })
})

test('a browser killed before any of its writes leaves what was, or what was to be', async () => {
  const source = await houseOf('Söder', [2, 3])
  const [after, file] = [await contentOf(source), await backupOf(source)]
  const seen = { before: 0, after: 0 }
  for (let writes = 0; ; writes++) {
    const house = await houseOf('Norr', [1, 2])
    const before = await contentOf(house)
    const { checked } = await previewOf(house, file)
    const browser = new DyingBrowser(writes)
    const jobs = jobsIn(house, {
      makeDatabase: (durability) => browser.prepare(house.makeDatabase(durability)),
    })
    const outcome = await jobs
      .restore(file, null, checked, house.now(), silent)
      .catch(() => 'killed')

    // The next start.
    await sweepImports(house.db, { locks: fakeLocks(), now: house.now() })
    const content = await contentOf(house)
    const isAfter =
      content['plan']?.length === 1 && (await house.db.plan.get('plan'))?.organisation === 'Söder'
    expect(content).toEqual(isAfter ? after : before)
    const ids = await house.db.imports.toCollection().primaryKeys()
    const segments = await house.db.segments.toArray()
    expect(segments.every(({ importId }) => ids.includes(importId))).toBe(true)
    expect(await house.db.imports.where('state').equals('staging').count()).toBe(0)
    seen[isAfter ? 'after' : 'before'] += 1
    if (!browser.isDead) {
      expect(outcome).toEqual({ ok: true })
      break
    }
  }
  expect(seen.before).toBeGreaterThan(10)
  expect(seen.after).toBeGreaterThan(2)
}, 60_000)

test('a full disk is told as such, wherever it fills up, and nothing is left', async () => {
  const file = await backupOf(await houseOf('Söder', [2, 3]))
  for (const writes of [0, 1, 3, 8]) {
    const house = await houseOf('Norr', [1])
    const before = await allRows(house.db)
    const { checked } = await previewOf(house, file)
    let failures = 0
    const jobs = jobsIn(house, {
      makeDatabase: (durability) => {
        const db = house.makeDatabase(durability)
        let written = writes
        db.use({
          stack: 'dbcore',
          name: 'disk',
          create: (core) => ({
            ...core,
            table: (name) => {
              const table = core.table(name)
              return {
                ...table,
                mutate: async (request) => {
                  if (request.type !== 'add' && request.type !== 'put') return table.mutate(request)
                  written -= 1
                  if (written >= 0 || failures > 0) return table.mutate(request)
                  failures += 1
                  throw new DOMException('No room', 'QuotaExceededError')
                },
              }
            },
          }),
        })
        return db
      },
    })
    expect(await jobs.restore(file, null, checked, house.now(), silent)).toEqual({
      ok: false,
      failure: 'full',
    })
    expect(await allRows(house.db)).toEqual(before)
  }
})

test('a restore that is cancelled leaves nothing', async () => {
  const house = await houseOf('Norr', [1])
  const file = await backupOf(await houseOf('Söder', [2, 3]))
  const { checked } = await previewOf(house, file)
  const before = await allRows(house.db)
  const jobs = jobsIn(house)
  const cancels: Array<Promise<void>> = []
  const stop = (by: BackupApi) => () => void cancels.push(by.cancel())

  expect(await jobs.restore(file, null, checked, house.now(), stop(jobs))).toEqual({
    ok: false,
    failure: 'cancelled',
  })
  await Promise.all(cancels)
  expect(await allRows(house.db)).toEqual(before)
})

test('what is being restored is not swept by another tab', async () => {
  const house = await houseOf('Norr', [1])
  const file = await backupOf(await houseOf('Söder', [2, 3]))
  const { checked } = await previewOf(house, file)
  const locks = fakeLocks()
  const sweeps: Array<Promise<void>> = []
  const sweep = () => {
    sweeps.push(sweepImports(house.db, { locks, now: house.now() }))
  }
  expect(await jobsIn(house, { locks }).restore(file, null, checked, house.now(), sweep)).toEqual({
    ok: true,
  })
  await Promise.all(sweeps)
  expect(sweeps.length).toBeGreaterThan(1)
  expect(await house.postIds('Söder')).toEqual(['Söder-2', 'Söder-3', 'Söder-90'])
  // And every lock has been let go of.
  for (const id of await house.db.imports.toCollection().primaryKeys())
    expect(await unlessHeld(locks, id, () => Promise.resolve())).toBe(true)
})

async function flipped(file: Blob): Promise<Blob> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const at = Math.floor(bytes.length * 0.7)
  bytes[at] = (bytes[at] ?? 0) ^ 4
  return new Blob([bytes])
}
