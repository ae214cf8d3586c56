/**
 * erfc(x) for x ≥ 0, in [0, 1], to about 14 significant digits.
 * Source: Abramowitz & Stegun 7.1.6 (series, small x) and 7.1.14 (continued fraction, large x).
 */
export function complementaryError(x: number): number {
  return x < 2 ? 1 - errorSeries(x) : errorFraction(x)
}

function errorSeries(x: number): number {
  let term = x
  let sum = x
  for (let n = 1; term > sum * 1e-17; n += 1) {
    term *= (2 * x * x) / (2 * n + 1)
    sum += term
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum
}

function errorFraction(x: number): number {
  let fraction = x
  for (let n = 120; n >= 1; n -= 1) fraction = x + n / 2 / fraction
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / fraction
}
