import type { DayNumber } from '#domain/calendar.ts'
import { toStockholmTime } from '#domain/stockholm.ts'
import type { Formats } from './formats.ts'

/**
 * When a backup was made, as seen from today: with the clock while it is fresh, *i går 16:20*, and
 * without it later, *för 9 dagar sedan*.
 */
export function backupWhen(instant: string, today: DayNumber, formats: Formats): string {
  const { day } = toStockholmTime(Date.parse(instant))
  const words = formats.relativeDay(day, today)
  return Math.abs(today - day) <= 1 ? `${words} ${formats.time(instant)}` : words
}
