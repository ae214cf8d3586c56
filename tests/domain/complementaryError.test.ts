import { expect, it } from 'vitest'
import { complementaryError } from '#domain/complementaryError.ts'

// Expected values: C's erfc.
it.each([
  [0, 1],
  [0.5, 0.4795001221869535],
  [1, 0.15729920705028513],
  [1.9, 0.0072095707647425325],
  [2, 0.004677734981047265],
  [2.5, 0.0004069520174449589],
  [3, 2.2090496998585438e-5],
  [4, 1.541725790028002e-8],
  [6, 2.1519736712498916e-17],
])('gives erfc(%d)', (x, expected) => {
  expect(Math.abs(complementaryError(x) / expected - 1)).toBeLessThan(1e-12)
})

it('is continuous where the series gives way to the fraction', () => {
  const step = complementaryError(2 - 1e-9) - complementaryError(2)
  expect(step).toBeGreaterThan(0)
  expect(step).toBeLessThan(3e-11)
})
