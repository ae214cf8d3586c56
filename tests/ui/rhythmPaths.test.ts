import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellIndexAt, type RhythmCell, rhythmPaths } from '#ui/rhythmPaths.ts'

const cell = (rest: Partial<RhythmCell>): RhythmCell => ({
  x: 0,
  width: 12,
  state: 'kept',
  ...rest,
})

/** How many separate outlines or lines a path draws. */
const strokes = (path: string) => path.split('M').length - 1

/** Every point a path of straight lines names, absolutely. */
const points = (path: string) =>
  [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/gu)].map(([, x, y]) => [Number(x), Number(y)])

/** The top of the filled part: where its outline begins. */
const topOf = (path: string) => points(path)[0]?.[1]

describe('rhythmPaths', () => {
  it('draws each state in a layer of its own', () => {
    const paths = rhythmPaths(
      [
        cell({ state: 'kept' }),
        cell({ state: 'kept', x: 15 }),
        cell({ state: 'missed', x: 30 }),
        cell({ state: 'unknown', x: 45 }),
        cell({ state: 'unplanned', x: 60 }),
        cell({ state: 'partly', fraction: 0.5, x: 75 }),
        cell({ state: 'pause', x: 90 }),
      ],
      20,
    )
    expect(strokes(paths.kept)).toBe(2)
    expect(strokes(paths.missed)).toBe(1)
    expect(strokes(paths.unknown)).toBe(1)
    expect(strokes(paths.unplanned)).toBe(1)
    expect(strokes(paths.partlyGround)).toBe(1)
    expect(strokes(paths.partlyFill)).toBe(1)
    expect(strokes(paths.pauseGround)).toBe(1)
    expect(strokes(paths.pauseHatch)).toBeGreaterThan(2)
    expect(paths.running).toBe('')
  })

  it('fills a partly kept period from the bottom by its fraction', () => {
    const top = (fraction: number) =>
      topOf(rhythmPaths([cell({ state: 'partly', fraction })], 20).partlyFill)
    expect(top(0.5)).toBe(10)
    expect(top(0.75)).toBe(5)
  })

  it('shows even one post of many', () => {
    const { partlyFill } = rhythmPaths([cell({ state: 'partly', fraction: 0.01 })], 20)
    expect(topOf(partlyFill)).toBe(18)
  })

  it('draws a period that has begun without posts as empty', () => {
    const paths = rhythmPaths([cell({ state: 'partly', fraction: 0, isRunning: true })], 20)
    expect(strokes(paths.begun)).toBe(1)
    expect(paths.partlyFill + paths.partlyGround).toBe('')
    expect(strokes(paths.running)).toBe(1)
  })

  it('places cells in several rows by their y', () => {
    const { kept } = rhythmPaths([cell({ y: 0 }), cell({ y: 24 })], 20)
    expect(points(kept).map(([, y]) => y)).toEqual([0, 24])
  })

  it('leaves out cells of no width', () => {
    expect(Object.values(rhythmPaths([cell({ width: 0, isRunning: true })], 20)).join('')).toBe('')
  })

  it('keeps the hatching of a pause inside its cell', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -500, max: 2000, noNaN: true }),
        fc.double({ min: 0.1, max: 400, noNaN: true }),
        fc.integer({ min: 4, max: 60 }),
        (x, width, height) => {
          const { pauseHatch } = rhythmPaths([cell({ state: 'pause', x, width })], height)
          for (const [px = 0, py = 0] of points(pauseHatch)) {
            expect(px).toBeGreaterThanOrEqual(x - 0.01)
            expect(px).toBeLessThanOrEqual(x + width + 0.01)
            expect(py).toBeGreaterThanOrEqual(-0.01)
            expect(py).toBeLessThanOrEqual(height + 0.01)
          }
        },
      ),
    )
  })
})

describe('cellIndexAt', () => {
  const row = [cell({ x: 0 }), cell({ x: 15 }), cell({ x: 30, width: 40 })]

  it('finds the cell under a point', () => {
    expect([0, 12, 15, 69].map((x) => cellIndexAt(row, x))).toEqual([0, 0, 1, 2])
  })

  it('takes the nearest cell in a gap and beyond the ends', () => {
    expect([-50, 13, 14, 400].map((x) => cellIndexAt(row, x))).toEqual([0, 0, 1, 2])
  })

  it('finds nothing in an empty row', () => {
    expect(cellIndexAt([], 10)).toBe(-1)
  })
})
