import type { DayNumber } from '#domain/calendar.ts'
import type { Formats } from '#i18n/formats.ts'

/** The day as a heading: *Måndag 23 november*. */
export function mondayTitle(today: DayNumber, formats: Formats): string {
  const words = formats.date(today, 'weekday')
  return words.charAt(0).toLocaleUpperCase() + words.slice(1)
}
