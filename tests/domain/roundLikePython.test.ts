import { expect, it } from 'vitest'
import { roundLikePython } from './roundLikePython.ts'

it('rounds exact ties to even, and what only looks like a tie by its binary value', () => {
  // Expected figures are Python 3's own.
  expect([2.25, 2.75, 0.25].map((value) => roundLikePython(value, 1))).toEqual([2.2, 2.8, 0.2])
  expect(roundLikePython(0.03125, 4)).toBe(0.0312)
  expect(roundLikePython(0.09375, 4)).toBe(0.0938)
  expect(roundLikePython(2.675, 2)).toBe(2.67)
  expect(roundLikePython(1.005, 2)).toBe(1)
  expect(roundLikePython(0.00005, 4)).toBe(0.0001)
  expect(roundLikePython(0.15625, 4)).toBe(0.1562)
})

it('keeps the sign and never gives a negative zero', () => {
  expect(roundLikePython(-0.03125, 4)).toBe(-0.0312)
  expect(Object.is(roundLikePython(-0.00001, 4), 0)).toBe(true)
})
