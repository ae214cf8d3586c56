import { expect, it } from 'vitest'
import { ownUnitEffect } from '#domain/ownUnitEffect.ts'
import { rankPriorities } from '#domain/priorityRanking.ts'
import { ballotSheet } from './ballotSheet.ts'

function effect(sheet: string, own: readonly string[], ids = ['A', 'B']) {
  const ballots = ballotSheet(sheet)
  return ownUnitEffect(
    rankPriorities(ids, ballots, { top: 1, quorum: 1 }),
    ballots.map((scores, i) => ({ scores, ownItems: new Set(own[i] ?? '') })),
  )
}

it('ranks without the votes for what the voter’s own unit leads', () => {
  const found = effect('44 11\n22 33\n22 33', ['A'])
  expect(found.items).toEqual([
    { id: 'A', ownVotes: 1, value: (100 + 50 + 50) / 3, valueWithout: 50 },
  ])
  expect(Object.fromEntries(found.ranksWithout)).toEqual({ A: 2, B: 1 })
  expect(found.topHolds).toBe(false)
})

it('keeps the voter’s other votes', () => {
  const { items } = effect('44 00\n22 33\n22 33', ['B'])
  expect(items).toEqual([{ id: 'B', ownVotes: 1, value: 50, valueWithout: 75 }])
})

it('puts what only its own unit scored last', () => {
  const found = effect('44 11\n- 11', ['A'])
  expect(found.items[0]).toMatchObject({ value: 100, valueWithout: null })
  expect(found.ranksWithout.get('A')).toBe(2)
  expect(found.topHolds).toBe(false)
})

it('finds nothing where nobody voted for their own', () => {
  const found = effect('44 00\n22 33', [])
  expect(found.items).toEqual([])
  expect(found.topHolds).toBe(true)
})
