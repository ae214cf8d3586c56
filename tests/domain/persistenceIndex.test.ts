import { expect, it } from 'vitest'
import { indexBand, persistenceIndex } from '#domain/persistenceIndex.ts'

it('puts a word on every index', () => {
  expect([100, 80, 79, 50, 49, 1, 0, null].map(indexBand)).toEqual([
    'persistent',
    'persistent',
    'uneven',
    'uneven',
    'weak',
    'weak',
    'silent',
    null,
  ])
})

it('rounds half up, also where floating point falls just short', () => {
  expect(persistenceIndex(1, 0.575)).toBe(58)
  expect(persistenceIndex(0.285, 1)).toBe(29)
  expect(persistenceIndex(0.284, 1)).toBe(28)
})

it('is none without a plan to have kept', () => {
  expect(persistenceIndex(null, 1)).toBeNull()
})
