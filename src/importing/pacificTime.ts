import { dayOfCivil, weekday, type DayNumber } from '#domain/calendar.ts'

/** The zone in which Meta writes its times, whatever the account's own. */
export const pacificZone = 'America/Los_Angeles'

const minutesPerDay = 1440
const standardOffset = -480
const daylightOffset = -420

const daylightByYear = new Map<number, { readonly from: number; readonly to: number }>()

/**
 * Instant in milliseconds UTC of a wall-clock time in Los Angeles, given as minutes since
 * 1970-01-01T00:00 on that wall. A time that the spring change leaves out counts as the hour after
 * it; one that the autumn change gives twice is its first. Exact from 1976 on.
 * A table of rules because asking Intl for every row costs more than the rest of the reading.
 * Source: the tz database, America/Los_Angeles (US rules of 1976, 1987 and 2007).
 */
export function pacificToInstant(wallMinutes: number): number {
  const year = 1970 + Math.floor(wallMinutes / (365.2425 * minutesPerDay))
  // Near New Year the year may come out one off, which changes nothing: both winters are standard time.
  const { from, to } = daylightOf(year)
  const isDaylight = wallMinutes >= from && wallMinutes < to
  return (wallMinutes - (isDaylight ? daylightOffset : standardOffset)) * 60_000
}

/** Daylight time of a year on the wall: from included (the hour before does not exist), to not. */
function daylightOf(year: number): { readonly from: number; readonly to: number } {
  const known = daylightByYear.get(year)
  if (known) return known
  const firstDay =
    year >= 2007
      ? sundayOnOrAfter(year, 3, 8)
      : year >= 1987
        ? sundayOnOrAfter(year, 4, 1)
        : sundayOnOrAfter(year, 4, 24)
  const lastDay = year >= 2007 ? sundayOnOrAfter(year, 11, 1) : sundayOnOrAfter(year, 10, 25)
  const made = { from: firstDay * minutesPerDay + 180, to: lastDay * minutesPerDay + 120 }
  daylightByYear.set(year, made)
  return made
}

function sundayOnOrAfter(year: number, month: number, day: number): DayNumber {
  return dayOfCivil(year, month, day + 6 - weekday(dayOfCivil(year, month, day)))
}
