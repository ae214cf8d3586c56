import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeAlphabet, groupedCode } from '#domain/codeAlphabet.ts'
import { decode, encode, type Ballot } from './ballotCodes.ts'

const answer = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null, freq: 5 })

function ballots(items: fc.Arbitrary<number>): fc.Arbitrary<Ballot> {
  return items.chain((count) =>
    fc.record({
      participant: fc.integer({ min: 1, max: 99 }),
      round: fc.integer({ min: 1, max: 9 }),
      scores: fc.array(fc.tuple(answer, answer), { minLength: count, maxLength: count }),
    }),
  )
}

const anyBallot = ballots(fc.integer({ min: 1, max: 20 }))
const session = fc.string({ unit: 'binary', maxLength: 40 })

/** Every code that differs in one character. */
function withOneChange(code: string): string[] {
  return Array.from(code).flatMap((character, place) =>
    Array.from(codeAlphabet)
      .filter((other) => other !== character)
      .map((other) => code.slice(0, place) + other + code.slice(place + 1)),
  )
}

/** Every code in which two unlike neighbours have changed places. */
function withOneSwap(code: string): string[] {
  return Array.from(code)
    .map((character, place) => {
      const next = code[place + 1] ?? ''
      return code.slice(0, place) + next + character + code.slice(place + 2)
    })
    .filter((swapped) => swapped !== code)
}

describe('a ballot code', { timeout: 60_000 }, () => {
  it('gives the ballot back', () => {
    fc.assert(
      fc.property(anyBallot, session, (ballot, key) => {
        expect(decode(encode(ballot, key), key)).toEqual({ ok: true, ballot })
      }),
    )
  })

  it('takes 10, 14 and 18 characters for 4, 8 and 12 items', () => {
    const lengths = [4, 8, 12].map((count) => {
      const scores = Array.from({ length: count }, (): [number, number] => [4, 4])
      return encode({ participant: 99, round: 9, scores }, 'session').length
    })
    expect(lengths).toEqual([10, 14, 18])
  })

  it('is refused with any one character changed or any two neighbours swapped', () => {
    fc.assert(
      fc.property(anyBallot, session, (ballot, key) => {
        const code = encode(ballot, key)
        for (const wrong of [...withOneChange(code), ...withOneSwap(code)])
          expect(decode(wrong, key)).toEqual({ ok: false, reason: 'typo' })
      }),
      { numRuns: 60 },
    )
  })

  it('is refused with a character missing or one too many', () => {
    fc.assert(
      fc.property(anyBallot, fc.nat(), (ballot, at) => {
        const key = { id: 'session', round: ballot.round, items: ballot.scores.length }
        const code = encode(ballot, key)
        const place = at % code.length
        expect(decode(code.slice(0, place) + code.slice(place + 1), key).ok).toBe(false)
        expect(decode(`${code.slice(0, place)}A${code.slice(place)}`, key).ok).toBe(false)
      }),
    )
  })

  it('may be typed in small letters, with spaces and hyphens', () => {
    fc.assert(
      fc.property(anyBallot, (ballot) => {
        const code = encode(ballot, 'session')
        const typed = ` ${groupedCode(code).toLowerCase().replace('-', ' – ')}\u00a0`
        expect(decode(typed, 'session')).toEqual({ ok: true, ballot })
      }),
    )
  })

  it('holds no character that is mistaken for another', () => {
    expect(new Set(codeAlphabet).size).toBe(32)
    expect(codeAlphabet).not.toMatch(/[01IO]/)
  })

  it('is foreign to another session', () => {
    const scores = Array.from({ length: 8 }, (_, i): [number, number] => [i % 5, (i * 3) % 5])
    const code = encode({ participant: 3, round: 1, scores }, 'the right one')
    const taken = Array.from({ length: 5000 }, (_, i) => decode(code, `another ${i}`)).filter(
      (read) => read.ok || read.reason !== 'foreign',
    )
    // The seal has some 14,600 values, so one in that many passes by chance.
    expect(taken.length).toBeLessThan(4)
  })

  it('is stale in another round, also when that has other items', () => {
    const ballot: Ballot = {
      participant: 3,
      round: 1,
      scores: [
        [4, null],
        [0, 2],
      ],
    }
    const code = encode(ballot, 'session')
    expect(decode(code, { id: 'session', round: 1, items: 2 }).ok).toBe(true)
    const stale = { ok: false, reason: 'stale' }
    expect(decode(code, { id: 'session', round: 2, items: 2 })).toEqual(stale)
    expect(decode(code, { id: 'session', round: 2, items: 1 })).toEqual(stale)
  })

  it('is foreign when the round has another number of items', () => {
    const ballot: Ballot = { participant: 3, round: 1, scores: [[4, 4]] }
    const key = { id: 'session', round: 1, items: 2 }
    expect(decode(encode(ballot, key), key)).toEqual({ ok: false, reason: 'foreign' })
  })

  it.each(['', '-', '2', 'ßßßß', 'Hej på dig', '2'.repeat(500), '\ud800'])('is not %j', (text) =>
    expect(decode(text, 'session')).toEqual({ ok: false, reason: 'typo' }),
  )

  it('cannot hold what is beyond its limits', () => {
    const scores: Ballot['scores'] = [[1, 1]]
    expect(() => encode({ participant: 0, round: 1, scores }, 's')).toThrow(RangeError)
    expect(() => encode({ participant: 100, round: 1, scores }, 's')).toThrow(RangeError)
    expect(() => encode({ participant: 1, round: 10, scores }, 's')).toThrow(RangeError)
    expect(() => encode({ participant: 1, round: 1, scores: [] }, 's')).toThrow(RangeError)
  })
})
