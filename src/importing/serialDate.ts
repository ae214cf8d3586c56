import { dayNumber, toLocalDate } from '#domain/calendar.ts'

/** Ids of Excel's own formats that show a date or a time. Source: ECMA-376 part 1, section 18.8.30. */
function isOwnDateFormat(id: number): boolean {
  return (
    (id >= 14 && id <= 22) ||
    (id >= 27 && id <= 36) ||
    (id >= 45 && id <= 47) ||
    (id >= 50 && id <= 58)
  )
}

/**
 * True when numbers in this format are dates or times.
 * @param code The format as a workbook writes it; undefined for one of Excel's own.
 */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return isOwnDateFormat(id)
  // Colours, conditions, quoted words and escaped signs stand in formats of numbers too.
  const shape = code.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '')
  return /[dmyhs]/i.test(shape) && !/general|standard/i.test(shape)
}

const secondsPerDay = 86_400
/** The serial number of 1970-01-01, counted from 1900 or from 1904. */
const epoch1900 = 25_569
const epoch1904 = 24_107

/**
 * A date as Excel keeps it, a number of days, as text: `2026-05-21`, `2026-05-21 16:51:00`, or `16:51:00`
 * for a time alone. A number that is no day up to the year 9999 stays as it is.
 */
export function toDateText(serial: string, isFrom1904: boolean): string {
  const number = Number(serial)
  if (serial.trim() === '' || !(number >= 0 && number < 2_958_466)) return serial
  const seconds = Math.round(number * secondsPerDay)
  const day = Math.floor(seconds / secondsPerDay)
  const clock = new Date((seconds % secondsPerDay) * 1000).toISOString().slice(11, 19)
  if (day === 0) return clock
  const date = toLocalDate(dayNumber(day - (isFrom1904 ? epoch1904 : epoch1900)))
  return seconds % secondsPerDay === 0 ? date : `${date} ${clock}`
}
