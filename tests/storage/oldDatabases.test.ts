import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import type * as z from 'zod'
import { layFixture, parseFixture, takeFixture } from './databaseFixture.ts'
import { openTestDatabase } from './testDatabase.ts'
import { channelAliasSchema, channelOwnerSchema, channelSchema } from '#domain/channel.ts'
import { coverageSchema } from '#domain/coverage.ts'
import { loggedDaySchema, loggedWeekSchema } from '#domain/handLog.ts'
import { ignoredAccountSchema, importEntrySchema } from '#domain/importLog.ts'
import { pauseChannelSchema, pauseSchema } from '#domain/pause.ts'
import { planSchema } from '#domain/plan.ts'
import { unitSchema } from '#domain/unit.ts'
import { listChannels } from '#storage/listChannels.ts'
import { listCoverage } from '#storage/listCoverage.ts'
import { listIgnoredAccounts } from '#storage/listIgnoredAccounts.ts'
import { listImports } from '#storage/listImports.ts'
import { listPauses } from '#storage/listPauses.ts'
import { listPosts } from '#storage/listPosts.ts'
import { listUnits } from '#storage/listUnits.ts'
import { migrations } from '#storage/migrations/migrations.ts'
import { readUndoState } from '#storage/readChanges.ts'
import { readPlan } from '#storage/readPlan.ts'
import { readRhythm } from '#storage/readRhythm.ts'
import { sessionSchemas } from '#storage/sessionSchemas.ts'
import { strategySchemas } from '#storage/strategySchemas.ts'
import { undoChange } from '#storage/undoChange.ts'

const fixture = (version: number) =>
  parseFixture(readFileSync(`tests/fixtures/databases/v${String(version)}.json`, 'utf8'))

async function openFixture(version: number) {
  const indexedDB = new IDBFactory()
  await layFixture(indexedDB, fixture(version))
  return openTestDatabase({ indexedDB })
}

const schemas: Readonly<Record<string, z.ZodType>> = {
  plan: planSchema,
  units: unitSchema,
  channels: channelSchema,
  channelOwners: channelOwnerSchema,
  channelAliases: channelAliasSchema,
  pauses: pauseSchema,
  pauseChannels: pauseChannelSchema,
  coverage: coverageSchema,
  loggedDays: loggedDaySchema,
  loggedWeeks: loggedWeekSchema,
  ignoredAccounts: ignoredAccountSchema,
  imports: importEntrySchema,
  ...strategySchemas,
  ...sessionSchemas,
}

const versions = migrations.map(({ version }) => version)

test.each(versions)('version %i creates the tables that its fixture has', async (version) => {
  const indexedDB = new IDBFactory()
  const db = await openTestDatabase({ indexedDB, migrations: migrations.slice(0, version) })
  db.close()
  const created = await takeFixture(indexedDB)
  const withoutRows = Object.fromEntries(
    Object.entries(fixture(version).stores).map(([name, store]) => [name, { ...store, rows: [] }]),
  )
  expect(created).toEqual({ nativeVersion: 10 * version, stores: withoutRows })
})

test.each(versions)('every record of version %i holds to the newest schema', async (version) => {
  const db = await openFixture(version)
  const then = fixture(version).stores
  for (const [name, schema] of Object.entries(schemas)) {
    if (!then[name]) continue
    const rows = await db.table<unknown>(name).toArray()
    expect(rows.length, name).toBeGreaterThan(0)
    for (const row of rows) expect(schema.safeParse(row).error, name).toBeUndefined()
  }
})

test.each(versions)('everything in version %i can be read', async (version) => {
  const db = await openFixture(version)
  expect(await readPlan(db)).toMatchObject({ organisation: 'Socialförvaltningen' })
  expect((await listUnits(db)).map(({ name }) => name)).toEqual(['Ungdomsrådgivningen'])
  const cards = await listChannels(db)
  expect(cards).toMatchObject([
    {
      channel: { name: 'Ungdomsrådgivningen', purpose: 'Möta unga' },
      units: [{ closeToClients: true }],
      aliases: [{ kind: 'accountId', value: '100064' }],
      parent: { name: 'Omvärld' },
    },
    { channel: { name: 'Omvärld', mode: 'monitor' }, units: [] },
  ])
  const id = cards[0]?.channel.id ?? ''
  expect(await listPauses(db)).toMatchObject([
    { pause: { reason: 'holiday', to: '2026-07-31', note: 'Ferie' }, channelIds: [id] },
    { pause: { reason: 'season', scope: 'all' }, channelIds: [] },
  ])
  expect(await listCoverage(db, id)).toMatchObject([{ origin: 'stated' }, { origin: 'import' }])
  expect(await listImports(db)).toMatchObject([{ fileNames: ['okt.csv'] }])
  expect(await listIgnoredAccounts(db)).toMatchObject([{ name: 'Någon annan' }])
  const [rhythm] = await readRhythm(db)
  expect(Array.from(rhythm?.history.postDays ?? [])).toEqual([20_731, 20_732, 20_733])
  expect(rhythm?.history.pauses).toHaveLength(2)
})

test.each(versions)('every post of version %i can be read', async (version) => {
  const db = await openFixture(version)
  const [entry] = await listImports(db)
  const channelId = entry?.accounts[0]?.channelId ?? ''
  const { posts } = await listPosts(db, channelId, { limit: 10 })
  expect(posts).toMatchObject([
    { text: 'Öppet hus nummer 2 🎈', kind: 'reply', sourceId: 'p2' },
    { text: 'Öppet hus nummer 1 🎈', kind: 'reshare', url: 'https://example.org/1' },
    { text: 'Öppet hus nummer 0 🎈', kind: 'original', minuteOfDay: 600 },
  ])
  expect(await db.removedPosts.count()).toBe(1)
  const [claims] = await db.claims.toArray()
  expect(claims?.hashes).toEqual(BigUint64Array.of(5n, 2n ** 63n))
  expect(await db.meta.toArray()).toEqual([{ key: 'firstOpened', value: '2026-11-20' }])
})

test.each(versions)('the last act of version %i can be taken back', async (version) => {
  const db = await openFixture(version)
  const { undoable } = await readUndoState(db)
  expect(undoable).toMatchObject({ kind: 'deleteUnit', subject: 'Borttagen' })
  expect(await undoChange(db, undoable?.seq ?? 0)).toMatchObject({ ok: true })
  expect((await listUnits(db)).map(({ name }) => name)).toContain('Borttagen')
})
