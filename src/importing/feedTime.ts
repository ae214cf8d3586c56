import { parseIsoTime, writtenTime, type WrittenTime } from './isoTime.ts'
import { monthOf } from './monthNames.ts'
import { toDay, toHour24, toMinuteOfDay, toYear } from './writtenDate.ts'

const clockPattern = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?(am|pm)?$/i
const bareClock = /^([01]\d|2[0-4])([0-5]\d)$/
const zone = /^(?:[a-z]{1,5}|(?:utc|gmt)?[+-]\d{1,2}:?(?:\d{2})?)$/i
const longestDate = 100

/**
 * Reads a date of a feed: ISO 8601, or RFC 822 in all its forms (with or without weekday, seconds
 * and zone, years of two digits, months in other languages, the order of C's asctime).
 * Null when it cannot be read, does not exist or lies outside 1990–2099.
 */
export function parseFeedTime(text: string): WrittenTime | null {
  const trimmed = text.trim()
  if (trimmed.length > longestDate) return null
  return parseIsoTime(trimmed) ?? parseRfc822(trimmed)
}

type Clock = { readonly hour: number; readonly minute: number; readonly second: number }

function parseRfc822(text: string): WrittenTime | null {
  let day: number | null = null
  let month: number | null = null
  let monthStoodFirst = false
  let year: number | null = null
  let time: Clock | null = null
  let writtenZone: string | undefined
  for (const word of wordsOf(text)) {
    const clock: Clock | null = time === null ? clockOf(word, year !== null) : null
    const number: number | null = clock === null && /^\d{1,4}$/.test(word) ? Number(word) : null
    const named: number | null = month === null || monthStoodFirst ? monthOf(word) : null
    if (clock !== null) time = clock
    else if (number !== null && day === null && word.length <= 2) day = number
    else if (number !== null) year ??= toYear(word)
    else if (named !== null) {
      // "Mar, 24 Set" begins with a Tuesday: a month after the day takes the place of one before it.
      month = named
      monthStoodFirst = day === null
    } else if (time !== null && /^[ap]\.?m\.?$/i.test(word)) {
      const hour = toHour24(time.hour, word)
      if (hour === null) return null
      time = { hour, minute: time.minute, second: time.second }
    } else if (time !== null && zone.test(word)) writtenZone ??= word
  }
  if (day === null || month === null || year === null) return null
  const dayNumber = toDay(year, month, day)
  if (dayNumber === null) return null
  if (time === null) return { is: 'day', day: dayNumber }
  const minuteOfDay = toMinuteOfDay(time.hour, time.minute)
  if (minuteOfDay === null) return null
  return writtenTime(dayNumber, minuteOfDay, Math.min(59, time.second) * 1000, writtenZone)
}

/** Words in order; a comment in brackets says nothing that the numbers do not, and hyphens may join a date. */
function wordsOf(text: string): string[] {
  return text
    .replace(/\([^)]*\)/g, ' ')
    .replace(/(\d)-([A-Za-zÀ-ž]+\.?)-(\d)/, '$1 $2 $3')
    .split(/[\s,]+/)
    .filter((word) => word !== '')
}

function clockOf(word: string, yearIsKnown: boolean): Clock | null {
  const parts = clockPattern.exec(word)
  if (parts) {
    const hour = Number(parts[1])
    const on24 = parts[4] === undefined ? hour : toHour24(hour, parts[4])
    if (on24 === null) return null
    return { hour: on24, minute: Number(parts[2]), second: Number(parts[3] ?? 0) }
  }
  // "03 Apr 02 1500 GMT": four digits after the year can only be the clock.
  const bare = yearIsKnown ? bareClock.exec(word) : null
  return bare ? { hour: Number(bare[1]), minute: Number(bare[2]), second: 0 } : null
}
