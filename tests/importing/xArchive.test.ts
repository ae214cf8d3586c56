import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ReadInput } from '#importing/reading.ts'
import { readZipDirectory } from '#importing/zipDirectory.ts'
import { readZipEntry, textOfZipEntry } from '#importing/zipEntry.ts'
import { bytesInput, readList, readTextList, refusalOf } from './listSink.ts'
import { asZip64, withClaim, zipOf } from './zipFiles.ts'

const list = readFileSync(new URL('../fixtures/posts/x-tweets.txt', import.meta.url), 'utf8')

const accountFile = `window.YTD.account.part0 = [ { "account" : { "email" : "redaktionen@exempel.se", "createdVia" : "web", "username" : "exempelkommun", "accountId" : "10101010", "createdAt" : "2012-01-01T00:00:00.000Z", "accountDisplayName" : "Exempelkommun" } } ]`
const manifestFile = (partial = false) =>
  `window.__THAR_CONFIG = { "userInfo" : { "accountId" : "10101010" }, "archiveInfo" : { "sizeBytes" : "1", "generationDate" : "2022-11-20T23:30:00.000Z", "isPartialArchive" : ${String(partial)} } }`

const archive = {
  'Your archive.html': '<html></html>',
  'data/account.js': accountFile,
  'data/direct-messages.js': 'window.YTD.direct_messages.part0 = [ trasig',
  'data/deleted-tweets.js': 'window.YTD.deleted_tweets.part0 = [ trasig',
  'data/like.js': 'window.YTD.like.part0 = [ trasig',
  'data/manifest.js': manifestFile(),
  'data/tweets.js': list,
  'assets/js/tweets.js': 'trasig',
}

const readZip = (files: Readonly<Record<string, string | Uint8Array>>) =>
  readList(bytesInput('arkiv.zip', zipOf(files)))

async function refusalOfZip(zip: Uint8Array) {
  const { result, accounts } = await readList(bytesInput('arkiv.zip', zip))
  return result.ok ? null : [result.code, accounts.length > 0 ? 'begun' : 'untouched']
}

const post = (more: object) =>
  JSON.stringify({ id_str: '1', created_at: 'Wed Oct 19 20:07:25 +0000 2022', ...more })
const listOf = (...elements: string[]) => `window.YTD.tweet.part0 = [${elements.join(',')}]`

describe('the list of posts out of an archive', () => {
  test('gives posts, reposts and replies at their times', async () => {
    const read = await readTextList(list, 'tweets.js')
    expect(read.problems).toEqual([])
    expect(read.result).toEqual({
      ok: true,
      source: 'x-archive',
      timeZone: null,
      coverage: { from: '2022-10-11', to: '2022-10-20' },
      dailyBreakdown: false,
    })
    expect(read.accounts).toEqual([{ ids: [], name: '', handle: '', url: '' }])
    expect(read.posts[0]).toEqual([
      {
        sourceId: '1582820000000000003',
        instantMs: Date.UTC(2022, 9, 19, 22, 7, 25),
        localMinutes: Date.UTC(2022, 9, 20, 0, 7) / 60_000,
        kind: 'original',
        text: 'Kaffe & kakor på biblioteket, "drop-in" ☕',
        url: 'https://x.com/i/web/status/1582820000000000003',
      },
      expect.objectContaining({
        kind: 'reshare',
        text: 'RT @exempelkommun: Vägen är öppen igen.',
      }),
      expect.objectContaining({ kind: 'reply', text: 'Ja, vi har öppet till åtta.' }),
    ])
  })

  test('may be pasted, and older than the wrapper of today', async () => {
    const read = await readTextList(listOf(post({ text: 'Hej' })))
    expect(read.posts[0]).toMatchObject([{ sourceId: '1', text: 'Hej', kind: 'original' }])
  })

  test('lists what is no post', async () => {
    const read = await readTextList(
      listOf(
        post({ created_at: '' }),
        post({ created_at: 'i går' }),
        post({ created_at: 'Wed Oct 19 20:07:25 2022' }),
        '{"tweet":{}}',
        '[]',
        '{"trasig":',
        '7',
      ).replace('{"trasig":', 'trasig'),
    )
    expect(read.problems.map(({ code }) => code)).toEqual([
      'noDate',
      'badDate',
      'badDate',
      'brokenRow',
      'brokenRow',
      'brokenRow',
      'brokenRow',
    ])
  })

  test('does not believe an id that is a number', async () => {
    const read = await readTextList(
      listOf('{"id":1582820000000000003,"created_at":"Wed Oct 19 20:07:25 +0000 2022"}'),
    )
    expect(read.posts[0]).toMatchObject([{ sourceId: '', url: '' }])
  })

  test('is data: nothing in it is run', async () => {
    const read = await readTextList(
      `${listOf(post({ full_text: 'a', ['__proto__']: 1 }))};globalThis.isPolluted = true`,
    )
    expect(read.result).toEqual({ ok: false, code: 'unreadable' })
    expect(globalThis).not.toHaveProperty('isPolluted')
  })

  test('is refused as cut wherever its end is missing', async () => {
    const from = list.indexOf('[')
    for (let end = from; end < list.trimEnd().length; end += 13) {
      expect([end, await refusalOf(list.slice(0, end))]).toEqual([end, 'cutShort'])
    }
  })

  test.each(['window.YTD.like.part0 = [ {} ]', 'window.YTD.direct_messages.part0 = []', 'w'])(
    'is told from other lists: %s',
    async (text) => {
      expect(await refusalOf(text)).toBe('unknownFormat')
    },
  )

  test('of a hundred megabytes is never held', async () => {
    const element = post({ full_text: 'x'.repeat(900) })
    const chunk = new TextEncoder().encode(`${element},`.repeat(1000))
    let chunks = 0
    let furthestAhead = 0
    let posts = 0
    const input: ReadInput = {
      name: 'tweets.js',
      size: 100 * chunk.length,
      stream: () =>
        new ReadableStream<Uint8Array>({
          start: (controller) => {
            controller.enqueue(new TextEncoder().encode('window.YTD.tweets.part0 = ['))
          },
          pull: (controller) => {
            if (chunks++ < 100) controller.enqueue(chunk)
            else {
              controller.enqueue(new TextEncoder().encode(`${element}]`))
              controller.close()
            }
          },
        }),
    }
    const { readPosts } = await import('#importing/readPosts.ts')
    await readPosts(input, {
      account: () => 0,
      post: () => {
        furthestAhead = Math.max(furthestAhead, chunks - ++posts / 1000)
      },
      problem: () => undefined,
    })
    expect(posts).toBe(100_001)
    expect(furthestAhead).toBeLessThan(5)
  })
})

