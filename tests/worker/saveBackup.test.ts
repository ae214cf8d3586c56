import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { removePost, restorePost, type RemovedPost } from '#storage/removePost.ts'
import { listImports } from '#storage/listImports.ts'
import { backupFolderKey } from '#storage/backupFolder.ts'
import { dataMarkTables, readDataMark } from '#storage/dataMark.ts'
import { noteKeepAsked } from '#storage/keepAsked.ts'
import { noteBackup } from '#storage/lastBackup.ts'
import { saveBackup } from '#worker/saveBackup.ts'
import { blobSink, FileNotWritten, fileSink, type BackupSink } from '#worker/backupSink.ts'
import { backupOf, contentOf, jobsIn, previewOf, restoreInto } from './backupHouse.ts'
import { metaFile, rowsOf } from './metaFile.ts'
import { TestHouse } from './testSession.ts'

const silent = () => undefined
const running = { signal: new AbortController().signal, onProgress: silent }

async function houseOf(...ids: readonly number[]): Promise<TestHouse> {
  const house = await TestHouse.open()
  await house.import([metaFile('a.csv', rowsOf('Norr', ids))])
  return house
}

/** Does something before each piece is written, and counts the files begun. */
function watchedSink(before: (piece: number) => Promise<unknown>) {
  const watch = { files: 0, aborted: 0 }
  const openSink = (): Promise<BackupSink> => {
    watch.files += 1
    const sink = blobSink()
    let pieces = 0
    return Promise.resolve({
      ...sink,
      write: async (piece) => {
        await before((pieces += 1))
        await sink.write(piece)
      },
      abort: () => {
        watch.aborted += 1
        return sink.abort()
      },
    })
  }
  return { watch, openSink }
}

async function saved(house: TestHouse, openSink: () => Promise<BackupSink>) {
  const request = { openSink, passphrase: null, now: house.now() }
  return saveBackup(house.makeDatabase, request, running)
}

test('tells how many posts it holds and how far it has come', async () => {
  const house = await houseOf(1, 2, 3)
  const heard: number[] = []
  const outcome = await jobsIn(house).save(null, null, house.now(), ({ done, total }) => {
    heard.push(done, total)
  })
  expect(outcome).toMatchObject({ ok: true, posts: 3 })
  expect(outcome.ok && outcome.blob?.size).toBe(outcome.ok && outcome.bytes)
  expect(heard).toEqual([3, 3])
})

test.each([
  ['removed', remove],
  ['undone', async (house: TestHouse) => house.undo((await listImports(house.db))[0]?.id ?? null)],
  ['read in', (house: TestHouse) => house.import([metaFile('b.csv', rowsOf('Norr', [8]))])],
])('posts that are %s while it is written are in it wholly or not at all', async (_, change) => {
  const house = await houseOf(1, 2, 3)
  let isDone = false
  const { watch, openSink } = watchedSink(async (piece) => {
    if (piece !== 2 || isDone) return
    isDone = true
    await change(house)
  })
  const outcome = await saved(house, openSink)

  if (!outcome.ok || !outcome.blob) throw new Error('not saved')
  expect(watch).toEqual({ files: 2, aborted: 1 })
  const copy = await TestHouse.open()
  await restoreInto(copy, outcome.blob)
  expect(await contentOf(copy)).toEqual(await contentOf(house))
})

test('a post that is removed and put back meanwhile is in it once', async () => {
  const house = await houseOf(1, 2, 3)
  const { watch, openSink } = watchedSink(async (piece) => {
    if (piece !== 2 || watch.files > 1) return
    const [post] = await house.posts('Norr')
    const removed = post && (await removePost(house.db, post, house.now()))
    if (removed) await restorePost(house.db, removed)
  })
  const outcome = await saved(house, openSink)
  if (!outcome.ok || !outcome.blob) throw new Error('not saved')
  const copy = await TestHouse.open()
  await restoreInto(copy, outcome.blob)
  expect(await copy.postIds('Norr')).toEqual(['Norr-1', 'Norr-2', 'Norr-3'])
})

