import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openTestDatabase, stampSource } from './testDatabase.ts'
import { addedChannel, addedPause, date } from './written.ts'
import { toDayNumber } from '#domain/calendar.ts'
import type { ImportEntry } from '#domain/importLog.ts'
import { stateCoverage } from '#storage/coverageWrites.ts'
import type { Database } from '#storage/database.ts'
import { deleteChannel } from '#storage/deleteChannel.ts'
import { editChannel } from '#storage/editChannel.ts'
import { deletePause } from '#storage/pauseWrites.ts'
import { readChannelRhythm, readRhythm } from '#storage/readRhythm.ts'

const minutesPerDay = 1440

type Account = {
  readonly channelId: string | null
  /** Local minutes since 1970 and the place in `postKinds`. */
  readonly posts: ReadonlyArray<readonly [minute: number, kind: number]>
}

async function putImport(
  db: Database,
  id: string,
  state: ImportEntry['state'],
  accounts: readonly Account[],
) {
  await db.imports.put({
    id,
    state,
    source: 'rss',
    fileNames: [],
    startedAt: '2026-11-23T08:00:00.000Z',
    timeZone: 'Europe/Stockholm',
    accounts: accounts.map(({ channelId, posts }, key) => ({
      key,
      name: '',
      ids: [],
      channelId,
      posts: posts.length,
      added: posts.length,
      first: null,
      last: null,
    })),
    problemCount: 0,
  })
  await db.times.bulkPut(
    accounts.map(({ posts }, accountKey) => {
      const ascending = posts.toSorted(([a], [b]) => a - b)
      return {
        importId: id,
        accountKey,
        minutes: Int32Array.from(ascending, ([minute]) => minute),
        kinds: Uint8Array.from(ascending, ([, kind]) => kind),
        segmentFirsts: new Int32Array(),
        segmentLasts: new Int32Array(),
      }
    }),
  )
}

async function postDays(db: Database, id: string): Promise<number[]> {
  const channel = await readChannelRhythm(db, id)
  return Array.from(channel?.history.postDays ?? [])
}

test('an empty register has no rhythm', async () => {
  expect(await readRhythm(await openTestDatabase())).toEqual([])
})

test('a channel brings its plan, its owners and no posts', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  await addedChannel(db, stamp(), { newOwnerUnits: [{ name: 'Fritid', kind: 'unit' }] })
  const [channel] = await readRhythm(db)
  expect(channel).toMatchObject({
    units: [{ name: 'Fritid' }],
    history: {
      mode: 'publish',
      lifecycle: 'running',
      start: toDayNumber(date('2026-01-01')),
      cadence: { n: 3, per: 'week' },
      pauses: [],
      coverage: [],
    },
  })
  expect(channel?.history.postDays).toHaveLength(0)
})

test('counts the days of live imports only, whichever account they came by', async () => {
  const db = await openTestDatabase()
  const { id } = await addedChannel(db, stampSource()())
  const on = (day: number): Account => ({ channelId: id, posts: [[day * minutesPerDay, 0]] })
  await putImport(db, 'a', 'live', [on(20_003), { ...on(20_004), channelId: null }, on(20_001)])
  await putImport(db, 'b', 'removed', [on(20_005)])
  await putImport(db, 'c', 'staging', [on(20_006)])
  await putImport(db, 'd', 'live', [on(20_002)])
  expect(await postDays(db, id)).toEqual([20_001, 20_002, 20_003])
})

test('the last minute of a day and the first of the next are two days, before 1970 too', async () => {
  const db = await openTestDatabase()
  const { id } = await addedChannel(db, stampSource()())
  const posts = [-1, 0, minutesPerDay - 1, minutesPerDay].map((minute) => [minute, 0] as const)
  await putImport(db, 'a', 'live', [{ channelId: id, posts }])
  expect(await postDays(db, id)).toEqual([-1, 0, 0, 1])
})

test('counts reshares and replies as the channel says', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const { id } = await addedChannel(db, stamp())
  const posts = [0, 1, 2].map((kind) => [kind * minutesPerDay, kind] as const)
  await putImport(db, 'a', 'live', [{ channelId: id, posts }])
  expect(await postDays(db, id)).toEqual([0, 1])
  await editChannel(db, stamp(), id, { countsReshares: false, countsReplies: true })
  expect(await postDays(db, id)).toEqual([0, 2])
})

