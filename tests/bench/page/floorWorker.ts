import { expose } from 'comlink'
import { makeAccountBook } from '#importing/accountBook.ts'
import { readCsvBytes } from '#importing/csvBytes.ts'
import { keptPost } from '#importing/keptPost.ts'
import type { FoundPost } from '#importing/reading.ts'
import { readPosts } from '#importing/readPosts.ts'
import { packArena } from '#storage/packArena.ts'
import { PostArena } from '#storage/postArena.ts'
import { hashPost } from '#storage/postHash.ts'
import { packedName, rowsName, type FloorApi } from './floorApi.ts'
import { committed, deleteRaw, openRaw } from './rawStore.ts'

const batchBytes = 8_000_000
const rowsATransaction = 5000
const portion = 100_000

type Met = { readonly account: number; readonly post: FoundPost }

async function parse(file: File): Promise<number> {
  const started = performance.now()
  let rows = 0
  const dialect = { delimiter: ',', newline: '\n' } as const
  for await (const { count } of readCsvBytes(bytesOf(file), dialect)) rows += count
  if (rows === 0) throw new Error('Nothing was parsed')
  return performance.now() - started
}

async function* bytesOf(file: File): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = file.stream().getReader()
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value
}

/** Reads the file and hands its posts over, some at a time. */
async function inPortions(
  file: File,
  size: number,
  take: (met: readonly Met[]) => Promise<void>,
): Promise<void> {
  const book = makeAccountBook()
  let met: Met[] = []
  const input = { name: file.name, size: file.size, stream: () => file.stream() }
  const result = await readPosts(input, {
    account: (found) => book.numberOf(found),
    post: (account, post) => void met.push({ account, post: keptPost(post) }),
    problem: () => {
      throw new Error('A made-up file has no problem rows')
    },
    catchUp: async () => {
      if (met.length < size) return
      await take(met)
      met = []
    },
  })
  if (!result.ok) throw new Error(result.code)
  await take(met)
}

async function writePacked(file: File) {
  await deleteRaw(packedName)
  const db = await openRaw(packedName, {
    segments: ['account', 'seq'],
    times: 'account',
    hashes: 'account',
  })
  const arena = new PostArena({ bytes: 48_000_000, posts: 131_072 })
  const hash = new Uint32Array(2)
  const columns = new Map<number, { minutes: number[]; hashes: number[] }>()
  let seq = 0
  let pack = 0
  let put = 0

  async function putAll(store: string, rows: ReadonlyArray<{ readonly bytes: number }>) {
    const started = performance.now()
    const writing: Array<Promise<void>> = []
    for (let at = 0; at < rows.length;) {
      const transaction = db.transaction(store, 'readwrite', { durability: 'relaxed' })
      for (let bytes = 0; at < rows.length && bytes < batchBytes; at++) {
        bytes += rows[at]?.bytes ?? 0
        transaction.objectStore(store).put(rows[at])
      }
      writing.push(committed(transaction))
    }
    await Promise.all(writing)
    put += performance.now() - started
  }

  await inPortions(file, portion, async (met) => {
    const started = performance.now()
    for (const { account, post } of met) {
      hashPost(post, hash)
      arena.add(account, post, hash)
    }
    const packed = [...packArena(arena, () => () => true)]
    const segments = packed.flatMap(({ accountKey, segments: own }) =>
      own.map(({ packed }) => ({ account: accountKey, seq: seq++, packed, bytes: packed.length })),
    )
    pack += performance.now() - started
    for (let row = 0; row < arena.count; row++) {
      const account = arena.accounts[row] ?? 0
      const own = columns.get(account) ?? { minutes: [], hashes: [] }
      columns.set(account, own)
      own.minutes.push(arena.minutes[row] ?? 0)
      own.hashes.push(arena.hashes[2 * row] ?? 0, arena.hashes[2 * row + 1] ?? 0)
    }
    arena.clear()
    await putAll('segments', segments)
  })
  const packed = [...columns].map(([account, own]) => ({
    account,
    minutes: Int32Array.from(own.minutes),
    hashes: Uint32Array.from(own.hashes),
  }))
  await putAll(
    'times',
    packed.map(({ account, minutes }) => ({ account, minutes, bytes: minutes.byteLength })),
  )
  await putAll(
    'hashes',
    packed.map(({ account, hashes }) => ({ account, hashes, bytes: hashes.byteLength })),
  )
  db.close()
  return { pack, put }
}

async function writeRows(file: File): Promise<number> {
  await deleteRaw(rowsName)
  const db = await openRaw(rowsName, { posts: 'key' })
  const started = performance.now()
  let key = 0
  await inPortions(file, rowsATransaction, async (met) => {
    const transaction = db.transaction('posts', 'readwrite', { durability: 'relaxed' })
    for (const { account, post } of met) {
      const { sourceId, localMinutes: minutes, kind, text, url } = post
      transaction
        .objectStore('posts')
        .put({ key: key++, account, minutes, kind, sourceId, text, url })
    }
    await committed(transaction)
  })
  const ms = performance.now() - started
  db.close()
  return ms
}

const api: FloorApi = { parse, writePacked, writeRows }
expose(api)