test('a post that is put back after its account was read is not missing', async () => {
  const house = await houseOf(1, 2, 3)
  let removed: RemovedPost | null = null
  let isPutBack = false
  const { watch, openSink } = watchedSink(async (piece) => {
    const [post] = await house.posts('Norr')
    if (piece === 2 && post && !isPutBack) removed = await removePost(house.db, post, house.now())
    // By the time the first posts are written, all of these have been read.
    const isRead = piece > 6 || watch.files > 1
    if (!isRead || !removed) return
    await restorePost(house.db, removed)
    removed = null
    isPutBack = true
  })
  const outcome = await saved(house, openSink)
  if (!outcome.ok || !outcome.blob) throw new Error('not saved')
  expect(isPutBack).toBe(true)
  const copy = await TestHouse.open()
  await restoreInto(copy, outcome.blob)
  expect(await copy.postIds('Norr')).toEqual(['Norr-1', 'Norr-2', 'Norr-3'])
})

test('gives up when posts change all the time', async () => {
  const house = await houseOf(1, 2, 3, 4, 5, 6)
  const { watch, openSink } = watchedSink(async (piece) => {
    if (piece === 2) await remove(house)
  })
  expect(await saved(house, openSink)).toEqual({ ok: false, failure: 'changing' })
  expect(watch).toEqual({ files: 3, aborted: 3 })
})

test('a file that cannot be written is told, and left as it was', async () => {
  const house = await houseOf(1)
  const { watch, openSink } = watchedSink(() => {
    throw new FileNotWritten({ cause: null })
  })
  expect(await saved(house, openSink)).toEqual({ ok: false, failure: 'fileNotWritten' })
  expect(watch).toEqual({ files: 1, aborted: 1 })
})

test('what the browser says of its files is never taken for a failure of the storage', async () => {
  const handle = {
    createWritable: () => Promise.reject(new DOMException('No', 'NotAllowedError')),
  }
  // @ts-expect-error -- only what is called of the browser's handle
  await expect(fileSink(handle)).rejects.toBeInstanceOf(FileNotWritten)
})

test('a newer build in another tab ends it', async () => {
  const house = await houseOf(1)
  await house.upgrade()
  expect(await jobsIn(house).save(null, null, house.now(), silent)).toEqual({
    ok: false,
    failure: 'staleVersion',
  })
})

test('cancelling drops what was written', async () => {
  const house = await houseOf(1)
  const stop = new AbortController()
  const { watch, openSink } = watchedSink(() => {
    stop.abort()
    return Promise.resolve()
  })
  const request = { openSink, passphrase: null, now: house.now() }
  const outcome = await saveBackup(house.makeDatabase, request, {
    signal: stop.signal,
    onProgress: silent,
  })
  expect(outcome).toEqual({ ok: false, failure: 'cancelled' })
  expect(watch.aborted).toBe(1)
})

test('when it was made is not in it, but known of what has been restored from it', async () => {
  const house = await houseOf(1)
  const at = '2026-11-01T08:00:00.000Z'
  await noteBackup(house.db, { at, kept: 'written' })
  await house.db.meta.put({ key: 'other', value: { kept: [1] } })
  const now = house.now()
  const outcome = await jobsIn(house).save(null, null, now, silent)
  if (!outcome.ok || !outcome.blob) throw new Error('not saved')
  expect((await previewOf(house, outcome.blob)).lastBackup).toEqual({ at, kept: 'written' })

  const copy = await TestHouse.open()
  await restoreInto(copy, outcome.blob)
  expect(await copy.db.meta.toArray()).toEqual([
    { key: 'lastBackup', value: { at: now, kept: 'restored', mark: await markOf(copy) } },
    { key: 'other', value: { kept: [1] } },
  ])
})

test('a restore leaves alone what is known of the browser', async () => {
  const house = await houseOf(1)
  const value = { handle: {}, name: 'Kopior', chosenAt: house.now(), files: [], mark: null }
  await house.db.meta.put({ key: backupFolderKey, value })
  const file = await backupOf(house)
  const copy = await TestHouse.open()
  await noteKeepAsked(copy.db, copy.now())
  await restoreInto(copy, file)
  const keys = await copy.db.meta.toCollection().primaryKeys()
  expect(keys).toEqual(['keepAsked', 'lastBackup'])
})

test('tells how the data stood, so that a later change can be seen', async () => {
  const house = await houseOf(1)
  const outcome = await jobsIn(house).save(null, null, house.now(), silent)
  expect(outcome).toMatchObject({ ok: true, mark: await markOf(house) })
  await remove(house)
  expect(outcome).not.toMatchObject({ mark: await markOf(house) })
})

function markOf({ db }: TestHouse): Promise<string> {
  return db.transaction('r', dataMarkTables, () => readDataMark(db))
}

async function remove(house: TestHouse): Promise<void> {
  const [post] = await house.posts('Norr')
  if (post) await removePost(house.db, post, house.now())
}
