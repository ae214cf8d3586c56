import { expect, test } from 'vitest'
import { dayOfCivil } from '#domain/calendar.ts'
import { pacificToInstant } from '#importing/pacificTime.ts'
import { intlWallClock, wallClockOf } from '#importing/zonedTime.ts'

const byIntl = intlWallClock('America/Los_Angeles')

function wall(year: number, month: number, day: number, hour: number, minute: number): number {
  return dayOfCivil(year, month, day) * 1440 + hour * 60 + minute
}

function utc(minutes: number): string {
  return new Date(pacificToInstant(minutes)).toISOString()
}

test('agrees with Intl on every hour near a change of the clocks, 1990–2037', () => {
  for (let year = 1990; year <= 2037; year++) {
    for (const [month, first, last] of [
      [3, 7, 15],
      [4, 1, 8],
      [10, 24, 31],
      [11, 1, 8],
    ] as const) {
      for (
        let at = wall(year, month, first, 0, 30);
        at < wall(year, month, last, 24, 0);
        at += 60
      ) {
        if (pacificToInstant(at) !== byIntl(at)) {
          expect.fail(`${new Date(at * 60_000).toISOString()}: ${utc(at)}`)
        }
      }
    }
  }
})

test('agrees with Intl on every day of 2010–2037', () => {
  for (let at = wall(2010, 1, 1, 0, 0); at < wall(2038, 1, 1, 0, 0); at += 721) {
    if (pacificToInstant(at) !== byIntl(at)) expect.fail(new Date(at * 60_000).toISOString())
  }
})

test('counts a time that the spring change leaves out as the hour after it', () => {
  expect(utc(wall(2026, 3, 8, 1, 59))).toBe('2026-03-08T09:59:00.000Z')
  expect(utc(wall(2026, 3, 8, 2, 30))).toBe('2026-03-08T10:30:00.000Z')
  expect(utc(wall(2026, 3, 8, 3, 0))).toBe('2026-03-08T10:00:00.000Z')
})

test('takes the first of two times that the autumn change gives twice', () => {
  expect(utc(wall(2026, 11, 1, 0, 59))).toBe('2026-11-01T07:59:00.000Z')
  expect(utc(wall(2026, 11, 1, 1, 30))).toBe('2026-11-01T08:30:00.000Z')
  expect(utc(wall(2026, 11, 1, 2, 0))).toBe('2026-11-01T10:00:00.000Z')
})

test('gives other zones by Intl, with the same answer in gaps and overlaps', () => {
  const stockholm = wallClockOf('Europe/Stockholm')
  const iso = (at: number) => new Date(stockholm(at)).toISOString()
  expect(iso(wall(2026, 1, 15, 12, 0))).toBe('2026-01-15T11:00:00.000Z')
  expect(iso(wall(2026, 7, 15, 12, 0))).toBe('2026-07-15T10:00:00.000Z')
  expect(iso(wall(2026, 3, 29, 2, 30))).toBe('2026-03-29T01:30:00.000Z')
  expect(iso(wall(2026, 10, 25, 2, 30))).toBe('2026-10-25T00:30:00.000Z')
  expect(iso(wall(2026, 10, 25, 3, 0))).toBe('2026-10-25T02:00:00.000Z')
})

test('knows zones with half hours and on the far side of the date line', () => {
  const at = wall(2026, 7, 15, 12, 0)
  expect(new Date(wallClockOf('Asia/Kolkata')(at)).toISOString()).toBe('2026-07-15T06:30:00.000Z')
  expect(new Date(wallClockOf('Pacific/Kiritimati')(at)).toISOString()).toBe(
    '2026-07-14T22:00:00.000Z',
  )
})

test('throws for a zone that does not exist', () => {
  expect(() => wallClockOf('Europe/Exempel')).toThrow(RangeError)
})
