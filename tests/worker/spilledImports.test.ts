import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import type { ImportFile } from '#worker/importApi.ts'
import type { AccountDecision } from '#worker/importDecisions.ts'
import { addChannels } from '#storage/addChannels.ts'
import { sweepImports } from '#storage/sweepImports.ts'
import { allRows } from '../storage/testDatabase.ts'
import { publishingDraft, written } from '../storage/written.ts'
import { metaFile, rowsOf } from './metaFile.ts'
import { asProposed, confirmed, created, previewOf, TestHouse, tinyArena } from './testSession.ts'

const ids = Array.from({ length: 100 }, (_, id) => id)
const long = metaFile('long.csv', rowsOf('Norr', ids))

describe('an import larger than the memory for it', () => {
  test('holds every post once, also when doubles lie far apart', async () => {
    const house = await TestHouse.open()
    const rows = [...rowsOf('Norr', ids), ...rowsOf('Söder', ids), ...rowsOf('Norr', ids)]

    const result = await house.import([metaFile('a.csv', rows)], tinyArena)

    expect(result.added).toBe(200)
    expect(await house.postIds('Norr')).toEqual(ids.map((id) => `Norr-${id}`).sort())
    expect(await house.postIds('Söder')).toEqual(ids.map((id) => `Söder-${id}`).sort())
    expect(await house.db.segments.count()).toBeGreaterThan(8)
  })

  test('is invisible until it is confirmed', async () => {
    const house = await TestHouse.open()
    await house.import([metaFile('a.csv', rowsOf('Norr', [1000]))])
    const session = house.session({ arena: tinyArena })

    const preview = await previewOf(session, [long])

    expect(await house.db.imports.where('state').equals('staging').count()).toBe(1)
    expect(await house.postIds('Norr')).toEqual(['Norr-1000'])
    await confirmed(session, asProposed(preview))
    expect(await house.postIds('Norr')).toHaveLength(101)
    expect(await house.db.imports.where('state').equals('staging').count()).toBe(0)
  })

  test('writes nothing when it is read once more', async () => {
    const house = await TestHouse.open()
    await house.import([long], tinyArena)
    const before = await allRows(house.db)

    expect(await house.import([long], tinyArena)).toMatchObject({ importId: null, known: 100 })
    expect(await allRows(house.db)).toEqual(before)
  })

  test('leaves nothing behind when it is cancelled', async () => {
    const house = await TestHouse.open()
    const before = await allRows(house.db)
    const session = house.session({ arena: tinyArena })
    await previewOf(session, [long])

    await session.cancel()

    expect(await allRows(house.db)).toEqual(before)
    expect(await session.confirm(new Map(), house.now())).toEqual({
      ok: false,
      failure: 'cancelled',
    })
  })

  test('can be cancelled while it is read', async () => {
    const house = await TestHouse.open()
    const before = await allRows(house.db)
    const session = house.session({ arena: tinyArena })
    const cancelling: Array<Promise<void>> = []

    const outcome = await session.read([long, long], house.now(), ({ posts }) => {
      if (posts > 60) cancelling.push(session.cancel())
    })

    expect(cancelling).not.toEqual([])
    await Promise.all(cancelling)
    expect(outcome).toEqual({ ok: false, failure: 'cancelled' })
    expect(await allRows(house.db)).toEqual(before)
  })

  test('goes without a file that turns out to be cut short', async () => {
    const house = await TestHouse.open()
    const half = cutInTheMiddle('b.csv', ids)
    const session = house.session({ arena: tinyArena })

    const preview = await previewOf(session, [metaFile('a.csv', rowsOf('Norr', [500, 501])), half])

    expect(preview.files.map(({ outcome }) => outcome)).toEqual([
      expect.objectContaining({ ok: true, rows: 2 }),
      { ok: false, code: 'cutShort' },
    ])
    await confirmed(session, asProposed(preview))
    expect(await house.postIds('Norr')).toEqual(['Norr-500', 'Norr-501'])
    expect(await house.db.imports.count()).toBe(1)
    expect(await house.db.segments.count()).toBe(1)
  })
})

