import { dayOfCivil, toCivil, type DayNumber } from '#domain/calendar.ts'

/** Years that posts can be from; anything else is a damaged or an empty date. */
const firstYear = 1990
const lastYear = 2099

/** The day of a date, or null when there is no such day or it lies outside 1990–2099. */
export function toDay(year: number, month: number, day: number): DayNumber | null {
  if (year < firstYear || year > lastYear) return null
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const number = dayOfCivil(year, month, day)
  const rolledOver = day > 28 && toCivil(number).day !== day
  return rolledOver ? null : number
}

/**
 * The year that digits mean. Two or three are short forms, as RFC 2822 has them: 00–49 are 2000–2049,
 * the others count from 1900.
 */
export function toYear(digits: string): number {
  const year = Number(digits)
  if (digits.length > 3) return year
  return digits.length < 3 && year < 50 ? 2000 + year : 1900 + year
}

/** Minutes since midnight, or null when the clock has no such time. 24:00 is the next midnight. */
export function toMinuteOfDay(hour: number, minute: number): number | null {
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return null
  return hour * 60 + minute
}

/** An hour of the twelve-hour clock, 1–12, on the one of twenty-four; null when it is none. */
export function toHour24(hour: number, half: string): number | null {
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)
}
