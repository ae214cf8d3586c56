import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countDays,
  spanWithDay,
  toDayRanges,
  withoutDays,
  type DayRanges,
} from '#domain/dayRanges.ts'

const spans = fc.array(
  fc
    .tuple(fc.integer({ min: -30, max: 60 }), fc.integer({ min: -2, max: 15 }))
    .map(([from, length]) => ({ from, to: from + length })),
  { maxLength: 8 },
)

function daysOf(list: ReadonlyArray<{ from: number; to: number }>): Set<number> {
  return new Set(
    list.flatMap(({ from, to }) =>
      Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => from + offset),
    ),
  )
}

function isTidy(ranges: DayRanges): boolean {
  return ranges.every(({ from, to }, index) => {
    const next = ranges[index + 1]
    return from <= to && (next === undefined || next.from > to + 1)
  })
}

describe('sets of days', () => {
  it('hold the days of any of their spans, in spans that neither touch nor overlap', () => {
    fc.assert(
      fc.property(spans, (list) => {
        const ranges = toDayRanges(list)
        expect([...daysOf(ranges)].sort()).toEqual([...daysOf(list)].sort())
        expect(isTidy(ranges)).toBe(true)
      }),
    )
  })

  it('take holes out', () => {
    fc.assert(
      fc.property(spans, spans, (list, holes) => {
        const left = withoutDays(toDayRanges(list), toDayRanges(holes))
        const gone = daysOf(holes)
        const expected = [...daysOf(list)].filter((day) => !gone.has(day))
        expect([...daysOf(left)].sort()).toEqual(expected.sort())
        expect(isTidy(left)).toBe(true)
      }),
    )
  })

  it('count and find days', () => {
    fc.assert(
      fc.property(
        spans,
        fc.integer({ min: -40, max: 80 }),
        fc.integer({ min: -40, max: 80 }),
        (list, from, to) => {
          const ranges = toDayRanges(list)
          const days = daysOf(list)
          expect(countDays(ranges, from, to)).toBe(
            [...days].filter((day) => day >= from && day <= to).length,
          )
          const span = spanWithDay(ranges, from)
          expect(span !== null).toBe(days.has(from))
          if (span) expect(from >= span.from && from <= span.to).toBe(true)
        },
      ),
    )
  })
})
