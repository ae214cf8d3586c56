import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crc32 } from '#exporting/crc32.ts'
import { Sha256 } from '#exporting/sha256.ts'

test('the CRC is that of zlib and PNG', () => {
  const bytes = new TextEncoder().encode('123456789')
  expect(crc32(bytes)).toBe(0xcbf43926)
  expect(crc32(bytes.subarray(0, 4), bytes.subarray(4))).toBe(0xcbf43926)
  expect(crc32()).toBe(0)
})

test('the digest is SHA-256 however the bytes are cut', () => {
  const pieces = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 8 })
  fc.assert(
    fc.property(pieces, (cut) => {
      const own = new Sha256()
      const oracle = createHash('sha256')
      for (const piece of cut) {
        own.update(piece)
        oracle.update(piece)
      }
      expect(Buffer.from(own.digest()).toString('hex')).toBe(oracle.digest('hex'))
    }),
    { numRuns: 300 },
  )
})

test('every length around the ends of blocks is padded right', () => {
  for (let length = 0; length <= 200; length++) {
    const own = new Sha256()
    own.update(new Uint8Array(length).fill(length))
    const oracle = createHash('sha256').update(new Uint8Array(length).fill(length))
    expect(Buffer.from(own.digest()).toString('hex')).toBe(oracle.digest('hex'))
  }
})
