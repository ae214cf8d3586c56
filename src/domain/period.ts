import { addDays, dayOfCivil, toCivil, weekday, type DayNumber } from './calendar.ts'

/** The lengths a cadence can be counted in. Weeks are ISO weeks, Monday to Sunday. */
export const periodKinds = ['week', 'month', 'quarter', 'halfyear'] as const
export type PeriodKind = (typeof periodKinds)[number]

const monthsPer = { month: 1, quarter: 3, halfyear: 6 } as const

/** First day of the period that holds `day`. A period is identified by this day. */
export function periodStart(day: DayNumber, kind: PeriodKind): DayNumber {
  if (kind === 'week') return addDays(day, -weekday(day))
  const { year, month } = toCivil(day)
  const months = monthsPer[kind]
  return dayOfCivil(year, month - ((month - 1) % months), 1)
}

/** First day of the period `count` periods after the one that begins on `start`. */
export function shiftPeriod(start: DayNumber, kind: PeriodKind, count: number): DayNumber {
  if (kind === 'week') return addDays(start, 7 * count)
  const { year, month } = toCivil(start)
  return dayOfCivil(year, month + monthsPer[kind] * count, 1)
}

/** Last day of the period that begins on `start`. */
export function periodEnd(start: DayNumber, kind: PeriodKind): DayNumber {
  return addDays(shiftPeriod(start, kind, 1), -1)
}
