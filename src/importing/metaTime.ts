import type { DateOrder } from '#domain/dateOrder.ts'
import { parseIsoTime, writtenTime, type WrittenTime } from './isoTime.ts'
import { toDay, toHour24, toMinuteOfDay, toYear } from './writtenDate.ts'

/** Which of two numbers in `05/06/2026` is the month. Meta writes the month first. */
export type SlashOrder = Exclude<DateOrder, 'yearFirst'>

const slashed =
  /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:,?\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*([ap])?\.?(?:m\.?)?)?$/i
const longestTime = 40

/**
 * Reads a time of a Meta export, as Meta writes it (`05/21/2026 16:51`) or as a spreadsheet has saved
 * it (`5/21/2026 4:51 PM`, `21/05/2026 16:51`, `2026-05-21 16:51`). Dots and hyphens between day,
 * month and year always have the day first. Null when it cannot be read or does not exist.
 */
export function parseMetaTime(text: string, order: SlashOrder): WrittenTime | null {
  if (text.length > longestTime) return null
  const parts = slashed.exec(text)
  if (!parts) return parseIsoTime(text)
  const first = Number(parts[1])
  const second = Number(parts[3])
  const isDayFirst = parts[2] !== '/' || order === 'dayFirst'
  const writtenYear = parts[4] ?? ''
  const year = toYear(writtenYear)
  const day = isDayFirst ? toDay(year, second, first) : toDay(year, first, second)
  if (day === null) return null
  // A short year with nothing after it is more likely a long one that was cut off.
  if (parts[5] === undefined) return writtenYear.length === 4 ? { is: 'day', day } : null
  const hour = parts[8] === undefined ? Number(parts[5]) : toHour24(Number(parts[5]), parts[8])
  const minuteOfDay = hour === null ? null : toMinuteOfDay(hour, Number(parts[6]))
  if (minuteOfDay === null) return null
  return writtenTime(day, minuteOfDay, Math.min(59, Number(parts[7] ?? 0)) * 1000, undefined)
}

/**
 * The same for the one form that Meta itself writes, `05/21/2026 16:51`, and for that alone: minutes
 * since 1970 on the wall, or null. Worth its lines because it is asked for every row of large files.
 */
export function parsePlainMetaTime(text: string, order: SlashOrder): number | null {
  if (text.length !== plainLength || order !== 'monthFirst') return null
  for (let at = 0; at < plainLength; at++) {
    const code = text.charCodeAt(at)
    plain[at] = code < 0x80 ? code : 0
  }
  return plainMetaMinutes(plain, 0, plainLength)
}

const plainLength = 16
const plain = new Uint8Array(plainLength)

/** The same of a text in ASCII, where Meta's own order, the month first, is known to hold. */
export function plainMetaMinutes(bytes: Uint8Array, from: number, to: number): number | null {
  const isPlain =
    to - from === plainLength &&
    bytes[from + 2] === slash &&
    bytes[from + 5] === slash &&
    bytes[from + 10] === space &&
    bytes[from + 13] === colon
  if (!isPlain) return null
  const year = twoDigits(bytes, from + 6) * 100 + twoDigits(bytes, from + 8)
  const day = toDay(year, twoDigits(bytes, from), twoDigits(bytes, from + 3))
  const minuteOfDay = toMinuteOfDay(twoDigits(bytes, from + 11), twoDigits(bytes, from + 14))
  return day === null || minuteOfDay === null ? null : day * 1440 + minuteOfDay
}

const slash = 0x2f
const space = 0x20
const colon = 0x3a

/** The number that two digits write, or more than any part of a time when they are not digits. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - 0x30
  const ones = (bytes[at + 1] ?? 0) - 0x30
  const areDigits = tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9
  return areDigits ? tens * 10 + ones : 10_000
}

/**
 * The order of a column of times, decided on all of them together: the day comes first only when
 * some number in its place can be no month and none in the other place contradicts it.
 */
export function dateOrderOf(times: Iterable<string>): SlashOrder {
  let firstIsDay = false
  for (const time of times) {
    const parts = time.length > longestTime ? null : slashed.exec(time)
    if (parts?.[2] !== '/') continue
    if (Number(parts[3]) > 12) return 'monthFirst'
    if (Number(parts[1]) > 12) firstIsDay = true
  }
  return firstIsDay ? 'dayFirst' : 'monthFirst'
}
