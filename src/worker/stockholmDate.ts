import { toLocalDate, type LocalDate } from '#domain/calendar.ts'
import { toStockholmTime } from '#domain/stockholm.ts'

/** The date of an ISO instant in Stockholm. */
export function toStockholmDate(instant: string): LocalDate {
  return toLocalDate(toStockholmTime(Date.parse(instant)).day)
}
