import { dayNumber, dayOfCivil, weekday, type DayNumber } from './calendar.ts'

/** A moment on the clocks of Europe/Stockholm. */
export type StockholmTime = {
  readonly day: DayNumber
  /** Whole minutes since local midnight, 0–1439. */
  readonly minuteOfDay: number
}

const minutesPerDay = 1440
const normalOffset = 60
const firstSummerTimeYear = 1980
const lastTabledYear = 2099
const minutesPerMeanYear = 365.2425 * minutesPerDay

const tabled = Array.from({ length: lastTabledYear - firstSummerTimeYear + 1 }, (_, index) =>
  summerTime(firstSummerTimeYear + index),
)

/**
 * Whole minutes of Stockholm's local time since local 1970-01-01 00:00, for an instant in
 * milliseconds UTC. Fits an Int32 until year 6053. Exact from 1980 on under the EU's rule and, as
 * Sweden had no summer time between them, from 1950 to 1979; earlier instants get normal time.
 * NaN gives NaN. Source: the tz database, Europe/Stockholm.
 */
export function toStockholmMinutes(utcMilliseconds: number): number {
  const utcMinutes = Math.floor(utcMilliseconds / 60_000)
  // Near New Year the year may come out one off, which changes nothing: both winters are normal time.
  const year = 1970 + Math.floor(utcMinutes / minutesPerMeanYear)
  if (year < firstSummerTimeYear) return utcMinutes + normalOffset
  const { from, to } = tabled[year - firstSummerTimeYear] ?? summerTime(year)
  const isSummer = utcMinutes >= from && utcMinutes < to
  return utcMinutes + (isSummer ? 2 * normalOffset : normalOffset)
}

/** Local date and minute of day for an instant in milliseconds UTC. */
export function toStockholmTime(utcMilliseconds: number): StockholmTime {
  const minutes = toStockholmMinutes(utcMilliseconds)
  const day = dayOfMinutes(minutes)
  return { day, minuteOfDay: minutes - day * minutesPerDay }
}

/** The local date of local minutes since 1970. */
export function dayOfMinutes(localMinutes: number): DayNumber {
  return dayNumber(Math.floor(localMinutes / minutesPerDay))
}

/** Summer time of a year in UTC minutes: from included, to not. Both changes are at 01:00 UTC. */
function summerTime(year: number): { from: number; to: number } {
  const firstDay = year === 1980 ? sundayOnOrBefore(year, 4, 7) : sundayOnOrBefore(year, 3, 31)
  const lastDay = year < 1996 ? sundayOnOrBefore(year, 9, 30) : sundayOnOrBefore(year, 10, 31)
  return { from: firstDay * minutesPerDay + 60, to: lastDay * minutesPerDay + 60 }
}

function sundayOnOrBefore(year: number, month: number, day: number): DayNumber {
  const date = dayOfCivil(year, month, day)
  return dayNumber(date - ((weekday(date) + 1) % 7))
}
