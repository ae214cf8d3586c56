import type { PublishingAssessment } from '#domain/assessment.ts'
import { isoWeek, type DayNumber } from '#domain/calendar.ts'
import type { Formats } from './formats.ts'

/** Within this many days of today a day and month can mean one date only. */
const nearDays = 300

function isNear(day: DayNumber, today: DayNumber): boolean {
  return Math.abs(day - today) < nearDays
}

/** The day with its year only where it would be in doubt: *1 mars*, *14 april 2024*. */
export function nearDate(day: DayNumber, today: DayNumber, formats: Formats): string {
  return formats.date(day, isNear(day, today) ? 'day' : 'dayYear')
}

/** The month of the day with its year only where it would be in doubt: *april*, *april 2024*. */
export function nearMonth(day: DayNumber, today: DayNumber, formats: Formats): string {
  return formats.date(day, isNear(day, today) ? 'month' : 'monthYear')
}

/** The week of the day with its year only where it would be in doubt: *vecka 46*, *vecka 46 2024*. */
export function nearWeek(day: DayNumber, today: DayNumber, formats: Formats): string {
  const week = formats.week(day)
  return isNear(day, today) ? week : `${week} ${isoWeek(day).year}`
}

/** When the latest post came: its date, or its week when that is all that is known; null without posts. */
export function lastPostDate(
  { lastPostDay, isLastPostUndated }: PublishingAssessment,
  today: DayNumber,
  formats: Formats,
): string | null {
  if (lastPostDay === null) return null
  return (isLastPostUndated ? nearWeek : nearDate)(lastPostDay, today, formats)
}
