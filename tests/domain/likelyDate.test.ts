import { expect, test } from 'vitest'
import { isLikelyDate } from '#domain/likelyDate.ts'

test('takes the days of a century that channels can have', () => {
  expect(isLikelyDate('1990-01-01')).toBe(true)
  expect(isLikelyDate('2026-11-23')).toBe(true)
  expect(isLikelyDate('2099-12-31')).toBe(true)
})

test('refuses slips of the keys, days that do not exist, and nothing', () => {
  expect(isLikelyDate('0026-11-23')).toBe(false)
  expect(isLikelyDate('1989-12-31')).toBe(false)
  expect(isLikelyDate('2100-01-01')).toBe(false)
  expect(isLikelyDate('2026-02-30')).toBe(false)
  expect(isLikelyDate('')).toBe(false)
  expect(isLikelyDate(null)).toBe(false)
})
