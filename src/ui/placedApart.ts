type Point = { readonly x: number; readonly y: number }

type Room = {
  /** Of the discs that stand for the points. */
  readonly radius: number
  /** Their middles stay within 0 and these. */
  readonly width: number
  readonly height: number
}

const turns = 16

/**
 * Where discs stand for points so that none covers another: each at its point when that is free, else beside
 * it, as near as can be found. In the order given; the first ones move least. With too many for the room the
 * last ones overlap.
 */
export function placedApart(points: readonly Point[], { radius, width, height }: Room): Point[] {
  const placed: Point[] = []
  const isFree = ({ x, y }: Point) =>
    x >= 0 &&
    y >= 0 &&
    x <= width &&
    y <= height &&
    placed.every((other) => Math.hypot(other.x - x, other.y - y) >= 2 * radius)
  for (const point of points)
    placed.push([...spiral(point, radius, width + height)].find(isFree) ?? point)
  return placed
}

function* spiral({ x, y }: Point, radius: number, farthest: number): Generator<Point> {
  yield { x, y }
  for (let far = radius / 2; far < farthest; far += radius / 2)
    for (let turn = 0; turn < turns; turn += 1) {
      const angle = (2 * Math.PI * turn) / turns
      yield { x: x + far * Math.cos(angle), y: y + far * Math.sin(angle) }
    }
}