describe('an archive', () => {
  test('gives the posts of its account, and no more of the account than its name', async () => {
    const read = await readZip(archive)
    expect(read.problems).toEqual([])
    expect(read.accounts).toEqual([
      {
        ids: ['10101010'],
        name: 'Exempelkommun',
        handle: 'exempelkommun',
        url: 'https://x.com/exempelkommun',
      },
    ])
    expect(read.posts[0]).toHaveLength(3)
    expect(read.posts[0]?.[0]?.url).toBe('https://x.com/exempelkommun/status/1582820000000000003')
  })

  test('covers the days up to the one it was made on in Stockholm', async () => {
    const whole = await readZip(archive)
    expect(whole.result).toMatchObject({ coverage: { from: '2022-10-11', to: '2022-11-21' } })
    const part = await readZip({ ...archive, 'data/manifest.js': manifestFile(true) })
    expect(part.result).toMatchObject({ coverage: { to: '2022-10-20' } })
    const silent = await readZip({ ...archive, 'data/manifest.js': 'window.__THAR_CONFIG = {}' })
    expect(silent.result).toMatchObject({ coverage: { to: '2022-10-20' } })
  })

  test('is read from all its parts, and from a folder in it', async () => {
    const read = await readZip({
      'twitter-2022/data/account.js': accountFile,
      'twitter-2022/data/tweets.js': list,
      'twitter-2022/data/tweets-part1.js': listOf(post({ id_str: '2' })),
      'twitter-2022/data/tweets-part2.js': listOf(post({ id_str: '3' })),
    })
    expect(read.posts[0]?.map(({ sourceId }) => sourceId).slice(2)).toEqual([
      '1581000000000000002',
      '2',
      '3',
    ])
  })

  test('without its account has posts of nobody', async () => {
    const read = await readZip({ 'tweet.js': list, 'account.js': 'window.YTD = trasig' })
    expect(read.accounts).toEqual([{ ids: [], name: '', handle: '', url: '' }])
    expect(read.posts[0]).toHaveLength(3)
  })

  test('is read in the same way packed or not, small or beyond four gigabytes', async () => {
    const packed = await readZip(archive)
    expect(await readList(bytesInput('a.zip', zipOf(archive, 0)))).toEqual(packed)
    expect(await readList(bytesInput('a.zip', asZip64(zipOf(archive))))).toEqual(packed)
  })

  test('is entered where its lists are, when it can be', async () => {
    const zip = zipOf({ 'data/tweets_media/bild.jpg': new Uint8Array(3_000_000), ...archive }, 0)
    const blob = new Blob([Uint8Array.from(zip)])
    let bytesOpened = 0
    const read = await readList({
      name: 'arkiv.zip',
      size: blob.size,
      stream: () => blob.slice(0, 4096).stream(),
      part: (from, to) => {
        bytesOpened += to - from
        return blob.slice(from, to).stream()
      },
    })
    expect(read.posts[0]).toHaveLength(3)
    expect(bytesOpened).toBeLessThan(200_000)
  })

  test('tells how far it is, up to the size', async () => {
    const told: number[] = []
    const zip = zipOf(archive)
    await readList(bytesInput('arkiv.zip', zip), { onProgress: (bytes) => told.push(bytes) })
    expect(told.at(-1)).toBe(zip.length)
  })

  test('can be cancelled between its lists', async () => {
    const abort = new AbortController()
    const zip = zipOf({ ...archive, 'data/tweets-part1.js': listOf(post({})) })
    const { result } = await readList(bytesInput('arkiv.zip', zip), {
      signal: abort.signal,
      onProgress: (bytes) => {
        if (bytes > zip.length / 2) abort.abort()
      },
    })
    expect(result).toEqual({ ok: false, code: 'cancelled' })
  })
})

