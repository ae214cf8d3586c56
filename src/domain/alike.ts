/** What is closer than this is equal: far below any real difference, far above the error of adding up. */
export const tolerance = 1e-9

/** True when the two differ by no more than the tolerance. Nothing is alike with NaN. */
export function isAlike(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= tolerance
}
