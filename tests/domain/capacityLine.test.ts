import { expect, it } from 'vitest'
import { capacityLine } from '#domain/capacityLine.ts'

const hours = new Map([
  ['A', 5],
  ['B', 4],
  ['C', 3],
  ['D', 1],
])

it('draws the line where the hours end, and moves nothing smaller up over it', () => {
  expect(capacityLine(['A', 'B', 'C', 'D'], hours, 10)).toEqual({
    fits: ['A', 'B'],
    doesNotFit: ['C', 'D'],
    hoursUsed: 9,
    hoursUnknown: [],
  })
})

it('lets in what fits exactly, in spite of decimals', () => {
  const tenths = new Map([
    ['A', 0.1],
    ['B', 0.2],
  ])
  expect(capacityLine(['A', 'B'], tenths, 0.3).doesNotFit).toEqual([])
})

it('draws no line without hours to go by', () => {
  expect(capacityLine(['A', 'B', 'C'], hours, null).doesNotFit).toEqual([])
})

it('says whose hours nobody has stated', () => {
  const line = capacityLine(['X', 'A', 'Y'], hours, 5)
  expect(line).toMatchObject({ fits: ['X', 'A', 'Y'], hoursUsed: 5, hoursUnknown: ['X', 'Y'] })
})

it('lets nothing in without hours', () => {
  expect(capacityLine(['A', 'B'], hours, 0).fits).toEqual([])
})