describe('what is no archive of X, or a damaged one', () => {
  test('a zip of other things, or of a zip, is refused as a zip', async () => {
    expect(await refusalOfZip(zipOf({ 'foto.txt': 'hej' }))).toEqual(['zip', 'untouched'])
    expect(await refusalOfZip(zipOf({ 'inre.zip': zipOf(archive) }))).toEqual(['zip', 'untouched'])
    expect(await refusalOfZip(zipOf({ 'data/account.js': accountFile }))).toEqual([
      'zip',
      'untouched',
    ])
  })

  test('a zip cut short is refused as such, wherever it was cut', async () => {
    const zip = zipOf(archive)
    for (let end = 100; end < zip.length; end += 97) {
      expect([end, await refusalOfZip(zip.slice(0, end))]).toEqual([end, ['cutShort', 'untouched']])
    }
  })

  test('a zip with a password is refused as such', async () => {
    expect(await refusalOfZip(withClaim(zipOf(archive), 8, 2, 1))).toEqual([
      'encryptedZip',
      'untouched',
    ])
  })

  test('a way of packing that is not known is refused as a zip', async () => {
    expect(await refusalOfZip(withClaim(zipOf(archive), 10, 2, 14))).toEqual(['zip', 'untouched'])
  })

  test('a changed byte in a list is noticed', async () => {
    const zip = zipOf({ 'data/tweets.js': list }, 0)
    const at = Buffer.from(zip).indexOf('biblioteket')
    zip[at] = 0x42
    expect(await refusalOfZip(zip)).toEqual(['unreadable', 'begun'])
  })

  test.each<[string, number, number]>([
    ['sizes smaller than the content', 24, 10],
    ['sizes larger than the content', 24, 100_000],
    ['packed sizes smaller than the content', 20, 10],
    ['places outside the zip', 42, 0xfffffff0],
    ['places of other things', 42, 1],
    ['other check sums', 16, 7],
  ])('%s are refused', async (_, field, value) => {
    const zip = zipOf({ 'data/tweets.js': list })
    expect((await refusalOfZip(withClaim(zip, field, 4, value)))?.[0]).toBe('unreadable')
  })

  test('a list that says it is larger than any list is refused unopened', async () => {
    const zip = withClaim(zipOf({ 'data/tweets.js': list }), 24, 4, 0xf0000000)
    expect(await refusalOfZip(zip)).toEqual(['tooLarge', 'begun'])
  })

  test('a directory that says it is larger than any is refused', async () => {
    const zip = zipOf(archive)
    new DataView(zip.buffer).setUint32(zip.length - 10, 0x7fffffff, true)
    expect(await refusalOfZip(zip)).toEqual(['tooLarge', 'untouched'])
  })

  test('a bomb is refused long before it is unpacked', async () => {
    const size = 64 * 1024 * 1024
    const input = bytesInput('bomb.zip', zipOf({ 'data/tweets.js': new Uint8Array(size) }))
    const [entry] = (await readZipDirectory(input, () => true, undefined)) ?? []
    let unpacked = 0
    const unpacking = (async () => {
      if (!entry) return
      for await (const bytes of readZipEntry(input, entry, size, {})) unpacked += bytes.length
    })()
    await expect(unpacking).rejects.toMatchObject({ code: 'tooLarge' })
    expect(unpacked).toBeGreaterThan(0)
    expect(unpacked).toBeLessThan(size / 2)
  })

  test('more than is allowed is refused though the zip says less', async () => {
    const zip = withClaim(zipOf({ a: 'x'.repeat(5000) }), 24, 4, 10)
    const input = bytesInput('a.zip', zip)
    const [entry] = (await readZipDirectory(input, () => true, undefined)) ?? []
    if (!entry) throw new Error('no entry')
    await expect(textOfZipEntry(input, entry, 1000, {})).rejects.toMatchObject({ code: 'tooLarge' })
  })
})
