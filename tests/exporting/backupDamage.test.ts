import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { backupBytes, refusalOf, someParts } from './backupBytes.ts'
import { crcBytes, frameHeadBytes, magic, maxRounds, prefixBytes } from '#exporting/backupFormat.ts'
import { frameCrc, packHead, packNumber, packStart } from '#exporting/backupFrames.ts'
import { deflated } from '#exporting/backupCompression.ts'
import { packPart } from '#exporting/backupRows.ts'
import { crc32 } from '#exporting/crc32.ts'
import { Sha256 } from '#exporting/sha256.ts'

type Bytes = Uint8Array<ArrayBuffer>

let plain: Bytes
beforeAll(async () => {
  plain = await backupBytes()
})

test('10,000 flipped bits are refused, each by itself', async () => {
  const note = Array.from({ length: 500 }, (_, word) => `${word * 7919}`).join(' ')
  const file = await backupBytes({ parts: [...someParts, { table: 'a', rows: [{ note }] }] })
  const bits = file.length * 8
  expect(bits).toBeGreaterThan(10_000)
  for (let flip = 0; flip < 10_000; flip++) {
    const bit = Math.floor((flip * bits) / 10_000)
    const bytes = file.slice()
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    const refusal = await refusalOf(bytes)
    const expected = bit < 8 * magic.length ? ['notABackup'] : ['damaged', 'truncated']
    if (refusal === null || !expected.includes(refusal))
      throw new Error(`Bit ${bit} of ${bits} was flipped: ${refusal ?? 'accepted'}`)
  }
}, 60_000)

test('a file that ends anywhere but at its end is refused', async () => {
  for (let length = 0; length < plain.length; length++)
    expect(await refusalOf(plain.slice(0, length))).toBe(length === 0 ? 'notABackup' : 'truncated')
})

test('bytes that are changed, added, left out or moved are refused', async () => {
  const place = fc.nat(plain.length - 1)
  const edit = fc.record({ at: place, gone: fc.nat(40), put: fc.uint8Array({ maxLength: 40 }) })
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
      let bytes = plain
      for (const { at, gone, put } of edits)
        bytes = joined(bytes.subarray(0, at), put, bytes.subarray(at + gone))
      fc.pre(!Buffer.from(bytes).equals(plain))
      expect(await refusalOf(bytes)).not.toBeNull()
    }),
    { numRuns: 1000 },
  )
})

test('frames in another order, twice, or missing are refused, encrypted or not', async () => {
  for (const passphrase of [null, 'ett lösenord']) {
    const bytes = await backupBytes({ passphrase })
    const { start, frames, digest } = cut(bytes)
    const [first = none, second = none, third = none, end = none] = frames
    expect(frames).toHaveLength(4)
    expect(await refusalOf(joined(start, ...frames, digest), passphrase)).toBeNull()
    for (const order of [
      [first, third, second, end],
      [first, second, second, third, end],
      [first, second, end],
      [first, end],
      [second, third, end],
      [first, second, third, end, end],
      [first, second, third],
    ])
      expect(await refusalOf(resummed(joined(start, ...order)), passphrase)).not.toBeNull()
  }
})

test('a frame that is left out is missed even when everything is numbered and summed anew', async () => {
  const { start, frames } = cut(plain)
  const kept = frames.filter((_, place) => place !== 2)
  expect(await refusalOf(resummed(joined(start, ...kept.map(renumbered))))).toBe('damaged')
})

test('a file of another kind is no backup', async () => {
  for (const text of ['', 'id,name\n', 'PK\u0003\u0004', '\u0089PNG\r\n'])
    expect(await refusalOf(new TextEncoder().encode(text))).toBe('notABackup')
})

test('a newer version of the format or of the database is called newer', async () => {
  const bytes = plain.slice()
  new DataView(bytes.buffer).setUint32(8, 2, true)
  const { start } = cut(bytes)
  const body = start.subarray(0, -crcBytes)
  expect(await refusalOf(joined(body, packNumber(crc32(body))))).toBe('newer')
  expect(await refusalOf(await backupBytes({ schemaVersion: 2 }))).toBe('newer')
})

