import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { PostSink, ReadInput } from '#importing/reading.ts'
import { readPosts } from '#importing/readPosts.ts'
import { bytesInput, readList, textInput } from './listSink.ts'

const sample = readFileSync(
  new URL('../fixtures/posts/May-04-2026_Nov-15-2026_1604785490000001.csv', import.meta.url),
)

function silentSink(more: Partial<PostSink> = {}): PostSink {
  return { account: () => 0, post: () => undefined, problem: () => undefined, ...more }
}

/** A file of many rows in small chunks, which tells how far it was read and whether it was closed. */
function longFile() {
  const lines = sample.toString('utf8').split('\n')
  const header = `${lines[0] ?? ''}\n`
  const row = '1,1,Sidan,Hej,,0,05/21/2026 16:51,,https://www.facebook.com/1,0,0,Text,sv\n'
  const chunk = new TextEncoder().encode(row.repeat(1000))
  const state = { chunks: 0, isClosed: false }
  const input: ReadInput = {
    name: 'inlägg.csv',
    size: 400 * chunk.length,
    stream: () =>
      new ReadableStream<Uint8Array>({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode(header))
        },
        pull: (controller) => {
          if (state.chunks++ === 400) controller.close()
          else controller.enqueue(chunk)
        },
        cancel: () => {
          state.isClosed = true
        },
      }),
  }
  return { input, state }
}

