import { describe, expect, test } from 'vitest'
import { dayOfCivil, toLocalDate } from '#domain/calendar.ts'
import type { DateOrder } from '#domain/dateOrder.ts'
import { parseYearlessTime, yearlessHasClock } from '#importing/yearlessDate.ts'

const until = dayOfCivil(2026, 3, 15)

function read(text: string, order: DateOrder = 'dayFirst'): string | null {
  const time = parseYearlessTime(text, order, until)
  if (time === null || time.is === 'instant') return null
  if (time.is === 'day') return toLocalDate(time.day)
  return new Date(time.wallMinutes * 60_000).toISOString().slice(0, 16)
}

describe('a date without a year', () => {
  test.each([
    ['1/3', '2026-03-01'],
    ['15/3', '2026-03-15'],
    ['16/3', '2025-03-16'],
    ['24/12', '2025-12-24'],
    ['mån 2/3 kl. 16.51', '2026-03-02T16:51'],
    ['1 mars', '2026-03-01'],
    ['den 1 mars kl 8.30', '2026-03-01T08:30'],
    ['söndag 1 mars', '2026-03-01'],
    ['1:a maj', '2025-05-01'],
    ['March 1st', '2026-03-01'],
    ['1 Mar. at 4:51 PM', '2026-03-01T16:51'],
    ['29 februari', '2024-02-29'],
  ])('%s is the latest such day up to then', (text, day) => {
    expect(read(text)).toBe(day)
  })

  test('is read in the order that is said', () => {
    expect(read('2/3', 'monthFirst')).toBe('2026-02-03')
    expect(read('2 mars', 'monthFirst')).toBe('2026-03-02')
  })

  test.each(['1 mars 2026', '2026-03-01', '31/4', '0/3', '13/13', '1', '10.30', '7 marknader', ''])(
    'is not %j',
    (text) => {
      expect(read(text)).toBeNull()
      expect(yearlessHasClock(text)).toBeNull()
    },
  )
})
