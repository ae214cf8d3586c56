import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { hashPost } from '#storage/postHash.ts'
import {
  fromHashText,
  isIn,
  pickHashes,
  sortHashes,
  toHashText,
  toLookup,
  uniteHashes,
} from '#storage/sortedHashes.ts'

type Identity = Parameters<typeof hashPost>[0]

const post: Identity = { sourceId: '', localMinutes: 100, text: 'Hej' }

describe('the hash of a post', () => {
  test('is of the id when there is one, whatever the rest', () => {
    const id = { ...post, sourceId: '123' }
    expect(textOf(id)).toBe(textOf({ sourceId: '123', localMinutes: 7, text: 'Annat' }))
    expect(textOf(id)).not.toBe(textOf({ ...id, sourceId: '124' }))
  })

  test('is of time and text when there is no id', () => {
    expect(textOf(post)).toBe(textOf({ ...post }))
    expect(textOf(post)).not.toBe(textOf({ ...post, localMinutes: 101 }))
    expect(textOf(post)).not.toBe(textOf({ ...post, text: 'Hej!' }))
    expect(textOf(post)).not.toBe(textOf({ ...post, sourceId: '100\nHej' }))
  })

  test('stays what it is: stored hashes are compared with it for years', () => {
    expect(textOf({ ...post, sourceId: '122104785490000001' })).toBe('3529fcc1bea458e7')
    expect(textOf({ ...post, text: 'Öppet hus på fredag 🎉' })).toBe('e629b1c33e5ad8d4')
  })

  test('differs for 300,000 ids that differ in their last digits, in both halves', () => {
    const hash = new Uint32Array(2)
    const seen = new Set<string>()
    const lows = new Set<number>()
    for (let number = 0; number < 300_000; number++) {
      hashPost({ ...post, sourceId: String(1_604_785_490_000_000 + number) }, hash)
      seen.add(toHashText(hash[0] ?? 0, hash[1] ?? 0))
      lows.add(hash[0] ?? 0)
    }
    expect(seen.size).toBe(300_000)
    // By chance some ten of 300,000 words of 32 bits meet.
    expect(lows.size).toBeGreaterThan(299_900)
  })
})

test('sorted hashes behave as sets', () => {
  const words = fc.integer({ min: 0, max: 3 })
  const pairs = fc.array(fc.tuple(words, words), { maxLength: 20 })
  fc.assert(
    fc.property(pairs, pairs, (one, other) => {
      const a = sortHashes(Uint32Array.from(one.flat()))
      const b = sortHashes(Uint32Array.from(other.flat()))
      const setA = new Set(one.map(toBig))
      const setB = new Set(other.map(toBig))
      const ascending = (values: Iterable<bigint>) => [...values].sort((x, y) => (x < y ? -1 : 1))

      expect([...a]).toEqual(ascending(setA))
      expect([...uniteHashes([a, b])]).toEqual(ascending(new Set([...setA, ...setB])))
      expect([...pickHashes(a, b, true)]).toEqual(ascending([...setA].filter((x) => setB.has(x))))
      expect([...pickHashes(a, b, false)]).toEqual(ascending([...setA].filter((x) => !setB.has(x))))
      for (const [low, high] of other)
        expect(isIn(toLookup(a), low, high)).toBe(setA.has(toBig([low, high])))
    }),
  )
})

test('a hash is written as text and read again', () => {
  expect(toHashText(1, 0xffffffff)).toBe('ffffffff00000001')
  expect(fromHashText('ffffffff00000001')).toBe(0xffffffff00000001n)
  expect(() => fromHashText('0x12')).toThrow('Not a post hash')
})

function textOf(identity: Identity): string {
  const hash = new Uint32Array(2)
  hashPost(identity, hash)
  return toHashText(hash[0] ?? 0, hash[1] ?? 0)
}

function toBig([low, high]: readonly [number, number]): bigint {
  return (BigInt(high) << 32n) | BigInt(low)
}
