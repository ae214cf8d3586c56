/**
 * `round(value, digits)` as Python does it: correctly rounded on the exact binary value, exact ties to
 * even, so that figures can be compared digit for digit. At least one digit.
 * Never gives −0.
 */
export function roundLikePython(value: number, digits: number): number {
  const size = Math.abs(value)
  // toFixed works on the exact binary expansion; only exact ties differ (it rounds them up).
  const rounded = isExactTie(size, digits)
    ? evenNeighbour(size, digits)
    : Number(size.toFixed(digits))
  return rounded === 0 ? 0 : Math.sign(value) * rounded
}

function isExactTie(size: number, digits: number): boolean {
  // No double that is not a tie has 5 and then this many zeros.
  const beyond =
    size
      .toFixed(digits + 60)
      .split('.')[1]
      ?.slice(digits) ?? ''
  return /^50*$/.test(beyond)
}

function evenNeighbour(size: number, digits: number): number {
  const exact = size.toFixed(digits + 1)
  const down = exact.slice(0, -1)
  return Number(down.at(-1)) % 2 === 0 ? Number(down) : Number(size.toFixed(digits))
}
