import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sameValue } from '#storage/sameValue.ts'

const row = fc.jsonValue({ maxDepth: 3 })

test('a stored copy is the same, whatever the order of its fields', () => {
  fc.assert(
    fc.property(row, (value) => {
      expect(sameValue(value, structuredClone(value))).toBe(true)
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return
      expect(sameValue(value, Object.fromEntries(Object.entries(value).reverse()))).toBe(true)
    }),
  )
})

test('agrees with JSON on what differs', () => {
  fc.assert(
    fc.property(fc.array(row), fc.array(row), (first, second) => {
      expect(sameValue(first, second)).toBe(JSON.stringify(first) === JSON.stringify(second))
    }),
  )
})

test.each([
  [{ a: 1 }, { a: 1, b: undefined }],
  [{ a: undefined }, { b: undefined }],
  [[], {}],
  [null, {}],
  [null, undefined],
  ['1', 1],
  [
    [1, 2],
    [2, 1],
  ],
])('%j is not %j', (first, second) => {
  expect(sameValue(first, second)).toBe(false)
  expect(sameValue(second, first)).toBe(false)
})
