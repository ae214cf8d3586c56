import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { maxPostTextLength, postKinds } from '#domain/post.ts'
import { arrangeByAccount } from '#storage/arrangeByAccount.ts'
import { packArena } from '#storage/packArena.ts'
import { dateOnly, readStrings } from '#storage/packedPosts.ts'
import { maxIdLength, maxUrlLength, PostArena, type ArenaPost } from '#storage/postArena.ts'
import { maxSegmentBytes, openSegment, type Segment } from '#storage/segmentBuffer.ts'

const everything = () => () => true

const anyPost: fc.Arbitrary<ArenaPost> = fc.record({
  sourceId: fc.string({ unit: 'grapheme', maxLength: 12 }),
  instantMs: fc.constant(null),
  localMinutes: fc.integer({ min: -1_000_000, max: 68_000_000 }),
  kind: fc.constantFrom(...postKinds),
  text: fc.string({ unit: 'grapheme', maxLength: 12 }),
  url: fc.webUrl(),
})

describe('a packed segment', () => {
  test('gives back what was put in, in time order', () => {
    fc.assert(
      fc.property(fc.array(anyPost, { minLength: 1, maxLength: 60 }), (posts) => {
        const arena = arenaOf(posts)
        const unpacked = unpackAll(arena)
        const expected = posts
          .map(({ sourceId, localMinutes, kind, text, url }) => ({
            sourceId,
            minute: localMinutes,
            kind,
            text,
            url,
          }))
          .sort(byMinuteAndId)
        expect([...unpacked].sort(byMinuteAndId)).toEqual(expected)
        expect(unpacked.map(({ minute }) => minute)).toEqual(expected.map(({ minute }) => minute))
      }),
    )
  })

  test('is never larger than a store takes well, even with posts of the greatest lengths', () => {
    const longest: ArenaPost = {
      sourceId: 'å'.repeat(maxIdLength),
      instantMs: 0,
      localMinutes: 60,
      kind: 'original',
      text: '€'.repeat(maxPostTextLength),
      url: `https://example.org/${'å'.repeat(maxUrlLength - 20)}`,
    }
    const arena = arenaOf(Array.from({ length: 40 }, () => longest))

    const segments = segmentsOf(arena)

    expect(Math.max(...segments.map(({ packed }) => packed.length))).toBeLessThanOrEqual(
      maxSegmentBytes,
    )
    expect(segments.reduce((sum, { count }) => sum + count, 0)).toBe(40)
  })

  test('leaves out a link that is too long to be whole', () => {
    const post = { ...simple, url: `https://example.org/${'x'.repeat(maxUrlLength)}` }
    expect(unpackAll(arenaOf([post]))).toEqual([expect.objectContaining({ url: '' })])
  })

  test('keeps the offset of the wall clock, or that there is a date only', () => {
    const localMinutes = Date.UTC(2026, 6, 1, 12) / 60_000
    const summer = { ...simple, instantMs: Date.UTC(2026, 6, 1, 10), localMinutes }
    const day = { ...simple, sourceId: 'b', localMinutes: localMinutes + 1 }
    const [segment] = segmentsOf(arenaOf([summer, day]))
    const { offsets } = openSegment(segment?.packed ?? new Uint8Array())
    expect([...offsets]).toEqual([8, dateOnly])
  })

  test('is refused when it is damaged, rather than guessed at', () => {
    const [segment] = segmentsOf(arenaOf([simple]))
    const packed = segment?.packed ?? new Uint8Array()
    expect(() => openSegment(packed.slice(0, -1))).toThrow('Damaged')
    expect(() => openSegment(Uint8Array.from([9, ...packed.slice(1)]))).toThrow('Damaged')
    const endless = packed.slice()
    endless[4] = 200
    expect(() => openSegment(endless)).toThrow('Damaged')
  })
})

test('posts are arranged by account and time, whatever order they came in', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: -50, max: 50 }))),
      (pairs) => {
        const accounts = Uint16Array.from(pairs, ([account]) => account)
        const minutes = Int32Array.from(pairs, ([, minute]) => minute)
        const arranged = arrangeByAccount(accounts, minutes, pairs.length).flatMap(
          ({ accountKey, rows }) => [...rows].map((row) => [accountKey, minutes[row]]),
        )
        expect(arranged).toEqual([...pairs].sort((a, b) => a[0] - b[0] || a[1] - b[1]))
      },
    ),
  )
})

const simple: ArenaPost = {
  sourceId: 'a',
  instantMs: null,
  localMinutes: 100,
  kind: 'original',
  text: 'Hej',
  url: '',
}

function arenaOf(posts: readonly ArenaPost[]): PostArena {
  const arena = new PostArena({ bytes: 1_000_000, posts: 1000 })
  for (const post of posts) {
    expect(arena.hasRoomFor(post)).toBe(true)
    arena.add(3, post, Uint32Array.of(1, 2))
  }
  return arena
}

function segmentsOf(arena: PostArena): readonly Segment[] {
  return [...packArena(arena, everything)].flatMap(({ segments }) => segments)
}

function unpackAll(arena: PostArena) {
  return segmentsOf(arena).flatMap(({ packed }) => {
    const posts = openSegment(packed)
    return Array.from({ length: posts.count }, (_, row) => ({
      ...readStrings(posts, row),
      minute: posts.minutes[row] ?? NaN,
      kind: postKinds[posts.kinds[row] ?? -1],
    }))
  })
}

type Unpacked = { readonly minute: number; readonly sourceId: string; readonly text: string }

function byMinuteAndId(a: Unpacked, b: Unpacked): number {
  const left = a.sourceId + a.text
  return a.minute - b.minute || (left < b.sourceId + b.text ? -1 : 1)
}
