import { expect, it } from 'vitest'
import { walkFrom, type WalkKey } from '#features/map/mapWalk.ts'
import type { MapBox } from '#features/map/mapBox.ts'
import type { MapColumn } from '#domain/strategyMap.ts'

const at: Readonly<Record<MapColumn, number>> = {
  goals: 0,
  audiences: 200,
  benefits: 400,
  ends: 600,
}

function box(key: string, column: MapColumn, y: number): MapBox {
  return {
    key,
    node: { kind: 'goal', id: key, key, column },
    words: { title: key, meta: '', gap: '', shape: null, look: 'plain', isQuiet: false },
    x: at[column],
    y,
    width: 100,
    height: 40,
    lines: [],
    shapeAt: null,
  }
}

/** Two goals, no audience, three benefits and a channel. */
const boxes = [
  box('g1', 'goals', 0),
  box('g2', 'goals', 100),
  box('b1', 'benefits', 0),
  box('b2', 'benefits', 60),
  box('b3', 'benefits', 120),
  box('c1', 'ends', 60),
]
const links = [{ from: 'g1', to: 'b3', d: '', thickness: 1, look: 'usual' as const }]
const walk = (from: string, key: WalkKey, mayStand?: (key: string) => boolean) =>
  walkFrom({ boxes, links }, from, key, mayStand)

it('goes up and down a column, to its ends, and no further', () => {
  expect(walk('b1', 'ArrowDown')).toBe('b2')
  expect(walk('b3', 'ArrowUp')).toBe('b2')
  expect(walk('b2', 'Home')).toBe('b1')
  expect(walk('b2', 'End')).toBe('b3')
  expect(walk('b1', 'ArrowUp')).toBe(null)
  expect(walk('b3', 'ArrowDown')).toBe(null)
})

it('goes across to what it is joined to, else to what lies nearest, past an empty column', () => {
  expect(walk('g1', 'ArrowRight')).toBe('b3')
  expect(walk('g2', 'ArrowRight')).toBe('b3')
  expect(walk('b3', 'ArrowLeft')).toBe('g1')
  expect(walk('b1', 'ArrowLeft')).toBe('g1')
  expect(walk('b1', 'ArrowRight')).toBe('c1')
  expect(walk('c1', 'ArrowRight')).toBe(null)
})

it('goes only where it may stand, and begins there when its place is gone', () => {
  const only = (key: string) => key === 'b1' || key === 'b3'
  expect(walk('b1', 'ArrowDown', only)).toBe('b3')
  expect(walk('g2', 'ArrowRight', only)).toBe('b3')
  expect(walk('gone', 'ArrowDown', only)).toBe('b1')
})
