import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { listPosts } from '#storage/listPosts.ts'
import { removePost, restorePost } from '#storage/removePost.ts'
import { restoreImport } from '#storage/restoreImport.ts'
import { allRows } from '../storage/testDatabase.ts'
import { metaFile, rowsOf } from './metaFile.ts'
import { TestHouse, tinyArena } from './testSession.ts'

const spring = metaFile('spring.csv', rowsOf('Norr', [1, 2, 3]))

describe('a post that the user removes', () => {
  test('is gone from the list and from the times, its text too', async () => {
    const house = await TestHouse.open()
    await house.import([spring])

    await remove(house, 'Norr-2')

    expect(await house.postIds('Norr')).toEqual(['Norr-1', 'Norr-3'])
    const [times] = await house.db.times.toArray()
    expect([times?.minutes.length, times?.kinds.length]).toEqual([2, 2])
    const [segment] = await house.db.segments.toArray()
    expect(new TextDecoder().decode(segment?.packed)).not.toContain('Norr-2')
  })

  test('does not come back when its file is read again, nor with another file', async () => {
    const house = await TestHouse.open()
    await house.import([spring])
    await remove(house, 'Norr-2')
    const before = await allRows(house.db)

    expect(await house.import([spring])).toMatchObject({ importId: null, known: 3 })
    expect(await allRows(house.db)).toEqual(before)

    await house.import([metaFile('summer.csv', rowsOf('Norr', [2, 4]))])
    expect(await house.postIds('Norr')).toEqual(['Norr-1', 'Norr-3', 'Norr-4'])
  })

  test('does not come back when its import is undone and read in anew', async () => {
    const house = await TestHouse.open()
    await house.import([metaFile('other.csv', rowsOf('Norr', [9]))])
    const first = await house.import([spring])
    await remove(house, 'Norr-2')
    await house.undo(first.importId)

    expect(await house.import([spring])).toMatchObject({ added: 2, known: 1 })
    expect(await house.postIds('Norr')).toEqual(['Norr-1', 'Norr-3', 'Norr-9'])
  })

  test('is not handed on when its import is undone, nor revived by restoring it', async () => {
    const house = await TestHouse.open()
    const first = await house.import([spring])
    await house.import([metaFile('summer.csv', rowsOf('Norr', [2, 3, 4]))])
    await remove(house, 'Norr-2')

    await house.undo(first.importId)
    expect(await house.postIds('Norr')).toEqual(['Norr-3', 'Norr-4'])

    expect(await restoreImport(house.db, first.importId ?? '', house.now())).toBeNull()
    expect(await house.postIds('Norr')).toEqual(['Norr-1', 'Norr-3', 'Norr-4'])
  })

  test('stays removed when the import that once brought it is restored', async () => {
    const house = await TestHouse.open()
    await house.import([metaFile('other.csv', rowsOf('Norr', [9]))])
    const first = await house.import([spring])
    await house.undo(first.importId)
    const again = await house.import([metaFile('again.csv', rowsOf('Norr', [2]))])
    await remove(house, 'Norr-2')
    await house.undo(again.importId)

    expect(await restoreImport(house.db, first.importId ?? '', house.now())).toBe('overtaken')
    expect(await house.postIds('Norr')).toEqual(['Norr-9'])
  })

  test('can be put back, in its place', async () => {
    const house = await TestHouse.open()
    await house.import([spring])
    const before = await house.posts('Norr')
    const minutes = (await house.db.times.toArray()).map((row) => [...row.minutes])
    const removed = await remove(house, 'Norr-2')

    await restorePost(house.db, removed)

    expect(await house.posts('Norr')).toEqual(before)
    expect((await house.db.times.toArray()).map((row) => [...row.minutes])).toEqual(minutes)
    expect(await house.db.removedPosts.count()).toBe(0)
  })

  test('can be read in again once it may come back, also when its import is gone', async () => {
    const house = await TestHouse.open()
    const first = await house.import([spring])
    const summer = metaFile('summer.csv', rowsOf('Norr', [2, 3, 4]))
    await house.import([summer])
    const removed = await remove(house, 'Norr-2')
    await house.undo(first.importId)

    await restorePost(house.db, removed)
    await house.import([summer])

    expect(await house.postIds('Norr')).toEqual(['Norr-2', 'Norr-3', 'Norr-4'])
  })

  test('may be the last one of its segment', async () => {
    const house = await TestHouse.open()
    await house.import([metaFile('a.csv', rowsOf('Norr', [1]))])
    const removed = await remove(house, 'Norr-1')
    expect(await house.posts('Norr')).toEqual([])

    await restorePost(house.db, removed)
    expect(await house.postIds('Norr')).toEqual(['Norr-1'])
  })

  test('cannot be removed twice', async () => {
    const house = await TestHouse.open()
    await house.import([spring])
    const [post] = await house.posts('Norr')
    if (!post) throw new Error('no post')
    await removePost(house.db, post, house.now())
    const before = await allRows(house.db)

    expect(await removePost(house.db, post, house.now())).toBeNull()
    expect(await allRows(house.db)).toEqual(before)
  })
})

