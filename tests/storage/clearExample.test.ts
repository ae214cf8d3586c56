import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { allButChanges, openTestDatabase, stampSource } from './testDatabase.ts'
import { addedChannel, addedPause, addedUnit, date, written } from './written.ts'
import type { ImportEntry } from '#domain/importLog.ts'
import { clearExample } from '#storage/clearExample.ts'
import type { Database } from '#storage/database.ts'
import { hasExample, loadExample, type ExampleRows } from '#storage/example.ts'
import { readPlan } from '#storage/readPlan.ts'
import { savePlan } from '#storage/savePlan.ts'
import { emptyRows } from '#storage/importRows.ts'
import { setFindingAside } from '#storage/setAsideWrites.ts'
import { newRecord, type Stamp } from '#storage/stamp.ts'
import { benefitWrites, initiativeWrites } from '#storage/strategyWrites.ts'
import { redoChange, undoChange } from '#storage/undoChange.ts'

const instant = '2026-11-20T08:00:00.000Z'
const base = { createdAt: instant, updatedAt: instant, example: true } as const

const rows: ExampleRows = {
  plan: [
    {
      ...base,
      id: 'plan',
      organisation: 'Exempelkommun',
      timeZone: 'Europe/Stockholm',
      language: 'sv',
    },
  ],
  units: [{ ...base, id: 'ex-unit', name: 'Kontaktpoolen', kind: 'unit' }],
  channels: [
    {
      ...base,
      id: 'ex-channel',
      name: 'Kontaktpoolen',
      platform: 'facebook',
      mode: 'publish',
      start: date('2025-01-01'),
      cadence: { n: 3, per: 'week' },
      lifecycle: 'running',
      countsReshares: true,
      countsReplies: false,
    },
  ],
  channelOwners: [{ ...base, id: 'ex-owner', channelId: 'ex-channel', unitId: 'ex-unit' }],
  pauses: [
    { ...base, id: 'ex-pause', scope: 'channels', from: date('2026-07-01'), reason: 'season' },
  ],
  pauseChannels: [{ ...base, id: 'ex-link', pauseId: 'ex-pause', channelId: 'ex-channel' }],
  goals: [{ ...base, id: 'ex-goal', title: 'Fler kontaktpersoner', status: 'active' }],
  audiences: [
    { ...base, id: 'ex-audience', name: 'Blivande kontaktpersoner' },
    { ...base, id: 'ex-other', name: 'Familjehem' },
  ],
  benefits: [
    {
      ...base,
      id: 'ex-benefit',
      statement: 'Jag vet vad uppdraget innebär',
      audienceId: 'ex-audience',
      status: 'active',
    },
  ],
  benefitGoals: [{ ...base, id: 'ex-serves', benefitId: 'ex-benefit', goalId: 'ex-goal' }],
}

const exampleImport: ImportEntry = {
  id: 'ex-import',
  state: 'live',
  source: 'example',
  fileNames: [],
  startedAt: instant,
  confirmedAt: instant,
  timeZone: 'Europe/Stockholm',
  accounts: [],
  problemCount: 0,
  example: true,
}

const posts = {
  entry: exampleImport,
  rows: {
    ...emptyRows(),
    hashes: [{ importId: 'ex-import', accountKey: 0, hashes: BigUint64Array.of(7n) }],
  },
}

async function exampleLoaded(db: Database, stamp: () => Stamp) {
  return written(loadExample(db, stamp(), { rows, posts }))
}

/** What the sweep deletes in its own time. */
async function withoutSwept(db: Database) {
  await db.imports.clear()
  await db.hashes.clear()
  return allButChanges(db)
}

test('an empty database holds nothing of the example', async () => {
  expect(await hasExample(await openTestDatabase())).toBe(false)
})

test('loading and clearing the example leaves what was there before', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  await addedChannel(db, stamp())
  const before = await allButChanges(db)
  await exampleLoaded(db, stamp)
  expect(await hasExample(db)).toBe(true)

  await clearExample(db, stamp())

  expect(await hasExample(db)).toBe(false)
  expect(await db.imports.toArray()).toMatchObject([{ id: 'ex-import', state: 'removed' }])
  expect(await withoutSwept(db)).toEqual(before)
})

