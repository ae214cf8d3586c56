import type { DayNumber } from '#domain/calendar.ts'
import { zoneMinutes } from './zoneNames.ts'
import { toDay, toMinuteOfDay } from './writtenDate.ts'

/**
 * A time as it was written: an instant when its zone stood there, minutes since 1970 on some wall
 * clock (and milliseconds beyond them) when it did not, a day when there was no time at all.
 */
export type WrittenTime =
  | { readonly is: 'instant'; readonly instantMs: number }
  | { readonly is: 'wall'; readonly wallMinutes: number; readonly extraMs: number }
  | { readonly is: 'day'; readonly day: DayNumber }

const pattern =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:(?:\s*T\s*|\s+)(\d{1,2})[:.]?(\d{2})(?:[:.]?(\d{2})(?:[.,](\d{1,9}))?)?\s*([A-Z]{1,5}|(?:UTC|GMT)?[+-]\d{1,2}:?(?:\d{2})?)?)?$/i

/**
 * Reads `2026-05-21`, `2026-05-21 16:51`, `2026-05-21T16:51:30.25+02:00` and their like (ISO 8601 as
 * W3CDTF and RFC 3339 use it). Null when it is none, or a day or time that does not exist; a month or
 * a year alone is none, because no day may be invented.
 */
export function parseIsoTime(text: string): WrittenTime | null {
  const parts = pattern.exec(text)
  if (!parts) return null
  const day = toDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))
  if (day === null) return null
  if (parts[4] === undefined) return { is: 'day', day }
  const minuteOfDay = toMinuteOfDay(Number(parts[4]), Number(parts[5]))
  if (minuteOfDay === null) return null
  const seconds = Math.min(59, Number(parts[6] ?? 0))
  const extraMs = seconds * 1000 + Math.floor(Number(`0.${parts[7] ?? '0'}`) * 1000 + 1e-6)
  return writtenTime(day, minuteOfDay, extraMs, parts[8])
}

/** Joins the parts of a time; a zone that is absent or unknown leaves it on a wall clock. */
export function writtenTime(
  day: DayNumber,
  minuteOfDay: number,
  extraMs: number,
  zone: string | undefined,
): WrittenTime | null {
  const wallMinutes = day * 1440 + minuteOfDay
  const offset = zone === undefined ? 'unknown' : zoneMinutes(zone)
  if (offset === 'unknown') return { is: 'wall', wallMinutes, extraMs }
  if (offset === 'impossible') return null
  return { is: 'instant', instantMs: (wallMinutes - offset) * 60_000 + extraMs }
}