test('a pause rests the channels it names, or all, and tells when it was entered', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const resting = await addedChannel(db, stamp())
  const other = await addedChannel(db, stamp())
  const named = { scope: 'channels' as const, channelIds: [resting.id] }
  await addedPause(db, stamp(), { ...named, from: date('2026-07-01'), to: date('2026-07-31') })
  await addedPause(db, stamp(), { scope: 'all', from: date('2026-12-20'), to: date('2027-01-06') })
  const gone = await addedPause(db, stamp(), { scope: 'all', from: date('2026-02-01') })
  await deletePause(db, stamp(), gone.id)

  const [first, second] = await readRhythm(db)

  const enteredOn = toDayNumber(date('2026-11-23'))
  expect(first?.history.pauses).toEqual([
    { from: toDayNumber(date('2026-07-01')), to: toDayNumber(date('2026-07-31')), enteredOn },
    { from: toDayNumber(date('2026-12-20')), to: toDayNumber(date('2027-01-06')), enteredOn },
  ])
  expect(second?.channel.id).toBe(other.id)
  expect(second?.history.pauses).toHaveLength(1)
})

test('a pause entered late in the evening in UTC was entered on the next day in Stockholm', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  await addedChannel(db, stamp())
  await addedPause(db, { ...stamp(), now: '2026-06-30T22:30:00.000Z' }, {})
  const [channel] = await readRhythm(db)
  expect(channel?.history.pauses[0]?.enteredOn).toBe(toDayNumber(date('2026-07-01')))
})

test('knows the days that the user or a live import knows', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const { id } = await addedChannel(db, stamp())
  const range = (month: string) => ({
    from: date(`2026-${month}-01`),
    to: date(`2026-${month}-20`),
  })
  await stateCoverage(db, stamp(), { channelId: id, ...range('01') })
  await putImport(db, 'live', 'live', [])
  await putImport(db, 'undone', 'removed', [])
  const [stated] = await db.coverage.toArray()
  if (!stated) throw new Error('not stated')
  const imported = { ...stated, origin: 'import' as const }
  await db.coverage.bulkPut([
    { ...imported, id: 'x', ...range('02'), importId: 'live' },
    { ...imported, id: 'y', ...range('03'), importId: 'undone' },
  ])
  const [channel] = await readRhythm(db)
  expect(channel?.history.coverage?.map(({ from }) => from).sort()).toEqual([
    toDayNumber(date('2026-01-01')),
    toDayNumber(date('2026-02-01')),
  ])
})

test('a deleted channel is not there', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const { id } = await addedChannel(db, stamp())
  await putImport(db, 'a', 'live', [{ channelId: id, posts: [[0, 0]] }])
  await deleteChannel(db, stamp(), id)
  expect(await readRhythm(db)).toEqual([])
  expect(await readChannelRhythm(db, id)).toBeNull()
})

test('all channels together and each by itself give the same histories', async () => {
  const post = fc.tuple(fc.integer({ min: 0, max: 30 * minutesPerDay }), fc.nat({ max: 2 }))
  const account = fc.record({
    channel: fc.nat({ max: 3 }),
    posts: fc.array(post, { maxLength: 9 }),
  })
  const imports = fc.array(fc.array(account, { maxLength: 4 }), { maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(imports, async (files) => {
      const db = await openTestDatabase()
      const stamp = stampSource()
      const ids = [
        (await addedChannel(db, stamp())).id,
        (await addedChannel(db, stamp(), { countsReplies: true })).id,
        (await addedChannel(db, stamp(), { countsReshares: false })).id,
      ]
      for (const [index, accounts] of files.entries())
        await putImport(
          db,
          `import-${String(index)}`,
          'live',
          accounts.map(({ channel, posts }) => ({ channelId: ids[channel] ?? null, posts })),
        )
      const all = await readRhythm(db)
      const counted = [[0, 1], [0, 1, 2], [0]]
      for (const [index, id] of ids.entries()) {
        const expected = files
          .flat()
          .filter(({ channel }) => channel === index)
          .flatMap(({ posts }) => posts.filter(([, kind]) => counted[index]?.includes(kind)))
          .map(([minute]) => Math.floor(minute / minutesPerDay))
          .sort((a, b) => a - b)
        expect(Array.from(all[index]?.history.postDays ?? [])).toEqual(expected)
        expect(await readChannelRhythm(db, id)).toEqual(all[index])
      }
      db.close()
    }),
    { numRuns: 40 },
  )
}, 60_000)
