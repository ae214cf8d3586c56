import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankPriorities } from '#domain/priorityRanking.ts'
import { scoreSteps, type BallotScores, type ItemScore } from '#domain/score.ts'
import { itemName } from './ballotSheet.ts'

const answer = fc.option(fc.constantFrom(...scoreSteps), { nil: null, freq: 6 })
const score: fc.Arbitrary<ItemScore> = fc.record({ goal: answer, benefit: answer })

const meeting = fc.integer({ min: 0, max: 7 }).chain((items) =>
  fc.record({
    ids: fc.constant(Array.from({ length: items }, (_, i) => itemName(i))),
    ballots: fc
      .array(fc.array(score, { minLength: items, maxLength: items }), { maxLength: 9 })
      .map((rows) =>
        rows.map((row): BallotScores => new Map(row.map((one, i) => [itemName(i), one]))),
      ),
    weight: fc.constantFrom<number[]>(0, 0.1, 0.2, 0.3, 0.5, 0.65, 0.8, 1),
    top: fc.integer({ min: 0, max: 9 }),
  }),
)
type Meeting = typeof meeting extends fc.Arbitrary<infer T> ? T : never

function rank({ ids, ballots, weight, top }: Meeting) {
  return rankPriorities(ids, ballots, { weight, top })
}

const options = { numRuns: 150 }

describe('a ranking', () => {
  it('does not depend on the order of ballots or items', () => {
    fc.assert(
      fc.property(meeting, (given) => {
        const one = rank(given)
        const other = rank({
          ...given,
          ids: given.ids.toReversed(),
          ballots: given.ballots.toReversed(),
        })
        expect(other.order).toEqual(one.order)
        expect(other.cut.top).toEqual(one.cut.top)
        expect(other.talkAbout).toEqual(one.talkAbout)
        expect(other.leaveOneOut.held).toBe(one.leaveOneOut.held)
        expect(other.robustness.isRobust).toBe(one.robustness.isRobust)
      }),
      options,
    )
  })

  it('shares out the places: mid-ranks add up to n(n + 1)/2', () => {
    fc.assert(
      fc.property(meeting, (given) => {
        const ranking = rank(given)
        const n = ranking.order.length
        const sum = ranking.items.reduce((total, item) => total + (item.rank ?? 0), 0)
        expect(sum).toBe((n * (n + 1)) / 2)
      }),
      options,
    )
  })

  it('keeps every figure within its range', () => {
    fc.assert(
      fc.property(meeting, (given) => {
        const ranking = rank(given)
        const { from, to } = ranking.weightInterval
        expect(from).toBeGreaterThanOrEqual(0)
        expect(from).toBeLessThanOrEqual(given.weight + 1e-9)
        expect(to).toBeGreaterThanOrEqual(given.weight - 1e-9)
        expect(to).toBeLessThanOrEqual(1)
        if (ranking.agreement.w !== null) {
          expect(ranking.agreement.w).toBeGreaterThanOrEqual(0)
          expect(ranking.agreement.w).toBeLessThanOrEqual(1 + 1e-9)
        }
        for (const { figures } of ranking.items) {
          if (!figures) continue
          expect(figures.disagreement).toBeLessThanOrEqual(1 + 1e-9)
          expect(figures.value).toBeGreaterThanOrEqual(figures.lowest - 1e-9)
          expect(figures.value).toBeLessThanOrEqual(figures.highest + 1e-9)
        }
      }),
      options,
    )
  })

  it('has the same top at every weight strictly inside the interval', () => {
    fc.assert(
      fc.property(meeting, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (given, part) => {
        const ranking = rank(given)
        const { from, to } = ranking.weightInterval
        if (ranking.cut.isTied || to - from < 1e-6) return
        const moved = rank({ ...given, weight: from + part * (to - from) })
        expect(moved.cut.top).toEqual(ranking.cut.top)
      }),
      options,
    )
  })

  it('names what may swap: one above the cut and one below it', () => {
    fc.assert(
      fc.property(meeting, (given) => {
        const { cut, robustness } = rank(given)
        if (!robustness.maySwap) return
        expect(cut.top).toContain(robustness.maySwap[0])
        expect(cut.top).not.toContain(robustness.maySwap[1])
      }),
      options,
    )
  })

  it('is not changed by a voter who abstains from everything, but for the quorum', () => {
    fc.assert(
      fc.property(meeting, (given) => {
        const one = rankPriorities(given.ids, given.ballots, { quorum: 1 })
        const other = rankPriorities(given.ids, [...given.ballots, new Map()], { quorum: 1 })
        expect(other.order).toEqual(one.order)
        expect(other.voters).toBe(one.voters + 1)
      }),
      options,
    )
  })
})