test('a header that asks for endless rounds is refused before the first of them', async () => {
  const encryption = {
    cipher: 'AES-256-GCM' as const,
    derivation: 'PBKDF2-SHA-256' as const,
    rounds: maxRounds + 1,
    salt: btoa('0123456789abcdef'),
  }
  const createdAt = '2026-11-23T08:00:00.000Z'
  const start = packStart({ app: 'uthallig', schemaVersion: 1, createdAt, encryption })
  expect(await refusalOf(start, 'x')).toBe('damaged')
})

test('a frame that unpacks to more than it says is stopped', async () => {
  const bomb = await deflated(new Uint8Array(50_000_000))
  expect(await refusalOf(withFrame(bomb, 1000))).toBe('damaged')
  expect(await refusalOf(withFrame(bomb, 65_000_000))).toBe('tooLarge')
})

test.each(['__proto__', 'constructor', 'prototype'])(
  'a row that names %s is refused, at any depth',
  async (name) => {
    for (const row of [`{"id":"a","${name}":{"x":1}}`, `{"id":"a","b":[{"${name}":1}]}`]) {
      const text = new TextEncoder().encode(`{"table":"a","rows":[${row}],"arrays":[]}`)
      const content = joined(packNumber(text.length), text)
      expect(await refusalOf(withFrame(await deflated(content), content.length))).toBe('damaged')
    }
  },
)

test('arrays that lie about their rows are refused', async () => {
  const whole = packPart({ table: 'a', rows: [{ id: 'a', packed: Uint8Array.of(1, 2) }] })
  const text = new TextDecoder().decode(whole.subarray(4, -2))
  for (const [from, to] of [
    ['"count":2', '"count":3'],
    ['"count":2', '"count":1'],
    ['"row":0', '"row":1'],
    ['"field":"packed"', '"field":"id"'],
    ['"field":"packed"', '"field":"__proto__"'],
    ['"type":"uint8"', '"type":"uint64"'],
  ] as const) {
    expect(text).toContain(from)
    const lie = new TextEncoder().encode(text.replace(from, to))
    const content = joined(packNumber(lie.length), lie, Uint8Array.of(1, 2))
    expect(await refusalOf(withFrame(await deflated(content), content.length))).toBe('damaged')
  }
})

const none: Bytes = new Uint8Array(0)

function joined(...pieces: readonly Uint8Array[]): Bytes {
  return new Uint8Array(Buffer.concat(pieces))
}

function cut(bytes: Bytes): { start: Bytes; frames: Bytes[]; digest: Bytes } {
  const view = new DataView(bytes.buffer)
  let at = prefixBytes + view.getUint32(12, true) + crcBytes
  const start = bytes.slice(0, at)
  const frames: Bytes[] = []
  while (at < bytes.length - 32) {
    const end = at + frameHeadBytes + view.getUint32(at + 1, true) + crcBytes
    frames.push(bytes.slice(at, end))
    at = end
  }
  return { start, frames, digest: bytes.slice(at) }
}

function resummed(bytes: Bytes): Bytes {
  const hash = new Sha256()
  hash.update(bytes)
  return joined(bytes, hash.digest())
}

function renumbered(frame: Bytes, number: number): Bytes {
  const head = frame.slice(0, frameHeadBytes)
  const stored = frame.slice(frameHeadBytes, -crcBytes)
  return joined(head, stored, packNumber(frameCrc(number, head, stored)))
}

/** A backup whose second frame has this content. */
function withFrame(packed: Bytes, plainBytes: number): Bytes {
  const { start, frames } = cut(plain)
  const head = packHead({ kind: 'rows', storedBytes: packed.length, plainBytes })
  const [first = none] = frames
  return resummed(joined(start, first, renumbered(joined(head, packed, new Uint8Array(4)), 1)))
}
