import { toLocalDate, type LocalDate } from '#domain/calendar.ts'
import { monthOf } from './monthNames.ts'
import { toDay } from './writtenDate.ts'

const range = /([a-z]{3})-(\d{1,2})-(\d{4})_([a-z]{3})-(\d{1,2})-(\d{4})(?=$|[^a-z0-9])/i

/**
 * The range of days in a name such as `May-04-2026_Nov-15-2026_1604785490000001.csv`, whatever a
 * user has written before or after it. Null when there is none, or it ends before it begins.
 */
export function rangeOfFileName(
  name: string,
): { readonly from: LocalDate; readonly to: LocalDate } | null {
  const parts = range.exec(name.slice(0, 300).normalize('NFC'))
  if (!parts) return null
  const from = dayOf(parts[1], parts[2], parts[3])
  const to = dayOf(parts[4], parts[5], parts[6])
  if (from === null || to === null || to < from) return null
  return { from: toLocalDate(from), to: toLocalDate(to) }
}

function dayOf(month: string | undefined, day: string | undefined, year: string | undefined) {
  const monthNumber = monthOf(month ?? '')
  return monthNumber === null ? null : toDay(Number(year), monthNumber, Number(day))
}
