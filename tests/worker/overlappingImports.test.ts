import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { restoreImport } from '#storage/restoreImport.ts'
import { sweepImports } from '#storage/sweepImports.ts'
import { allRows } from '../storage/testDatabase.ts'
import { metaFile, rowsOf } from './metaFile.ts'
import { TestHouse, tinyArena } from './testSession.ts'

const spring = metaFile('spring.csv', rowsOf('Norr', [1, 2, 3, 4]))
const summer = metaFile('summer.csv', rowsOf('Norr', [3, 4, 5, 6]))
const allIds = ['Norr-1', 'Norr-2', 'Norr-3', 'Norr-4', 'Norr-5', 'Norr-6']

test('joins overlapping files without a seam', async () => {
  const house = await TestHouse.open()
  await house.import([spring])

  expect(await house.import([summer])).toMatchObject({ added: 2, known: 2 })
  expect(await house.postIds('Norr')).toEqual(allIds)
})

test('gives the same posts in whatever order the files are chosen', async () => {
  const together = await TestHouse.open()
  await together.import([summer, spring])
  const apart = await TestHouse.open()
  await apart.import([summer])
  await apart.import([spring])

  expect(await together.postIds('Norr')).toEqual(allIds)
  expect(await apart.postIds('Norr')).toEqual(allIds)
})

test('fills what a post lacks from its double', async () => {
  const house = await TestHouse.open()
  const bare = { id: '7', page: 'Norr', text: '' }
  const full = {
    id: '7',
    page: 'Norr',
    text: 'Öppet hus',
    url: 'https://example.org/7',
    share: true,
  }

  await house.import([metaFile('a.csv', [bare, full])])

  expect(await house.posts('Norr')).toEqual([
    expect.objectContaining({ text: 'Öppet hus', url: 'https://example.org/7', kind: 'reshare' }),
  ])
  expect((await house.db.times.toArray()).map(({ kinds }) => [...kinds])).toEqual([[1]])
})

describe('undoing one of two overlapping imports', () => {
  test('keeps what the later one also held', async () => {
    const house = await TestHouse.open()
    const first = await house.import([spring])
    const second = await house.import([summer])

    await house.undo(first.importId)
    expect(await house.postIds('Norr')).toEqual(['Norr-3', 'Norr-4', 'Norr-5', 'Norr-6'])

    await house.undo(second.importId)
    const live = await house.db.imports.where('state').equals('live').count()
    expect(live).toBe(0)
  })

  test('keeps what the earlier one also held', async () => {
    const house = await TestHouse.open()
    await house.import([spring])
    const second = await house.import([summer])

    await house.undo(second.importId)

    expect(await house.postIds('Norr')).toEqual(['Norr-1', 'Norr-2', 'Norr-3', 'Norr-4'])
  })

  test('hands posts on as long as any import held them', async () => {
    const house = await TestHouse.open()
    const a = await house.import([metaFile('a.csv', rowsOf('Norr', [1, 2]))])
    const b = await house.import([metaFile('b.csv', rowsOf('Norr', [1, 2, 3]))])
    await house.import([metaFile('c.csv', rowsOf('Norr', [1, 4]))])

    await house.undo(a.importId)
    await house.undo(b.importId)

    expect(await house.postIds('Norr')).toEqual(['Norr-1', 'Norr-4'])
  })

  test('knows a post that was handed on when its file is read again', async () => {
    const house = await TestHouse.open()
    const first = await house.import([spring])
    await house.import([summer])
    await house.undo(first.importId)

    expect(await house.import([spring])).toMatchObject({ added: 2, known: 2 })
    expect(await house.postIds('Norr')).toEqual(allIds)
  })

  test('hands on posts that lie in many segments', async () => {
    const house = await TestHouse.open()
    const ids = Array.from({ length: 90 }, (_, id) => id)
    const first = await house.import([metaFile('a.csv', rowsOf('Norr', ids))], tinyArena)
    const later = [...ids.slice(30), 500]
    await house.import([metaFile('b.csv', rowsOf('Norr', later))], tinyArena)

    await house.undo(first.importId)

    expect(await house.postIds('Norr')).toEqual(later.map((id) => `Norr-${id}`).sort())
  })
})

