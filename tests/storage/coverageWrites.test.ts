import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { openTestDatabase, stampSource } from './testDatabase.ts'
import { addedChannel, date, written } from './written.ts'
import { removeCoverage, stateCoverage } from '#storage/coverageWrites.ts'
import { listCoverage } from '#storage/listCoverage.ts'
import { newRecord } from '#storage/stamp.ts'

const january = { from: date('2026-01-01'), to: date('2026-01-31') }

test('notes the days that the user knows, and takes them back', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const { id: channelId } = await addedChannel(db, stamp())
  const february = { from: date('2026-02-01'), to: date('2026-02-28') }
  await written(stateCoverage(db, stamp(), { channelId, ...february }))
  const { value } = await written(stateCoverage(db, stamp(), { channelId, ...january }))
  expect(await listCoverage(db, channelId)).toMatchObject([
    { from: '2026-01-01', origin: 'stated' },
    { from: '2026-02-01' },
  ])
  await removeCoverage(db, stamp(), value.id)
  expect(await listCoverage(db, channelId)).toMatchObject([{ from: '2026-02-01' }])
  expect(await removeCoverage(db, stamp(), value.id)).toMatchObject({
    problem: { code: 'missing' },
  })
})

test('refuses days in the wrong order and a channel that is gone', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const { id: channelId } = await addedChannel(db, stamp())
  const backwards = { from: january.to, to: january.from }
  expect(await stateCoverage(db, stamp(), { channelId, ...backwards })).toMatchObject({
    problem: { code: 'invalid', fields: [{ path: 'to', message: 'endsBeforeStart' }] },
  })
  expect(await stateCoverage(db, stamp(), { channelId: 'gone', ...january })).toMatchObject({
    problem: { code: 'linkGone', id: 'gone' },
  })
})

test('what an import knows stands with the import only, and goes with it only', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const { id: channelId } = await addedChannel(db, stamp())
  const row = { ...newRecord(stamp()), channelId, ...january, importId: 'import-1' }
  await db.coverage.put({ ...row, origin: 'import' })
  expect(await listCoverage(db, channelId)).toEqual([])

  await db.imports.put({
    id: 'import-1',
    state: 'live',
    source: 'rss',
    fileNames: [],
    startedAt: row.createdAt,
    timeZone: 'Europe/Stockholm',
    accounts: [],
    problemCount: 0,
  })
  expect(await listCoverage(db, channelId)).toHaveLength(1)
  expect(await removeCoverage(db, stamp(), row.id)).toMatchObject({ problem: { code: 'missing' } })
})
