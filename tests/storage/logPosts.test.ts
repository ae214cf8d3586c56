import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allButChanges, openTestDatabase, stampSource } from './testDatabase.ts'
import { addedChannel, date, written } from './written.ts'
import { addDays, dayNumber, toDayNumber, toLocalDate } from '#domain/calendar.ts'
import type { ChannelLog } from '#domain/channelLog.ts'
import type { ImportEntry } from '#domain/importLog.ts'
import type { Database } from '#storage/database.ts'
import { listCoverage } from '#storage/listCoverage.ts'
import { logPosts } from '#storage/logPosts.ts'
import { readChannelRhythm, readRhythm } from '#storage/readRhythm.ts'
import { redoChange, undoChange } from '#storage/undoChange.ts'

const monday = date('2026-11-16')
const week = { from: monday, to: date('2026-11-22') }

function log(channelId: string, fields: Partial<ChannelLog>): ChannelLog {
  return { channelId, days: [], weeks: [], known: [], forgotten: [], ...fields }
}

async function readIn(db: Database, channelId: string, id: string, days: readonly number[]) {
  const entry: ImportEntry = {
    id,
    state: 'live',
    source: 'rss',
    fileNames: [],
    startedAt: '2026-11-23T08:00:00.000Z',
    timeZone: 'Europe/Stockholm',
    accounts: [
      { key: 0, name: '', ids: [], channelId, posts: 0, added: 0, first: null, last: null },
    ],
    problemCount: 0,
  }
  await db.imports.put(entry)
  await db.times.put({
    importId: id,
    accountKey: 0,
    minutes: Int32Array.from(
      days.toSorted((a, b) => a - b),
      (day) => 1440 * day + 600,
    ),
    kinds: new Uint8Array(days.length),
    segmentFirsts: new Int32Array(),
    segmentLasts: new Int32Array(),
  })
}

/** The history as far as logging decides it. */
async function historyOf(db: Database, channelId: string) {
  const rhythm = await readChannelRhythm(db, channelId)
  if (!rhythm) throw new Error('gone')
  const { postDays, typedWeeks, coverage } = rhythm.history
  return {
    postDays: Array.from(postDays, (day) => toLocalDate(dayNumber(day))),
    typedWeeks: typedWeeks?.map(({ posts }) => posts),
    coverage: coverage?.map(({ from, to }) => [toLocalDate(from), toLocalDate(to)]),
  }
}

async function house() {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const { id } = await addedChannel(db, stamp())
  return { db, stamp, id }
}

describe('logging', () => {
  test('counts days and a week, makes the week known, and is taken back as one act', async () => {
    const { db, stamp, id } = await house()
    const before = await allButChanges(db)
    const { seq } = await written(
      logPosts(db, stamp(), [
        log(id, {
          days: [
            { date: date('2026-11-17'), posts: 1 },
            { date: date('2026-11-19'), posts: 2 },
          ],
          weeks: [{ monday, posts: 4 }],
          known: [week],
        }),
      ]),
    )
    const logged = await historyOf(db, id)
    expect(logged).toEqual({
      postDays: ['2026-11-17', '2026-11-19', '2026-11-19'],
      typedWeeks: [4],
      coverage: [['2026-11-16', '2026-11-22']],
    })
    expect(await readRhythm(db)).toEqual([await readChannelRhythm(db, id)])
    expect(await undoChange(db, seq)).toMatchObject({ ok: true, change: { kind: 'logPosts' } })
    expect(await allButChanges(db)).toEqual(before)
    await redoChange(db, seq)
    expect(await historyOf(db, id)).toEqual(logged)
  })

  test('again puts the new counts in place of the old ones, and 0 takes them away', async () => {
    const { db, stamp, id } = await house()
    const day = date('2026-11-17')
    const counts = (posts: number) =>
      log(id, { days: [{ date: day, posts }], weeks: [{ monday, posts }] })
    await written(logPosts(db, stamp(), [counts(3)]))
    expect(await logPosts(db, stamp(), [counts(3)])).toMatchObject({ ok: true, seq: null })
    await written(logPosts(db, stamp(), [counts(1)]))
    expect(await historyOf(db, id)).toMatchObject({ postDays: [day], typedWeeks: [1] })
    await written(logPosts(db, stamp(), [counts(0)]))
    expect(await historyOf(db, id)).toMatchObject({ postDays: [], typedWeeks: [] })
    expect(await logPosts(db, stamp(), [counts(0)])).toMatchObject({ ok: true, seq: null })
    expect(await db.loggedDays.count()).toBe(1)
  })

  test('weeks in a row makes one known range, which a forgotten week cuts in two', async () => {
    const { db, stamp, id } = await house()
    const weekBefore = { from: date('2026-11-09'), to: date('2026-11-15') }
    const weekAfter = { from: date('2026-11-23'), to: date('2026-11-29') }
    for (const known of [weekAfter, weekBefore, week])
      await written(logPosts(db, stamp(), [log(id, { known: [known] })]))
    expect(await listCoverage(db, id)).toMatchObject([
      { from: '2026-11-09', to: '2026-11-29', origin: 'logged' },
    ])
    await written(logPosts(db, stamp(), [log(id, { forgotten: [week] })]))
    expect(await listCoverage(db, id)).toMatchObject([weekBefore, weekAfter])
  })

  test('of several channels is one act, and none is logged when one is gone', async () => {
    const { db, stamp, id } = await house()
    const other = await addedChannel(db, stamp(), { name: 'Fritid', url: 'https://x.com/fritid' })
    const { seq } = await written(
      logPosts(db, stamp(), [log(id, { known: [week] }), log(other.id, { known: [week] })]),
    )
    expect(await db.changes.get(seq)).toMatchObject({ subject: '' })
    const before = await allButChanges(db)
    expect(
      await logPosts(db, stamp(), [
        log(id, { weeks: [{ monday, posts: 2 }] }),
        log('gone', { known: [week] }),
      ]),
    ).toMatchObject({ ok: false, problem: { code: 'linkGone', id: 'gone' } })
    expect(await allButChanges(db)).toEqual(before)
  })

  test('refuses a week that does not begin on a Monday, and days in the wrong order', async () => {
    const { db, stamp, id } = await house()
    const tuesday = log(id, { weeks: [{ monday: date('2026-11-17'), posts: 1 }] })
    const backwards = log(id, { known: [{ from: week.to, to: week.from }] })
    for (const wrong of [tuesday, backwards])
      expect(await logPosts(db, stamp(), [wrong])).toMatchObject({ problem: { code: 'invalid' } })
  })
})

