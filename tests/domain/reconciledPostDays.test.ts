import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber } from '#domain/calendar.ts'
import { reconciledPostDays, type LoggedCount } from '#domain/reconciledPostDays.ts'

const logged = (day: number, posts: number): LoggedCount => ({ day: dayNumber(day), posts })

function reconciled(readIn: readonly number[], counts: readonly LoggedCount[]): number[] {
  return Array.from(reconciledPostDays(Int32Array.from(readIn), counts))
}

test('a day counts what was logged or what was read in, whichever is more', () => {
  expect(reconciled([3, 3, 5], [logged(3, 1), logged(4, 2), logged(5, 3)])).toEqual([
    3, 3, 4, 4, 5, 5, 5,
  ])
})

test('without logged counts the days read in are given back as they are', () => {
  const readIn = Int32Array.of(1, 2)
  expect(reconciledPostDays(readIn, [])).toBe(readIn)
  expect(reconciledPostDays(readIn, [logged(2, 1)])).toBe(readIn)
})

const days = fc.array(fc.integer({ min: 20_000, max: 20_020 }), { maxLength: 30 })
const counts = fc.array(
  fc.record({
    day: fc.integer({ min: 20_000, max: 20_020 }),
    posts: fc.integer({ min: 1, max: 5 }),
  }),
  { maxLength: 15 },
)

test('on any day it is the maximum, in whatever order and pieces things were logged', () => {
  fc.assert(
    fc.property(days, counts, fc.nat(), (readIn, entries, turn) => {
      const ascending = readIn.toSorted((a, b) => a - b)
      const asLogged = entries.map(({ day, posts }) => logged(day, posts))
      const at = turn % (asLogged.length + 1)
      const turned = [...asLogged.slice(at), ...asLogged.slice(0, at), ...asLogged.slice(0, at)]
      const expected = Array.from({ length: 21 }, (_, index) => 20_000 + index).flatMap((day) => {
        const read = readIn.filter((other) => other === day).length
        const typed = entries.filter((entry) => entry.day === day).map(({ posts }) => posts)
        return new Array<number>(Math.max(read, ...typed)).fill(day)
      })
      expect(reconciled(ascending, asLogged)).toEqual(expected)
      expect(reconciled(ascending, turned)).toEqual(expected)
    }),
  )
})
