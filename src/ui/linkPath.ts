/** Two ends of a link: `x` and `y` of each. */
export type LinkEnds = {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** A curve that leaves and arrives level, as the `d` of a path. */
export function linkPath({ x1, y1, x2, y2 }: LinkEnds): string {
  const middle = round((x1 + x2) / 2)
  return `M${round(x1)} ${round(y1)}C${middle} ${round(y1)} ${middle} ${round(y2)} ${round(x2)} ${round(y2)}`
}

/** A bow beside a column, from one thing in it to another; to the left when `reach` is negative. */
export function bowPath(x: number, y1: number, y2: number, reach: number): string {
  const out = round(x + reach)
  return `M${round(x)} ${round(y1)}C${out} ${round(y1)} ${out} ${round(y2)} ${round(x)} ${round(y2)}`
}

/**
 * How far from the middle of an edge each of its links is to end, so that they do not lie on each
 * other: `count` offsets, ascending, within the edge's length.
 */
export function portOffsets(count: number, length: number, apart: number): number[] {
  const step = count < 2 ? 0 : Math.min(apart, (length * 0.7) / (count - 1))
  return Array.from({ length: count }, (_, i) => (i - (count - 1) / 2) * step)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
