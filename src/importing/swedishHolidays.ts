import { addDays, dayOfCivil, toCivil, weekday, type DayNumber } from '#domain/calendar.ts'

export const swedishHolidays = [
  'newYear',
  'epiphany',
  'goodFriday',
  'easterMonday',
  'mayDay',
  'ascension',
  'nationalDay',
  'midsummerEve',
  'christmasEve',
  'christmasDay',
  'boxingDay',
  'newYearsEve',
] as const
/** A day on which Swedish offices are closed, Saturdays and Sundays apart. */
export type SwedishHoliday = (typeof swedishHolidays)[number]

/** Easter Sunday of a year. Source: the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
export function easterSunday(year: number): DayNumber {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayOfCivil(year, Math.floor(f / 31), (f % 31) + 1)
}

const fixed: Readonly<Record<string, SwedishHoliday>> = {
  '1-1': 'newYear',
  '1-6': 'epiphany',
  '5-1': 'mayDay',
  '6-6': 'nationalDay',
  '12-24': 'christmasEve',
  '12-25': 'christmasDay',
  '12-26': 'boxingDay',
  '12-31': 'newYearsEve',
}

/** The holiday that a day is, or null. Weekends that are nothing more are not holidays. */
export function swedishHoliday(day: DayNumber): SwedishHoliday | null {
  const { year, month, day: date } = toCivil(day)
  const byDate = fixed[`${month}-${date}`]
  if (byDate !== undefined) return byDate
  // Midsummer Eve is the Friday between 19 and 25 June.
  if (month === 6 && weekday(day) === 4 && date >= 19 && date <= 25) return 'midsummerEve'
  // Easter's holidays lie between 20 March and 3 June; elsewhere the sum can be spared.
  if (month < 3 || month > 6) return null
  switch (day - easterSunday(year)) {
    case -2:
      return 'goodFriday'
    case 1:
      return 'easterMonday'
    case 39:
      return 'ascension'
    default:
      return null
  }
}

/** True on a day when a Swedish office is open. */
export function isWorkday(day: DayNumber): boolean {
  return weekday(day) < 5 && swedishHoliday(day) === null
}

/** The nearest workday that is not after `day`. */
export function workdayUntil(day: DayNumber): DayNumber {
  let found = day
  while (!isWorkday(found)) found = addDays(found, -1)
  return found
}
