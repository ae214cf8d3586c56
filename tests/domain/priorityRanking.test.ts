import { describe, expect, it } from 'vitest'
import { agreementBand } from '#domain/rankAgreement.ts'
import { disagreementBand } from '#domain/disagreement.ts'
import { disagreementSubject } from '#domain/talkAbout.ts'
import { rankPriorities, type RankingChoices } from '#domain/priorityRanking.ts'
import { compareCodePoints } from '#domain/codePointOrder.ts'
import { ballotSheet, itemName } from './ballotSheet.ts'

function rank(sheet: string, choices: RankingChoices = {}) {
  const ballots = ballotSheet(sheet)
  const ids = Array.from({ length: ballots[0]?.size ?? 0 }, (_, i) => itemName(i))
  return rankPriorities(ids, ballots, choices)
}

describe('a ranking', () => {
  it('of nothing is empty and not robust', () => {
    const ranking = rankPriorities([], [])
    expect(ranking).toMatchObject({
      order: [],
      agreement: { voters: 0, meanRanks: null, w: null },
      cut: { places: 0, top: [], margin: null, isTied: false },
      weightInterval: { from: 0, to: 1 },
      leaveOneOut: { held: 0, of: 0 },
      talkAbout: [],
    })
    expect(ranking.robustness.doubts.map(({ kind }) => kind)).toEqual(['fewVoters', 'fewItems'])
  })

  it('counts a voter who abstains from everything towards the quorum', () => {
    const sheet = '44 33\n44 -\n- -\n- -'
    expect(rank(sheet).order).toEqual(['A'])
    expect(rank(sheet, { quorum: 1 }).order).toEqual(['A', 'B'])
  })

  it('takes half an answer for an abstention', () => {
    const half = new Map([['A', { goal: 4, benefit: null } as const]])
    expect(rankPriorities(['A'], [half]).items[0]).toEqual({
      id: 'A',
      figures: null,
      isEligible: false,
      rank: null,
    })
  })

  it('never puts everything on top', () => {
    const sheet = '44 33 22\n44 33 22\n44 33 22'
    expect(rank(sheet, { top: 3 }).cut).toMatchObject({ places: 2, top: ['A', 'B'], margin: 25 })
    expect(rank(sheet, { top: 99 }).cut.places).toBe(2)
    expect(rank(sheet, { top: 0 }).cut.places).toBe(1)
  })

  it('takes equal values for equal although adding up gives them different decimals', () => {
    // 0.2·4 + 0.8·0 and 0.2·0 + 0.8·1
    const ranking = rank('40 01\n40 01\n40 01', { weight: 0.2, top: 1 })
    expect(ranking.items.map((item) => item.rank)).toEqual([1.5, 1.5])
    expect(ranking.cut.isTied).toBe(true)
  })

  it('lists equals by code point, not by UTF-16 unit', () => {
    expect(['😀', '\uff5e', 'b', 'B', 'ab', 'a', 'å'].sort(compareCodePoints)).toEqual([
      'B',
      'a',
      'ab',
      'b',
      'å',
      '\uff5e',
      '😀',
    ])
  })
})

describe('what makes a ranking sensitive', () => {
  it('is a tie at the cut, between the two at it', () => {
    const { robustness } = rank('44 33 33\n44 33 33\n44 33 33', { top: 2 })
    expect(robustness).toEqual({
      isRobust: false,
      doubts: [{ kind: 'tieAtCut', maySwap: ['B', 'C'] }],
      maySwap: ['B', 'C'],
    })
  })

  it('is a weight close by at which two swap', () => {
    const { robustness, weightInterval } = rank('41 14 22\n41 14 22\n42 14 21', { top: 1 })
    expect(weightInterval.from).toBeCloseTo(8 / 17, 12)
    expect(robustness.doubts).toEqual([{ kind: 'weight', maySwap: ['A', 'B'] }])
  })

  it('is one person, and says which items but not who', () => {
    const { leaveOneOut, robustness } = rank('44 22\n22 33\n44 44\n33 22', { top: 1 })
    expect(leaveOneOut).toMatchObject({ held: 4, of: 4 })
    expect(robustness.isRobust).toBe(true)
    const close = rank('44 00\n22 33\n22 33\n33 33', { top: 1 })
    expect(close.leaveOneOut).toEqual({ held: 3, of: 4, changedBy: [0], swap: ['A', 'B'] })
    expect(close.robustness.doubts).toEqual([{ kind: 'onePerson', maySwap: ['A', 'B'] }])
  })

  it('is having two voters, whatever they say', () => {
    const { robustness } = rank('44 00\n44 00', { top: 1 })
    expect(robustness.doubts).toEqual([{ kind: 'fewVoters', maySwap: ['A', 'B'] }])
  })
})

describe('what to talk about', () => {
  it('is at most three, the most disputed first, equals by id', () => {
    expect(rank('44 44 44 33 44\n00 11 11 11 44').talkAbout).toEqual(['A', 'B', 'C'])
  })

  it('holds what too few scored, if they are apart', () => {
    const ranking = rank('44 44\n44 00\n44 -\n44 -\n44 -')
    expect(ranking.order).toEqual(['A'])
    expect(ranking.talkAbout).toEqual(['B'])
  })

  it('is about the question that divides', () => {
    expect(disagreementSubject(0.4, 0.1)).toBe('goal')
    expect(disagreementSubject(0.1, 0.4)).toBe('benefit')
    expect(disagreementSubject(0.4, 0.4)).toBe('both')
    expect(disagreementSubject(0.2, 0.2)).toBe('both')
  })
})

it('bands disagreement and agreement at their limits', () => {
  expect([0, 0.2499, 0.25 - 1e-12, 0.4999, 0.5 - 1e-12].map(disagreementBand)).toEqual([
    'agreed',
    'agreed',
    'some',
    'some',
    'split',
  ])
  expect([0.2999, 0.3, 0.5, 0.7, 0.7001].map(agreementBand)).toEqual([
    'weak',
    'some',
    'good',
    'good',
    'strong',
  ])
})