describe('what is not read', () => {
  test.each<[string, number[] | string, string]>([
    ['foto.png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'picture'],
    ['foto.csv', [0xff, 0xd8, 0xff, 0xe0], 'picture'],
    ['foto.heic', '\0\0\0\x18ftypheic', 'picture'],
    ['foto.webp', 'RIFF\0\0\0\0WEBP', 'picture'],
    ['foto.gif', 'GIF89a', 'picture'],
    ['foto.bmp', 'BM\x36\x10\0\0\0\0\0\0', 'picture'],
    ['halvt arkiv.zip', 'PK\x03\x04\x14\0inlägg.csv', 'cutShort'],
    ['tom.zip', `PK\x05\x06${'\0'.repeat(18)}`, 'zip'],
    ['arkiv.tar.gz', [0x1f, 0x8b, 0x08], 'zip'],
    ['arkiv.7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], 'zip'],
    ['halv bok.xlsx', 'PK\x03\x04\x14\0', 'cutShort'],
    ['nedladdning', 'PK\x03\x04\x14\0[Content_Types].xml...xl/workbook.xml', 'cutShort'],
    [
      'bok.ods',
      `PK\x03\x04\x14\0mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK\x05\x06${'\0'.repeat(18)}`,
      'spreadsheet',
    ],
    ['bok.xls', [0xd0, 0xcf, 0x11, 0xe0], 'spreadsheet'],
    ['brev.docx', 'PK\x03\x04\x14\0', 'unknownFormat'],
    ['rapport.pdf', '%PDF-1.7', 'unknownFormat'],
    ['brus.bin', [0, 1, 2, 3, 0xfe, 0xff, 0x80], 'unknownFormat'],
    ['tom.csv', '', 'empty'],
    ['tom.csv', [0xef, 0xbb, 0xbf, 0x0a], 'empty'],
    ['utf32.csv', [0xff, 0xfe, 0, 0, 0x50, 0, 0, 0], 'badEncoding'],
  ])('%s is refused', async (name, content, code) => {
    const bytes =
      typeof content === 'string'
        ? Uint8Array.from(content, (character) => character.charCodeAt(0))
        : Uint8Array.from(content)
    const { result, accounts } = await readList(bytesInput(name, bytes))
    expect(result).toEqual({ ok: false, code })
    expect(accounts).toEqual([])
  })

  test('a picture is known by its first bytes though they come one by one', async () => {
    const bytes = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3)
    const stream = () =>
      new ReadableStream<Uint8Array>({
        start: (controller) => {
          for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
          controller.close()
        },
      })
    const { result } = await readList({ name: '', size: bytes.length, stream })
    expect(result).toEqual({ ok: false, code: 'picture' })
  })

  test('a file that the system takes away is unreadable', async () => {
    const gone = (): never => {
      throw new DOMException('', 'NotFoundError')
    }
    const broken = () => new ReadableStream<Uint8Array>({ pull: gone })
    for (const stream of [gone, broken]) {
      const { result } = await readList({ name: 'a.csv', size: 9, stream })
      expect(result).toEqual({ ok: false, code: 'unreadable' })
    }
  })
})

describe('while reading', () => {
  test('bytes are told as they are read, up to the size', async () => {
    const told: number[] = []
    await readPosts(bytesInput('a.csv', sample), silentSink(), {
      onProgress: (bytes) => told.push(bytes),
    })
    expect(told.length).toBeGreaterThan(0)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(told.at(-1)).toBe(sample.length)
  })

  test('a large file is never far ahead of its posts', async () => {
    const { input, state } = longFile()
    let posts = 0
    let furthestAhead = 0
    await readPosts(
      input,
      silentSink({
        post: () => {
          furthestAhead = Math.max(furthestAhead, state.chunks - ++posts / 1000)
        },
      }),
    )
    expect(posts).toBe(400_000)
    expect(furthestAhead).toBeLessThan(10)
  })

  test('an abort stops the reading and closes the file', async () => {
    const { input, state } = longFile()
    const abort = new AbortController()
    const result = await readPosts(input, silentSink(), {
      signal: abort.signal,
      onProgress: () => {
        if (state.chunks === 50) abort.abort()
      },
    })
    expect(result).toEqual({ ok: false, code: 'cancelled' })
    expect(state.chunks).toBeLessThan(60)
    expect(state.isClosed).toBe(true)
  })

  test('an abort is heard between pieces though it comes as an event', async () => {
    const { input, state } = longFile()
    const abort = new AbortController()
    setTimeout(() => {
      abort.abort()
    }, 0)
    const result = await readPosts(input, silentSink(), { signal: abort.signal })
    expect(result).toEqual({ ok: false, code: 'cancelled' })
    expect(state.chunks).toBeLessThan(400)
  })

  test('an abort ends a read that never comes back', async () => {
    const abort = new AbortController()
    const stream = () => new ReadableStream<Uint8Array>({})
    setTimeout(() => {
      abort.abort()
    }, 10)
    const result = await readPosts({ name: 'a.csv', size: 9, stream }, silentSink(), {
      signal: abort.signal,
    })
    expect(result).toEqual({ ok: false, code: 'cancelled' })
  })

  test('an abort before the beginning reads nothing', async () => {
    const { input, state } = longFile()
    const result = await readPosts(input, silentSink(), { signal: AbortSignal.abort() })
    expect(result).toEqual({ ok: false, code: 'cancelled' })
    expect(state.chunks).toBe(0)
  })

  test('a refusal closes the file', async () => {
    const { input, state } = longFile()
    const garbled = new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        controller.enqueue(new Uint8Array(chunk.length).fill(0x61))
      },
    })
    const headless: ReadInput = { ...input, stream: () => input.stream().pipeThrough(garbled) }
    expect(await readPosts(headless, silentSink())).toEqual({ ok: false, code: 'unknownFormat' })
    await expect.poll(() => state.isClosed).toBe(true)
  })

  test('a sink that writes is waited for', async () => {
    const { input, state } = longFile()
    let isWriting = false
    let givenTooEarly = 0
    let waits = 0
    await readPosts(
      input,
      silentSink({
        post: () => {
          if (isWriting) givenTooEarly++
        },
        catchUp: async () => {
          isWriting = true
          waits++
          await Promise.resolve()
          isWriting = false
        },
      }),
    )
    expect(givenTooEarly).toBe(0)
    expect(state.chunks).toBeGreaterThan(400)
    expect(waits).toBeGreaterThan(100)
  })

  test('what the sink throws is thrown on, and the file closed', async () => {
    const { input, state } = longFile()
    const full = new DOMException('', 'QuotaExceededError')
    const sink = silentSink({
      post: () => {
        throw full
      },
    })
    await expect(readPosts(input, sink)).rejects.toBe(full)
    await expect.poll(() => state.isClosed).toBe(true)
  })

  test('a zone that does not exist is thrown', async () => {
    const reading = readPosts(bytesInput('a.csv', sample), silentSink(), { timeZone: 'Exempel' })
    await expect(reading).rejects.toThrow(RangeError)
  })
})

test('reads the same input again from its beginning', async () => {
  const input = textInput('', sample.toString('utf8'))
  expect(await readList(input)).toEqual(await readList(input))
})