describe('the list of posts', () => {
  test('goes page by page from the newest to the oldest, across imports and segments', async () => {
    const house = await TestHouse.open()
    const ids = Array.from({ length: 95 }, (_, id) => id)
    // Many posts share a day and so a minute.
    await house.import([metaFile('a.csv', rowsOf('Norr', ids.slice(0, 60)))], tinyArena)
    await house.import([metaFile('b.csv', rowsOf('Norr', ids.slice(50)))])
    const channelId = await house.channelId('Norr')
    const all = (await listPosts(house.db, channelId, { limit: 1000 })).posts

    const paged = []
    let page = await listPosts(house.db, channelId, { limit: 7 })
    paged.push(...page.posts)
    while (page.next) {
      page = await listPosts(house.db, channelId, { limit: 7, before: page.next })
      paged.push(...page.posts)
    }

    expect(all).toHaveLength(95)
    expect(all.map(({ minute }) => minute)).toEqual(
      all.map(({ minute }) => minute).sort((a, b) => b - a),
    )
    expect(paged).toEqual(all)
  })

  test('finds words in any case', async () => {
    const house = await TestHouse.open()
    await house.import([
      metaFile('a.csv', [
        { id: '1', page: 'Norr', text: 'Öppet hus på fredag' },
        { id: '2', page: 'Norr', text: 'Fika' },
      ]),
    ])
    const channelId = await house.channelId('Norr')

    const page = await listPosts(house.db, channelId, { limit: 5, search: ' öPPET ' })

    expect(page.posts.map(({ sourceId }) => sourceId)).toEqual(['1'])
    expect(page.next).toBeNull()
  })

  test('opens no more segments than a page needs', async () => {
    const house = await TestHouse.open()
    const month = (page: number) => String((page % 12) + 1).padStart(2, '0')
    const rows = Array.from({ length: 240 }, (_, id) => ({
      id: `n${id}`,
      page: 'Norr',
      time: `${month(Math.floor(id / 20))}/05/2026 04:${String(id % 20).padStart(2, '0')}`,
    }))
    await house.import([metaFile('a.csv', rows)], tinyArena)
    const opened: unknown[] = []
    house.db.segments.hook('reading', (row) => {
      opened.push(row)
      return row
    })

    await listPosts(house.db, await house.channelId('Norr'), { limit: 10 })

    expect(await house.db.segments.count()).toBe(12)
    opened.length = 0
    await listPosts(house.db, await house.channelId('Norr'), { limit: 10 })
    expect(opened.length).toBeLessThanOrEqual(2)
  })
})

async function remove(house: TestHouse, sourceId: string) {
  const post = (await house.posts('Norr')).find((other) => other.sourceId === sourceId)
  const removed = post && (await removePost(house.db, post, house.now()))
  if (!removed) throw new Error(`${sourceId} is not there`)
  return removed
}
