import { describe, expect, it } from 'vitest'
import { toWeekAxis, toWeekBars } from '#features/data/weekAxis.ts'

const monday = 20_507
const weeksOf = (...weeks: ReadonlyArray<readonly [week: number, posts: number]>) => ({
  mondays: weeks.map(([week]) => monday + 7 * week),
  counts: weeks.map(([, posts]) => posts),
})

describe('the axis', () => {
  it('spans every account from the earliest week to the latest', () => {
    const axis = toWeekAxis([weeksOf([3, 1], [5, 1]), weeksOf([1, 1]), weeksOf()])
    expect(axis).toEqual({ first: monday + 7, weeks: 5 })
  })

  it('is one week where nobody has posts', () => {
    expect(toWeekAxis([weeksOf()])).toEqual({ first: 0, weeks: 1 })
  })
})

describe('the bars', () => {
  it('are one a week where they have room', () => {
    const axis = { first: monday, weeks: 4 }
    expect(toWeekBars(weeksOf([0, 2], [3, 5]), axis, 10)).toEqual({
      bars: [
        { place: 0, posts: 2 },
        { place: 3, posts: 5 },
      ],
      places: 4,
    })
  })

  it('hold several weeks each, without losing a post, where there are too many', () => {
    const axis = { first: monday, weeks: 520 }
    const weeks = weeksOf(...Array.from({ length: 520 }, (_, week) => [week, 1] as const))
    const { bars, places } = toWeekBars(weeks, axis, 50)
    expect(places).toBeLessThanOrEqual(50)
    expect(Math.max(...bars.map(({ place }) => place))).toBe(places - 1)
    expect(bars.reduce((sum, { posts }) => sum + posts, 0)).toBe(520)
  })
})
