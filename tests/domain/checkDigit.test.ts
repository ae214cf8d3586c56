import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasSoundCheckDigit, withCheckDigit } from '#domain/checkDigit.ts'

const digit = fc.integer({ min: 0, max: 31 })

/**
 * The code is linear (adding is XOR), so a mistake is found in every code or in none: it is found when the difference
 * it makes is not itself a sound code. So trying every difference tries every code.
 */
function isFound(difference: readonly number[]): boolean {
  return !hasSoundCheckDigit(difference)
}

function difference(length: number, at: ReadonlyArray<readonly [number, number]>): number[] {
  const digits = Array<number>(length).fill(0)
  for (const [place, value] of at) digits[place] = value
  return digits
}

const lengths = Array.from({ length: 40 }, (_, i) => i + 2)
const places = (length: number) => Array.from({ length }, (_, place) => place)
const errors = Array.from({ length: 31 }, (_, i) => i + 1)

describe('the check digit', () => {
  it('is linear: the sum of two sound codes is sound', () => {
    const codes = fc
      .integer({ min: 1, max: 40 })
      .chain((n) => fc.tuple(...[0, 1].map(() => fc.array(digit, { minLength: n, maxLength: n }))))
    fc.assert(
      fc.property(codes, ([a = [], b = []]) => {
        const [left, right] = [withCheckDigit(a), withCheckDigit(b)]
        expect(hasSoundCheckDigit(left)).toBe(true)
        expect(hasSoundCheckDigit(left.map((value, i) => value ^ (right[i] ?? 0)))).toBe(true)
        expect(left.every((value) => value >= 0 && value < 32)).toBe(true)
      }),
    )
  })

  it('finds every single changed digit, at every length and place', () => {
    const missed = lengths.flatMap((length) =>
      places(length).flatMap((place) =>
        errors.filter((error) => !isFound(difference(length, [[place, error]]))),
      ),
    )
    expect(missed).toEqual([])
  })

  it('finds every swap of unlike digits up to 31 digits, of neighbours at any length', () => {
    const missed = lengths.flatMap((length) =>
      places(length).flatMap((place) =>
        places(length)
          .filter((other) => other === place + 1 || (other > place && length <= 31))
          .flatMap((other) =>
            errors.filter(
              (error) =>
                !isFound(
                  difference(length, [
                    [place, error],
                    [other, error],
                  ]),
                ),
            ),
          ),
      ),
    )
    expect(missed).toEqual([])
  })
})
