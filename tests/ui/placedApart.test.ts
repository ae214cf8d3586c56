import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placedApart } from '#ui/placedApart.ts'

const room = { radius: 9, width: 260, height: 120 }
const point = fc.record({
  x: fc.double({ min: 0, max: room.width, noNaN: true }),
  y: fc.double({ min: 0, max: room.height, noNaN: true }),
})

it('leaves a disc where it belongs when it is alone there', () => {
  const points = [
    { x: 20, y: 20 },
    { x: 200, y: 100 },
  ]
  expect(placedApart(points, room)).toEqual(points)
})

it('lets none of twenty cover another, nor reach out of the room, wherever they belong', () => {
  const anywhere = fc.array(point, { maxLength: 20 })
  const allAtOnePlace = point.map((one) => Array.from({ length: 20 }, () => one))
  fc.assert(
    fc.property(fc.oneof(anywhere, allAtOnePlace), (points) => {
      const placed = placedApart(points, room)
      expect(placed).toHaveLength(points.length)
      for (const [at, { x, y }] of placed.entries()) {
        expect(x >= 0 && y >= 0 && x <= room.width && y <= room.height).toBe(true)
        for (const other of placed.slice(at + 1))
          expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThanOrEqual(2 * room.radius)
      }
    }),
  )
})
