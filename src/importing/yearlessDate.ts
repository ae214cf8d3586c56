import { toCivil, type DayNumber } from '#domain/calendar.ts'
import type { DateOrder } from '#domain/dateOrder.ts'
import { writtenTime, type WrittenTime } from './isoTime.ts'
import { monthOf } from './monthNames.ts'
import { parseClock } from './tableTime.ts'
import { toDay } from './writtenDate.ts'

const longest = 40
/** Has every day that any year has. */
const leapYear = 2024
const yearsBack = 8

const weekday =
  /^(?:mån|tis|ons|tors?|fre|lör|sön|mon|tue|tues|wed|thu|thurs|fri|sat|sun)[a-zåäö]*\.?,?\s+/i
const clockAtEnd = /[\s,]+(?:kl(?:ockan|\.)?\s*|at\s+)?(\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?)$/i
const slashed = /^(\d{1,2})\/(\d{1,2})$/
const dayThenMonth =
  /^(?:den\s+|the\s+)?(\d{1,2})(?:\.|:[ae]|st|nd|rd|th)?\s+(?:of\s+)?([a-zåäö]+)\.?$/i
const monthThenDay = /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?$/i
/** Whole words, in Swedish and English: a beginning alone would find months in any text. */
const monthWord =
  /^(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:s|ch)?|apr(?:il)?|maj|may|jun[ie]?|jul[iy]?|aug(?:usti|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i

/**
 * Reads a date that lacks its year, `1/3`, `mån 1/3 kl. 16.51`, `den 1 mars`, `March 1st`: the latest such
 * day that is no later than `until`. Null when it is none, or has a year.
 */
export function parseYearlessTime(
  text: string,
  order: DateOrder,
  until: DayNumber,
): WrittenTime | null {
  const parts = partsOf(text)
  const [month, date] = parts?.inOrder(order) ?? []
  if (!parts || month === undefined || date === undefined) return null
  const { year } = toCivil(until)
  for (let back = 0; back <= yearsBack; back++) {
    const day = toDay(year - back, month, date)
    if (day === null || day > until) continue
    const { clock } = parts
    return clock === null ? { is: 'day', day } : writtenTime(day, clock.minute, clock.ms, undefined)
  }
  return null
}

/** Whether a date without a year, in some order, has a time of day with it; null for anything else. */
export function yearlessHasClock(text: string): boolean | null {
  return yearlessDaysOfOrders(text).length === 0 ? null : partsOf(text)?.clock !== null
}

/**
 * The orders in which a date without a year exists, with the day each gives in one and the same leap
 * year; empty for anything else.
 */
export function yearlessDaysOfOrders(text: string): ReadonlyArray<readonly [DateOrder, DayNumber]> {
  const parts = partsOf(text)
  if (!parts) return []
  return (['dayFirst', 'monthFirst'] as const).flatMap((order) => {
    const [month, date] = parts.inOrder(order)
    const day = toDay(leapYear, month, date)
    return day === null ? [] : [[order, day] as const]
  })
}

type YearlessParts = {
  /** Month and day of the month. */
  readonly inOrder: (order: DateOrder) => readonly [month: number, date: number]
  readonly clock: ReturnType<typeof parseClock>
}

function partsOf(text: string): YearlessParts | null {
  const trimmed = text.trim()
  if (trimmed.length > longest || !/\d/.test(trimmed)) return null
  const written = clockAtEnd.exec(trimmed)
  const clock = written?.[1] === undefined ? null : parseClock(written[1])
  if (written && clock === null) return null
  const date = trimmed.slice(0, written?.index).replace(weekday, '')
  const numbers = slashed.exec(date)
  if (numbers) {
    const [first, second] = [Number(numbers[1]), Number(numbers[2])]
    return {
      clock,
      inOrder: (order) => (order === 'monthFirst' ? [first, second] : [second, first]),
    }
  }
  const named = dayThenMonth.exec(date)
  const turned = named ? null : monthThenDay.exec(date)
  const word = named?.[2] ?? turned?.[1] ?? ''
  const month = monthWord.test(word) ? monthOf(word) : null
  const day = Number(named?.[1] ?? turned?.[2])
  return month === null ? null : { clock, inOrder: () => [month, day] }
}
