import { toDayNumber, isoWeek, type DayNumber, type LocalDate } from '#domain/calendar.ts'
import type { Locale } from './catalogue.ts'
import { dayFormat, instantFormat, listFormat, numberFormat, relativeFormat } from './intl.ts'
import type { Text } from './text.ts'

const msPerDay = 86_400_000

/** How many ranges are kept: more than a wall of five years of weeks says. */
const mostRanges = 1000

const dateStyles = {
  /** 23 november */
  day: { day: 'numeric', month: 'long' },
  /** 23 nov. */
  dayShort: { day: 'numeric', month: 'short' },
  /** 23 november 2026 */
  dayYear: { day: 'numeric', month: 'long', year: 'numeric' },
  /** 23 nov. 2026 */
  dayYearShort: { day: 'numeric', month: 'short', year: 'numeric' },
  /** måndag 23 november */
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  /** måndag 23 november 2026 */
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** 2026-11-23 in Swedish, 23/11/2026 in English: for table columns. */
  numeric: { dateStyle: 'short' },
  /** november 2026 */
  monthYear: { month: 'long', year: 'numeric' },
  /** november */
  month: { month: 'long' },
  /** nov. */
  monthShort: { month: 'short' },
  /** måndag */
  weekdayName: { weekday: 'long' },
  /** mån */
  weekdayShort: { weekday: 'short' },
  /** 2026 */
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

export type DateStyle = keyof typeof dateStyles

const smallestSize = ['kilobyte', 1e3] as const
const sizeUnits = [['gigabyte', 1e9], ['megabyte', 1e6], smallestSize] as const

type Day = LocalDate | DayNumber

function toUtcMidnight(day: Day): number {
  return (typeof day === 'number' ? day : toDayNumber(day)) * msPerDay
}

/**
 * The formats of one language. Days are civil days of the plan's calendar and instants are shown
 * on Stockholm's clocks, so nothing here depends on the time zone of the computer.
 */
export function formatsIn(locale: Locale, t: Text<'formats'>) {
  const ranges = new Map<string, string>()

  /** Hundreds of channels have the same periods, and a range takes the browser a tenth of a millisecond. */
  function dateRange(first: Day, last: Day, style: DateStyle = 'day'): string {
    const key = `${first} ${last} ${style}`
    const known = ranges.get(key)
    if (known !== undefined) return known
    const format = dayFormat(locale, dateStyles[style])
    const range = format.formatRange(toUtcMidnight(first), toUtcMidnight(last))
    if (ranges.size >= mostRanges) ranges.clear()
    ranges.set(key, range)
    return range
  }

  return {
    /** A day in one of the styles, or the month, weekday or year it lies in. */
    date: (day: Day, style: DateStyle = 'day') =>
      dayFormat(locale, dateStyles[style]).format(toUtcMidnight(day)),
    /** From the first day to the last, both included: *21 december – 6 januari*. */
    dateRange,
    /** The ISO week that the day lies in: *vecka 47*, or *v. 47*. */
    week: (day: DayNumber, style: 'long' | 'short' = 'long') =>
      t(style === 'long' ? 'week' : 'weekShort', { week: isoWeek(day).week }),
    /** Date and clock of an ISO instant: *23 november 2026 16:20*. */
    instant: (instant: string) =>
      instantFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant)),
    /** Clock of an ISO instant: *16:20*. */
    time: (instant: string) =>
      instantFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(new Date(instant)),
    /** The day as seen from today: *i dag*, *i går*, *för 19 dagar sedan*, *om 3 dagar*. */
    relativeDay: (day: DayNumber, today: DayNumber) =>
      relativeFormat(locale).format(day - today, 'day'),
    /** A length of time: *19 dagar*, *9 veckor*, *4 månader*, *2 år*. */
    duration: (count: number, unit: 'days' | 'weeks' | 'months' | 'years') => t(unit, { count }),
    /** A whole number, or one rounded to at most `decimals` decimals. */
    number: (value: number, decimals = 0) =>
      numberFormat(locale, { maximumFractionDigits: decimals }).format(value),
    /** A share 0–1 as a percentage, rounded to at most `decimals` decimals. */
    percent: (share: number, decimals = 0) =>
      numberFormat(locale, { style: 'percent', maximumFractionDigits: decimals }).format(share),
    /** A size in kB, MB or GB with at most one decimal, 1 kB being 1,000 bytes: *12,3 MB*. */
    size: (bytes: number) => {
      const [unit, unitBytes] = sizeUnits.find(([, least]) => bytes >= least) ?? smallestSize
      return numberFormat(locale, {
        style: 'unit',
        unit,
        maximumFractionDigits: unit === 'kilobyte' ? 0 : 1,
      }).format(bytes / unitBytes)
    },
    /** *a, b och c*, or with `or` *a, b eller c*; empty for no items. */
    list: (items: readonly string[], joined: 'and' | 'or' = 'and') =>
      listFormat(locale, joined === 'and' ? 'conjunction' : 'disjunction').format(items),
    /** Orders names by the language's alphabet: å, ä, ö last in Swedish. */
    compare: new Intl.Collator(locale, { numeric: true }).compare,
  }
}
export type Formats = ReturnType<typeof formatsIn>