describe('restoring an undone import', () => {
  test('brings everything back as it was', async () => {
    const house = await TestHouse.open()
    const first = await house.import([spring])
    const before = await visible(house)

    await house.undo(first.importId)
    expect(await house.db.channels.filter((row) => !row.deletedAt).count()).toBe(0)
    expect(await restoreImport(house.db, first.importId ?? '', house.now())).toBeNull()

    expect(await visible(house)).toEqual(before)
    // It can be undone once more, channel and all.
    await house.undo(first.importId)
    expect(await house.db.channels.filter((row) => !row.deletedAt).count()).toBe(0)
  })

  test('shows no post twice after it was handed on', async () => {
    const house = await TestHouse.open()
    const first = await house.import([spring])
    const second = await house.import([summer])
    await house.undo(first.importId)

    expect(await restoreImport(house.db, first.importId ?? '', house.now())).toBeNull()
    expect(await house.postIds('Norr')).toEqual(allIds)

    await house.undo(second.importId)
    expect(await house.postIds('Norr')).toEqual(['Norr-1', 'Norr-2', 'Norr-3', 'Norr-4'])
    expect(await restoreImport(house.db, second.importId ?? '', house.now())).toBeNull()
    expect(await house.postIds('Norr')).toEqual(allIds)
  })

  test('is refused when another import has brought the posts meanwhile', async () => {
    const house = await TestHouse.open()
    const other = await house.import([metaFile('a.csv', rowsOf('Norr', [9]))])
    const first = await house.import([spring])
    await house.undo(first.importId)
    await house.import([summer])
    const before = await allRows(house.db)

    expect(await restoreImport(house.db, first.importId ?? '', house.now())).toBe('overtaken')
    expect(await allRows(house.db)).toEqual(before)
    expect(await restoreImport(house.db, other.importId ?? '', house.now())).toBe('notUndone')
  })

  test('is refused when it would lack what it left to one that is gone', async () => {
    const house = await TestHouse.open()
    await house.import([metaFile('a.csv', rowsOf('Norr', [9]))])
    const first = await house.import([spring])
    const second = await house.import([summer])
    await house.undo(second.importId)
    await house.undo(first.importId)

    expect(await restoreImport(house.db, second.importId ?? '', house.now())).toBe('overtaken')
    expect(await restoreImport(house.db, first.importId ?? '', house.now())).toBeNull()
    expect(await restoreImport(house.db, second.importId ?? '', house.now())).toBeNull()
    expect(await house.postIds('Norr')).toEqual([...allIds, 'Norr-9'])
  })

  test('is refused when its posts have been swept', async () => {
    const house = await TestHouse.open()
    const first = await house.import([spring])
    await house.undo(first.importId)
    await sweepImports(house.db, { locks: null, now: '2026-11-23T21:00:00.000Z' })

    expect(await house.db.segments.count()).toBe(0)
    expect(await restoreImport(house.db, first.importId ?? '', house.now())).toBe('swept')
  })
})

/** What a reader of the plan can see, times of change apart. */
async function visible(house: TestHouse) {
  const rows = await allRows(house.db)
  return { ...rows, imports: undefined, posts: await house.posts('Norr') }
}

test('takes the same of two versions of a post in whatever order the files are chosen', async () => {
  const one = metaFile('one.csv', [{ id: '1', page: 'Norr', text: 'Första' }])
  const other = metaFile('other.csv', [{ id: '1', page: 'Norr', text: 'Andra' }])
  for (const files of [
    [one, other],
    [other, one],
  ]) {
    const house = await TestHouse.open()
    await house.import(files)
    expect((await house.posts('Norr')).map(({ text }) => text)).toEqual(['Första'])
  }
})

test('brings back a channel that went with the import that had made it', async () => {
  const house = await TestHouse.open()
  const first = await house.import([metaFile('a.csv', rowsOf('Norr', [1]))])
  const second = await house.import([metaFile('b.csv', rowsOf('Norr', [2]))])
  await house.undo(second.importId)
  await house.undo(first.importId)
  const channels = () => house.db.channels.filter(({ deletedAt }) => !deletedAt).count()
  expect(await channels()).toBe(0)

  expect(await restoreImport(house.db, second.importId ?? '', house.now())).toBeNull()
  expect(await house.postIds('Norr')).toEqual(['Norr-2'])
  await house.undo(second.importId)
  expect(await channels()).toBe(0)

  expect(await restoreImport(house.db, second.importId ?? '', house.now())).toBeNull()
  expect(await restoreImport(house.db, first.importId ?? '', house.now())).toBeNull()
  expect(await house.postIds('Norr')).toEqual(['Norr-1', 'Norr-2'])
  expect(await channels()).toBe(1)
})
