/**
 * A check digit over GF(32), the field with 32 elements: α = 2, α⁵ = α² + 1, adding is XOR. The digits d₁…d_L of a
 * sound code, check digit included, satisfy Σ α^(L−i)·dᵢ = 0.
 *
 * One changed digit adds α^k·e with e ≠ 0. Two unlike neighbours x, y that change places add (α^(k+1) + α^k)·(x + y).
 * Neither is ever 0, since α^k ≠ 0, α ≠ 1 and x ≠ y. So both are always found, at any length. α has the order 31, so
 * up to 31 digits any two unlike ones that change places are found too, wherever they stand.
 *
 * Source: Reed & Solomon (1960), Polynomial codes over certain finite fields, with a single root.
 */
export function withCheckDigit(digits: readonly number[]): number[] {
  return [...digits, timesAlpha(weightedSum(digits))]
}

/** True when the last digit is the check digit of those before it. */
export function hasSoundCheckDigit(digits: readonly number[]): boolean {
  return weightedSum(digits) === 0
}

/** Horner's rule: Σ α^(L−i)·dᵢ. */
function weightedSum(digits: readonly number[]): number {
  return digits.reduce((sum, digit) => timesAlpha(sum) ^ digit, 0)
}

function timesAlpha(element: number): number {
  const doubled = element << 1
  return doubled & 0b100000 ? doubled ^ 0b100101 : doubled
}