describe('what is logged and what is read in', () => {
  test('count as the larger of the two, and undoing the import brings the logged back', async () => {
    const { db, stamp, id } = await house()
    const tuesday = date('2026-11-17')
    await written(logPosts(db, stamp(), [log(id, { days: [{ date: tuesday, posts: 2 }] })]))
    const alone = await historyOf(db, id)
    await readIn(db, id, 'a', [toDayNumber(tuesday), toDayNumber(tuesday), toDayNumber(tuesday)])
    expect((await historyOf(db, id)).postDays).toEqual([tuesday, tuesday, tuesday])
    await db.imports.update('a', { state: 'removed' })
    expect(await historyOf(db, id)).toEqual(alone)
  })

  test('give the same history in any order and any pieces', { timeout: 60_000 }, async () => {
    const dayOffset = fc.integer({ min: 0, max: 27 })
    const steps = fc.record({
      files: fc.array(fc.array(dayOffset, { maxLength: 6 }), { maxLength: 3 }),
      days: fc.uniqueArray(fc.tuple(dayOffset, fc.integer({ min: 1, max: 4 })), {
        selector: ([offset]) => offset,
        maxLength: 6,
      }),
      weeks: fc.uniqueArray(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 9 })), {
        selector: ([at]) => at,
      }),
      seed: fc.nat(),
    })
    await fc.assert(
      fc.asyncProperty(steps, async ({ files, days, weeks, seed }) => {
        const first = toDayNumber(date('2026-10-26'))
        const at = (offset: number) => toLocalDate(addDays(first, offset))
        const logs: Array<Partial<ChannelLog>> = [
          ...days.map(([offset, posts]) => ({ days: [{ date: at(offset), posts }] })),
          ...weeks.map(([index, posts]) => ({
            weeks: [{ monday: at(7 * index), posts }],
            known: [{ from: at(7 * index), to: at(7 * index + 6) }],
          })),
        ]
        const histories = []
        for (const turn of [0, seed]) {
          const { db, stamp, id } = await house()
          const acts = [
            ...files.map(
              (offsets, index) => () =>
                readIn(
                  db,
                  id,
                  `file-${index}`,
                  offsets.map((offset) => first + offset),
                ),
            ),
            ...logs.map((fields) => () => logPosts(db, stamp(), [log(id, fields)])),
          ]
          const start = turn % (acts.length || 1)
          for (const act of [...acts.slice(start), ...acts.slice(0, start).toReversed()])
            await act()
          const { postDays, typedWeeks, coverage } = await historyOf(db, id)
          // Weeks and ranges come in the order of their rows' ids, which says nothing.
          histories.push({
            postDays,
            typedWeeks: typedWeeks?.toSorted(),
            coverage: coverage?.toSorted(),
          })
          db.close()
        }
        expect(histories[1]).toEqual(histories[0])
      }),
      { numRuns: 30 },
    )
  })
})
