import { expect, it } from 'vitest'
import { rankPriorities } from '#domain/priorityRanking.ts'
import { roundMovement } from '#domain/roundMovement.ts'
import { standingScores, type ScoringRound } from '#domain/scoringRounds.ts'
import { ballotSheet } from './ballotSheet.ts'

function round(items: string, sheet: string, participants: readonly number[]): ScoringRound {
  const ballots = ballotSheet(sheet)
  return {
    itemIds: new Set(items),
    ballots: new Map(participants.map((participant, i) => [participant, ballots[i] ?? new Map()])),
  }
}

const first = round('AB', '44 00\n44 11\n22 33', [1, 2, 3])

it('replaces only what was talked about', () => {
  const again = round('A', '00 44\n11 44', [1, 2])
  const standing = standingScores([first, again])
  expect(standing.get(1)?.get('A')).toEqual({ goal: 0, benefit: 0 })
  expect(standing.get(1)?.get('B')).toEqual({ goal: 0, benefit: 0 })
  expect(standing.get(2)?.get('B')).toEqual({ goal: 1, benefit: 1 })
})

it('lets whoever hands in nothing more stand by the earlier ballot', () => {
  const standing = standingScores([first, round('A', '00', [1])])
  expect(standing.get(3)?.get('A')).toEqual({ goal: 2, benefit: 2 })
})

it('takes a later abstention for one', () => {
  const standing = standingScores([first, round('A', '-', [1])])
  expect(standing.get(1)?.get('A')).toEqual({ goal: null, benefit: null })
  const silent: ScoringRound = { itemIds: new Set('A'), ballots: new Map([[1, new Map()]]) }
  expect(standingScores([first, silent]).get(1)?.has('A')).toBe(false)
})

it('leaves the ballots of each round as they were', () => {
  standingScores([first, round('A', '00', [1])])
  expect(first.ballots.get(1)?.get('A')).toEqual({ goal: 4, benefit: 4 })
})

it('lets in somebody who comes later, and lists them by number', () => {
  const standing = standingScores([round('A', '44', [2]), round('A', '33', [1])])
  expect([...standing.keys()]).toEqual([1, 2])
})

it('tells what moved between the rounds', () => {
  const ranking = (rounds: readonly ScoringRound[]) =>
    rankPriorities(['A', 'B'], [...standingScores(rounds).values()], { top: 1 })
  const again = round('A', '00\n00\n00', [1, 2, 3])
  const movement = roundMovement(ranking([first]), ranking([first, again]))
  expect(movement).toMatchObject({ entered: ['B'], left: ['A'] })
  expect(movement.items[0]).toMatchObject({ id: 'B', rankBefore: 2, rankAfter: 1 })
  expect(movement.items[1]).toMatchObject({
    id: 'A',
    valueBefore: 250 / 3,
    valueAfter: 0,
    disagreementAfter: 0,
    hasMoved: true,
  })
})

it('says that nothing moved when everybody says the same again', () => {
  const ranking = rankPriorities(['A', 'B'], [...first.ballots.values()])
  expect(roundMovement(ranking, ranking).items.some((item) => item.hasMoved)).toBe(false)
})