test('the user keeps the plan that was there', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  await savePlan(db, stamp(), { organisation: 'Socialförvaltningen' })
  await exampleLoaded(db, stamp)
  expect(await readPlan(db)).toMatchObject({ organisation: 'Socialförvaltningen' })
  await clearExample(db, stamp())
  expect(await readPlan(db)).toMatchObject({ organisation: 'Socialförvaltningen' })
})

test('takes away what the user linked to the example, but nothing of the user’s own', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  await exampleLoaded(db, stamp)
  const unit = await addedUnit(db, stamp(), 'Fritid')
  const channel = await addedChannel(db, stamp(), {
    ownerUnitIds: [unit.id, 'ex-unit'],
    parentChannelId: 'ex-channel',
  })
  await addedPause(db, stamp(), { scope: 'channels', channelIds: [channel.id, 'ex-channel'] })
  const child = {
    ...newRecord(stamp()),
    name: 'Grupp',
    kind: 'unit',
    parentUnitId: 'ex-unit',
  } as const
  await db.units.put(child)

  await clearExample(db, stamp())

  expect(await db.channels.toArray()).toMatchObject([{ id: channel.id }])
  expect(await db.channels.get(channel.id)).not.toHaveProperty('parentChannelId')
  expect((await db.units.toArray()).map(({ id }) => id)).toEqual([unit.id, child.id])
  expect(await db.units.get(child.id)).not.toHaveProperty('parentUnitId')
  expect(await db.channelOwners.toArray()).toMatchObject([{ unitId: unit.id }])
  expect(await db.pauseChannels.toArray()).toMatchObject([{ channelId: channel.id }])
  expect(await db.pauses.count()).toBe(1)
})

test('keeps what the user’s own benefits and initiatives cannot be without', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  await exampleLoaded(db, stamp)
  const draft = { statement: 'Jag får svar', audienceId: 'ex-audience', status: 'active' } as const
  const benefit = await written(benefitWrites.add(db, stamp(), { ...draft, goalIds: ['ex-goal'] }))
  const initiative = await written(
    initiativeWrites.add(db, stamp(), { lifecycle: 'idea', audienceId: 'ex-other', way: 'möten' }),
  )
  const aside = { reason: 'Det dröjer', setAsideOn: date('2026-11-23') }
  await setFindingAside(db, stamp(), { ...aside, findingKey: 'G7|goal:ex-goal|' })

  await clearExample(db, stamp())

  expect(await hasExample(db)).toBe(false)
  expect(await db.audiences.toArray()).toMatchObject([{ id: 'ex-audience' }])
  expect(await db.benefits.toArray()).toMatchObject([{ id: benefit.value.id }])
  expect(await db.initiatives.toArray()).toMatchObject([{ id: initiative.value.id, way: 'möten' }])
  expect(await db.initiatives.get(initiative.value.id)).not.toHaveProperty('audienceId')
  expect([await db.goals.count(), await db.benefitGoals.count()]).toEqual([0, 0])
  expect(await db.setAsides.count()).toBe(0)
})

test('clearing can be taken back while the posts are there', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  await exampleLoaded(db, stamp)
  const before = await allButChanges(db)
  const { seq } = await written(clearExample(db, stamp()))
  expect(await undoChange(db, seq)).toMatchObject({ ok: true })
  expect(await allButChanges(db)).toEqual(before)
})

test('clearing cannot be taken back once the posts are being swept', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  await exampleLoaded(db, stamp)
  const { seq } = await written(clearExample(db, stamp()))
  await db.imports.update('ex-import', { swept: 'partly' })
  const swept = await allButChanges(db)
  expect(await undoChange(db, seq)).toEqual({ ok: false, problem: 'changedSince' })
  expect(await allButChanges(db)).toEqual(swept)
})

test('loading can be taken back, posts and all, and done again', async () => {
  const db = await openTestDatabase()
  const { seq } = await exampleLoaded(db, stampSource())
  const loaded = await allButChanges(db)

  await undoChange(db, seq)
  expect(await hasExample(db)).toBe(false)
  expect(await db.imports.toArray()).toMatchObject([{ state: 'removed' }])

  await redoChange(db, seq)
  expect(await allButChanges(db)).toEqual(loaded)
})
