/** A calendar date as `YYYY-MM-DD`, in the plan's time zone. */
export type LocalDate = string & { readonly __brand: 'LocalDate' }

/** Whole days since 1970-01-01, so that all arithmetic is on integers. */
export type DayNumber = number & { readonly __brand: 'DayNumber' }

const localDatePattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day number of a number known to be one; rounds nothing, checks nothing. */
export function dayNumber(value: number): DayNumber {
  // The one place where a plain number becomes a day number.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- a brand has no other birthplace
  return value as DayNumber
}

/**
 * Day number of a civil date in the proleptic Gregorian calendar. Months outside 1–12 roll over.
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function dayOfCivil(year: number, month: number, day: number): DayNumber {
  const rolledYear = year + Math.floor((month - 1) / 12)
  const rolledMonth = ((((month - 1) % 12) + 12) % 12) + 1
  const y = rolledMonth <= 2 ? rolledYear - 1 : rolledYear
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (rolledMonth + (rolledMonth > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return dayNumber(era * 146097 + dayOfEra - 719468)
}

/** Year, month 1–12 and day 1–31 of a day number (Hinnant's civil_from_days). */
export function toCivil(day: DayNumber): { year: number; month: number; day: number } {
  const shifted = day + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  }
}

/** The date as `YYYY-MM-DD`. */
export function toLocalDate(day: DayNumber): LocalDate {
  const civil = toCivil(day)
  const text = `${String(civil.year).padStart(4, '0')}-${String(civil.month).padStart(2, '0')}-${String(civil.day).padStart(2, '0')}`
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the form was made on the line above
  return text as LocalDate
}

/** True when the text is a real calendar date as `YYYY-MM-DD` (30 February is not). */
export function isLocalDate(text: string): text is LocalDate {
  const parts = localDatePattern.exec(text)
  if (!parts) return false
  return toLocalDate(dayOfCivil(Number(parts[1]), Number(parts[2]), Number(parts[3]))) === text
}

/** The date in the text, or null when it is not a real `YYYY-MM-DD`. */
export function parseLocalDate(text: string): LocalDate | null {
  return isLocalDate(text) ? text : null
}

/** Day number of a date. */
export function toDayNumber(date: LocalDate): DayNumber {
  return dayOfCivil(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)))
}

/** The day that lies `days` later (earlier when negative). */
export function addDays(day: DayNumber, days: number): DayNumber {
  return dayNumber(day + days)
}

/** 0 = Monday … 6 = Sunday. */
export function weekday(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7
}

/** ISO 8601 week number 1–53 and the year it belongs to: for display only, never for arithmetic. */
export function isoWeek(day: DayNumber): { year: number; week: number } {
  const thursday = addDays(day, 3 - weekday(day))
  const { year } = toCivil(thursday)
  return { year, week: Math.floor((thursday - dayOfCivil(year, 1, 1)) / 7) + 1 }
}