describe('deciding otherwise than proposed', () => {
  test.each([
    ['posts that were let go because the proposed channel has them', undefined],
    ['staged posts', tinyArena],
  ])('judges %s by the channel that was chosen', async (_, arena) => {
    const house = await TestHouse.open()
    await house.import([metaFile('a.csv', rowsOf('Norr', ids.slice(0, 40)))])
    await house.import([metaFile('b.csv', rowsOf('Söder', [1]))])
    const session = house.session(arena ? { arena } : {})
    const preview = await previewOf(session, [long])
    expect(preview.accounts[0]).toMatchObject({ known: 40, added: 60 })
    const decisions = new Map<number, AccountDecision>([
      [0, { to: 'channel', channelId: await house.channelId('Söder') }],
    ])

    const recounted = await session.preview(decisions)
    const result = await confirmed(session, decisions)

    expect(recounted).toMatchObject({ preview: { accounts: [{ known: 0, added: 100 }] } })
    expect(result.added).toBe(100)
    expect(await house.postIds('Söder')).toHaveLength(101)
    expect(await house.postIds('Norr')).toHaveLength(40)
    expect(await stagedRows(house)).toEqual([])
  })

  test('finds doubles between two accounts that feed one channel', async () => {
    for (const arena of [undefined, tinyArena]) {
      const house = await TestHouse.open()
      await house.import([metaFile('a.csv', rowsOf('Norr', [1000]))])
      const renamed = rowsOf('Norr', ids).map((row) => ({ ...row, page: 'Nya Norr' }))
      const session = house.session(arena ? { arena } : {})
      const both = metaFile('b.csv', [...rowsOf('Norr', ids), ...renamed])
      await previewOf(session, [both])
      const channelId = await house.channelId('Norr')
      const decision: AccountDecision = { to: 'channel', channelId }

      const result = await confirmed(
        session,
        new Map([
          [0, decision],
          [1, decision],
        ]),
      )

      expect(result.added).toBe(100)
      expect(await house.postIds('Norr')).toHaveLength(101)
    }
  })

  test('finds them too when the channel had no posts to tell it by', async () => {
    const house = await TestHouse.open()
    const empty = { ...publishingDraft(), name: 'Norr', url: '' }
    await written(addChannels(house.db, house.stamp(), [empty]))
    const later = ids.map((id) => id + 50)
    const renamed = rowsOf('Norr', later).map((row) => ({ ...row, page: 'Nya Norr' }))
    const session = house.session({ arena: tinyArena })
    await previewOf(session, [metaFile('b.csv', [...rowsOf('Norr', ids), ...renamed])])
    const channelId = await house.channelId('Norr')

    const result = await confirmed(
      session,
      new Map([
        [0, { to: 'channel', channelId }],
        [1, { to: 'channel', channelId }],
      ]),
    )

    expect(result.added).toBe(150)
    expect(await house.postIds('Norr')).toHaveLength(150)
  })

  test('leaves no row of an earlier attempt that could not be saved', async () => {
    const house = await TestHouse.open()
    await house.import([metaFile('a.csv', rowsOf('Norr', [1]))])
    const session = house.session()
    const pages = Array.from({ length: 100 }, (_, page) => `Sida ${page}`)
    const rows = pages.flatMap((page) => rowsOf(page, [1]))
    const decisions = asProposed(
      await previewOf(session, [metaFile('b.csv', [...rowsOf('Norr', [2]), ...rows])]),
    )
    await house.db.channels.update(await house.channelId('Norr'), { deletedAt: house.now() })
    expect(await session.confirm(decisions, house.now())).toMatchObject({ failure: 'targetGone' })

    const fewer = new Map([...decisions].slice(1, 91))
    await confirmed(session, fewer)

    expect(await house.db.segments.count()).toBe(1 + 90)
    expect(await stagedRows(house)).toEqual([])
  })

  test('keeps out staged posts of an account that is left out', async () => {
    const house = await TestHouse.open()
    const session = house.session({ arena: tinyArena })
    const rows = ids.flatMap((id) => [...rowsOf('Norr', [id]), ...rowsOf('Söder', [id])])
    await previewOf(session, [metaFile('a.csv', rows)])

    await confirmed(session, new Map([[1, created('Söder')]]))

    expect(await house.postIds('Söder')).toHaveLength(100)
    const accountKeys = new Set((await house.db.segments.toArray()).map((row) => row.accountKey))
    expect([...accountKeys]).toEqual([1])
  })
})

describe('two tabs', () => {
  test('that confirm the same file bring its posts once', async () => {
    for (const arena of [undefined, tinyArena]) {
      const house = await TestHouse.open()
      await house.import([metaFile('a.csv', rowsOf('Norr', [1000]))])
      const one = house.session(arena ? { arena } : {})
      const other = house.session(arena ? { arena } : {})
      const decisions = asProposed(await previewOf(one, [long]))
      await previewOf(other, [long])

      const results = await Promise.all([
        confirmed(one, decisions, house.now()),
        confirmed(other, decisions, house.now()),
      ])

      expect(results.map(({ added }) => added).sort()).toEqual([0, 100])
      expect(await house.postIds('Norr')).toHaveLength(101)
      expect(await stagedRows(house)).toEqual([])
    }
  })

  test('do not sweep what the other is reading', async () => {
    const house = await TestHouse.open()
    const session = house.session({ arena: tinyArena })
    const decisions = asProposed(await previewOf(session, [long], '2026-11-23T08:00:00.000Z'))

    await sweepImports(house.db, { locks: null, now: '2026-11-23T19:00:00.000Z' })
    expect(await confirmed(session, decisions)).toMatchObject({ added: 100 })
  })

  test('read the files once more when what was staged has been swept as abandoned', async () => {
    const house = await TestHouse.open()
    const session = house.session({ arena: tinyArena })
    const decisions = asProposed(await previewOf(session, [long], '2026-11-23T08:00:00.000Z'))

    await sweepImports(house.db, { locks: null, now: '2026-11-23T21:00:00.000Z' })
    expect(await house.db.segments.count()).toBe(0)

    expect(await confirmed(session, decisions)).toMatchObject({ added: 100 })
    expect(await house.postIds('Norr')).toHaveLength(100)
  })
})

/** Imports that are not live, and rows that belong to none that is. */
async function stagedRows(house: TestHouse): Promise<unknown[]> {
  const live = new Set(await house.db.imports.where('state').equals('live').primaryKeys())
  const rows = [
    ...(await house.db.imports.toArray()).map(({ id }) => id),
    ...(await house.db.segments.toArray()).map(({ importId }) => importId),
    ...(await house.db.times.toArray()).map(({ importId }) => importId),
    ...(await house.db.hashes.toArray()).map(({ importId }) => importId),
    ...(await house.db.claims.toArray()).map(({ importId }) => importId),
  ]
  return rows.filter((id) => !live.has(id))
}

function cutInTheMiddle(name: string, numbers: readonly number[]): ImportFile {
  const whole = metaFile(name, rowsOf('Norr', numbers)).blob
  // Ends inside a quoted text.
  return { name, blob: new Blob([whole.slice(0, whole.size - 20), ' "open']) }
}
