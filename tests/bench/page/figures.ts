import { assessPersistence } from '#domain/persistence.ts'
import { dayOfMinutes, toStockholmTime } from '#domain/stockholm.ts'
import { Database } from '#storage/database.ts'
import { listPosts, listPostsTables } from '#storage/listPosts.ts'
import { openDatabase } from '#storage/openDatabase.ts'
import { readChannelRhythm, readRhythm } from '#storage/readRhythm.ts'
import { rowsName, type PostRow } from './floorApi.ts'
import { openRaw, readAllRows } from './rawStore.ts'

const today = toStockholmTime(Date.now()).day
const rowsAtOnce = 50_000

/** Opens the store as the app does, works in it, and closes it. */
export async function withOpened<Value>(work: (db: Database) => Promise<Value>): Promise<Value> {
  const db = new Database()
  const opened = await openDatabase(db)
  if (!opened.ok) throw new Error(opened.failure.reason)
  try {
    return await work(db)
  } finally {
    db.close()
  }
}

/** Makes the store when there is none. */
export function layStore(): Promise<void> {
  return withOpened(() => Promise.resolve())
}

/** Milliseconds of reading all channels' histories and computing their figures, as the screens do. */
export function readFigures(): Promise<number> {
  return withOpened(async (db) => {
    const started = performance.now()
    const channels = await readRhythm(db)
    for (const { history } of channels) assessPersistence(history, today)
    return performance.now() - started
  })
}

/** Milliseconds of reading nothing but the arrays of times, and of computing from what is in memory. */
export async function readFiguresBare(): Promise<{ read: number; compute: number }> {
  const histories = await withOpened(async (db) =>
    (await readRhythm(db)).map(({ history }) => history),
  )
  const read = await readAllRows('times')
  const started = performance.now()
  for (const history of histories) assessPersistence(history, today)
  return { read, compute: performance.now() - started }
}

/** Milliseconds of the same figures out of a row per post. */
export async function readFiguresFromRows(): Promise<number> {
  const histories = await withOpened(async (db) =>
    (await readRhythm(db)).map(({ history }) => history),
  )
  const db = await openRaw(rowsName, { posts: 'key' })
  const started = performance.now()
  const days = new Map<number, number[]>()
  for (let from = 0; ; from += rowsAtOnce) {
    const rows = await rowsFrom(db, from)
    if (rows.length === 0) break
    for (const { account, minutes } of rows) {
      const own = days.get(account)
      if (own) own.push(dayOfMinutes(minutes))
      else days.set(account, [dayOfMinutes(minutes)])
    }
  }
  histories.forEach((history, account) => {
    const postDays = Int32Array.from(days.get(account) ?? []).sort()
    assessPersistence({ ...history, postDays }, today)
  })
  const ms = performance.now() - started
  db.close()
  return ms
}

function rowsFrom(db: IDBDatabase, from: number): Promise<PostRow[]> {
  const range = IDBKeyRange.bound(from, from + rowsAtOnce, false, true)
  const request = db.transaction('posts').objectStore('posts').getAll(range)
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(new Error(request.error?.message))
  })
}

/** Milliseconds of what opening the first channel reads and computes: its figures and newest posts. */
export function readOneChannel(): Promise<number> {
  return withOpened(async (db) => {
    const id = (await db.channels.orderBy('id').first())?.id
    if (id === undefined) throw new Error('There is no channel')
    const started = performance.now()
    const channel = await readChannelRhythm(db, id)
    if (!channel) throw new Error('The channel is gone')
    assessPersistence(channel.history, today)
    const { posts } = await db.transaction('r', listPostsTables, () =>
      listPosts(db, id, { limit: 50 }),
    )
    if (posts.length === 0) throw new Error('The channel has no posts')
    return performance.now() - started
  })
}
