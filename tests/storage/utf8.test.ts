import fc from 'fast-check'
import { expect, it } from 'vitest'
import { putUtf8 } from '#storage/utf8.ts'

it('writes what TextEncoder writes, half surrogate pairs included', () => {
  const text = fc.string({ unit: fc.oneof(fc.string({ unit: 'binary', maxLength: 3 }), loneUnit) })
  fc.assert(
    fc.property(text, fc.nat(5), (written, at) => {
      const bytes = new Uint8Array(at + 3 * written.length)
      const end = putUtf8(written, bytes, at)
      expect(bytes.slice(at, end)).toEqual(new TextEncoder().encode(written))
      expect(bytes.slice(0, at).every((byte) => byte === 0)).toBe(true)
    }),
  )
})

const loneUnit = fc.integer({ min: 0xd7f0, max: 0xe010 }).map((unit) => String.fromCharCode(unit))
