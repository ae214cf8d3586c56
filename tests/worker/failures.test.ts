import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import type { Database } from '#storage/database.ts'
import type { Reader } from '#worker/readFiles.ts'
import { readPosts } from '#importing/readPosts.ts'
import { allRows } from '../storage/testDatabase.ts'
import { metaFile, rowsOf } from './metaFile.ts'
import { asProposed, confirmed, previewOf, TestHouse, tinyArena } from './testSession.ts'

const ids = Array.from({ length: 100 }, (_, id) => id)
const long = metaFile('long.csv', rowsOf('Norr', ids))
const short = metaFile('short.csv', rowsOf('Norr', [1, 2]))

describe('a newer build in another tab', () => {
  test('ends the reading and leaves nothing that can be seen', async () => {
    const house = await TestHouse.open()
    const session = house.session({ arena: tinyArena })
    const upgrades: Array<Promise<void>> = []

    const outcome = await session.read([long], house.now(), () => {
      if (upgrades.length === 0) upgrades.push(house.upgrade())
    })

    expect(outcome).toEqual({ ok: false, failure: 'staleVersion' })
    await Promise.all(upgrades)
  })

  test('keeps an import from being confirmed, and is not touched by it', async () => {
    const house = await TestHouse.open()
    const session = house.session({ arena: tinyArena })
    const decisions = asProposed(await previewOf(session, [long]))
    await house.upgrade()

    expect(await session.confirm(decisions, house.now())).toEqual({
      ok: false,
      failure: 'staleVersion',
    })
  })
})

describe('a full disk', () => {
  const full = (db: Database) => {
    db.segments.hook('creating', () => {
      throw new DOMException('No room', 'QuotaExceededError')
    })
  }

  test('while reading leaves nothing', async () => {
    const house = await TestHouse.open()
    const before = await allRows(house.db)
    const session = house.session({ arena: tinyArena, prepare: full })

    const outcome = await session.read([long], house.now(), () => undefined)

    expect(outcome).toEqual({ ok: false, failure: 'full' })
    expect(await allRows(house.db)).toEqual(before)
  })

  test('while confirming writes nothing, and confirming again does once there is room', async () => {
    for (const [file, arena] of [
      [short, undefined],
      [long, { bytes: 20_000, posts: 60 }],
    ] as const) {
      const house = await TestHouse.open()
      let isFull = false
      const session = house.session({
        prepare: (db) => {
          if (isFull) full(db)
        },
        ...(arena ? { arena } : {}),
      })
      const decisions = asProposed(await previewOf(session, [file]))
      isFull = true

      expect(await session.confirm(decisions, house.now())).toEqual({ ok: false, failure: 'full' })
      expect(await house.db.imports.where('state').equals('live').count()).toBe(0)
      expect(await house.db.channels.count()).toBe(0)

      isFull = false
      const { added } = await confirmed(session, decisions, house.now())
      expect(await house.postIds('Norr')).toHaveLength(added)
      expect(await house.db.imports.toCollection().count()).toBe(1)
    }
  })
})

describe('files that are not what they were', () => {
  test('when they must be read again, are not taken for it', async () => {
    const house = await TestHouse.open()
    await house.import([metaFile('a.csv', rowsOf('Söder', [1]))])
    let isGone = false
    const reader: Reader = async (...args) =>
      isGone ? { ok: false, code: 'unreadable' } : readPosts(...args)
    const session = house.session({ arena: tinyArena, reader })
    await previewOf(session, [long])
    const before = await house.db.imports.where('state').equals('live').toArray()
    isGone = true

    const channelId = await house.channelId('Söder')
    await house.import([metaFile('b.csv', rowsOf('Söder', [2]))])
    const outcome = await session.confirm(new Map([[0, { to: 'channel', channelId }]]), house.now())

    expect(outcome).toEqual({ ok: false, failure: 'filesChanged' })
    expect(await session.confirm(new Map(), house.now())).toMatchObject({ failure: 'cancelled' })
    expect(await house.db.imports.where('state').equals('live').count()).toBe(before.length + 1)
    expect(await house.db.imports.where('state').equals('staging').count()).toBe(0)
  })
})

describe('what only looks like a file of posts', () => {
  test('gets its reason and leaves the others standing', async () => {
    const house = await TestHouse.open()
    const empty = { name: 'empty.csv', blob: new Blob([]) }
    const picture = {
      name: 'x.csv',
      blob: new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)]),
    }

    const preview = await previewOf(house.session(), [picture, short, empty])

    expect(
      preview.files.map(({ name, outcome }) => [name, outcome.ok ? 'ok' : outcome.code]),
    ).toEqual([
      ['empty.csv', 'empty'],
      ['short.csv', 'ok'],
      ['x.csv', 'picture'],
    ])
    expect(preview.accounts).toHaveLength(1)
  })

  test('is refused when it names more accounts than there can be', async () => {
    const house = await TestHouse.open()
    const rows = Array.from({ length: 10_001 }, (_, id) => ({ id: `${id}`, page: `sida${id}` }))

    const preview = await previewOf(house.session(), [metaFile('a.csv', rows)])

    expect(preview).toMatchObject({
      files: [{ outcome: { ok: false, code: 'tooLarge' } }],
      accounts: [],
    })
  })
})

test('times are read in another zone when the user says so', async () => {
  const house = await TestHouse.open()
  const session = house.session()
  const late = metaFile('a.csv', [{ id: '1', page: 'Norr', time: '03/02/2026 20:00' }])
  const first = await previewOf(session, [late])

  const outcome = await session.readInZone('Europe/Stockholm', () => undefined)

  expect(first.accounts[0]?.first).toBe('2026-03-03')
  expect(outcome).toMatchObject({
    preview: {
      accounts: [{ first: '2026-03-02' }],
      files: [{ outcome: { timeZone: 'Europe/Stockholm' } }],
    },
  })
})
