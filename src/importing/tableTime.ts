import type { DayNumber } from '#domain/calendar.ts'
import { dateOrders, type DateOrder } from '#domain/dateOrder.ts'
import { parseFeedTime } from './feedTime.ts'
import { writtenTime, type WrittenTime } from './isoTime.ts'
import { monthOf } from './monthNames.ts'
import { toDay, toHour24, toMinuteOfDay, toYear } from './writtenDate.ts'
import { zoneMinutes } from './zoneNames.ts'

const longest = 60
const numbers = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})(?:[T,\s]+(.+))?$/i
const clock =
  /^(?:kl\.?\s*)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(?:([ap])\.?m\.?)?$/i
const bareClock = /^([01]\d|2[0-3])([0-5]\d)$/

/**
 * Reads a time as people and programs write it in tables: `2026-05-21 16:51`, `21/5/2026 kl. 16.51`,
 * `5/21/26, 4:51 PM`, `torsdag 21 maj 2026`, `May 21, 2026`, and whatever a feed may say. Null when it
 * cannot be read, does not exist, lies outside 1990–2099 or has no year: no day is invented.
 */
export function parseTableTime(text: string, order: DateOrder): WrittenTime | null {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.length > longest) return null
  const parts = numbers.exec(trimmed)
  if (!parts) return saysDateOnly(trimmed) ? parseFeedTime(withoutClockWords(trimmed)) : null
  const day = dayOf(parts, order)
  if (day !== null && parts[5] === undefined) return { is: 'day', day }
  const time = parts[5] === undefined ? null : parseClock(parts[5])
  if (day !== null && time !== null) return writtenTime(day, time.minute, time.ms, undefined)
  // With a zone after it, or in a form of ISO 8601 that the pattern above leaves out.
  return day === null ? null : parseFeedTime(trimmed)
}

/**
 * Reads a time of day, `16:51`, `16.51`, `kl 16.51`, `4:51 PM`, `1651`: minutes since midnight, and
 * milliseconds beyond them. Null when it is none.
 */
export function parseClock(text: string): { readonly minute: number; readonly ms: number } | null {
  const parts = clock.exec(text.trim()) ?? bareClock.exec(text.trim())
  if (!parts) return null
  const hour = parts[4] === undefined ? Number(parts[1]) : toHour24(Number(parts[1]), parts[4])
  const minute = hour === null ? null : toMinuteOfDay(hour, Number(parts[2]))
  return minute === null ? null : { minute, ms: Math.min(59, Number(parts[3] ?? 0)) * 1000 }
}

/** The orders in which a date of three numbers exists, with the day each gives; empty for any other date. */
export function datesOfOrders(text: string): ReadonlyArray<readonly [DateOrder, DayNumber]> {
  const parts = numbers.exec(text.trim())
  if (!parts || hasOwnOrder(parts)) return []
  return dateOrders.flatMap((order) => {
    const day = dayOf(parts, order)
    return day === null ? [] : [[order, day] as const]
  })
}

/** A year of four digits first, or dots before one at the end, leave no choice. */
function hasOwnOrder(parts: RegExpExecArray): boolean {
  return parts[1]?.length === 4 || (parts[2] === '.' && parts[4]?.length === 4)
}

function dayOf(parts: RegExpExecArray, order: DateOrder): DayNumber | null {
  const [, first = '', sign, second = '', third = ''] = parts
  if (first.length > 2) return first.length === 4 ? toDay(+first, +second, +third) : null
  if (third.length === 4 && sign === '.') return toDay(+third, +second, +first)
  if (third.length === 4 && order === 'yearFirst') return null
  if (third.length !== 4 && third.length !== 2) return null
  if (order === 'yearFirst')
    return first.length === 2 ? toDay(toYear(first), +second, +third) : null
  const year = toYear(third)
  return order === 'dayFirst' ? toDay(year, +second, +first) : toDay(year, +first, +second)
}

const days = /^(?:mån|tis|ons|tor|fre|lör|sön|mon|tue|wed|thu|fri|sat|sun|man|tir|lør|søn)/i
const fillers = new Set([
  'den',
  'the',
  'of',
  'at',
  'kl',
  'kl.',
  'klockan',
  'am',
  'pm',
  'a.m.',
  'p.m.',
])

/** True when every word belongs to a date: a sentence with a date in it is a text. */
function saysDateOnly(text: string): boolean {
  return text
    .split(/[\s,]+/)
    .every(
      (word) =>
        word === '' ||
        /^[\d:.+-]/.test(word) ||
        fillers.has(word.toLowerCase()) ||
        (word.length <= 10 && (monthOf(word) !== null || days.test(word))) ||
        (/^[a-z]{1,5}$/i.test(word) && zoneMinutes(word) !== 'unknown'),
    )
}

function withoutClockWords(text: string): string {
  return text
    .replace(/(^|[\s,])(?:kl\.?|klockan|at)(?=[\s\d])/gi, '$1')
    .replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1')
}
