import type { Locale } from './catalogue.ts'

/**
 * Intl formatters are dear to make (about a millisecond) and cheap to use, so each is made once.
 * Days are formatted in UTC because a day number has no time zone; instants in the plan's.
 */
const dates = new Map<string, Intl.DateTimeFormat>()
const numbers = new Map<string, Intl.NumberFormat>()
const lists = new Map<string, Intl.ListFormat>()
const relative = new Map<Locale, Intl.RelativeTimeFormat>()

function made<Key, Value>(cache: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = cache.get(key)
  if (known !== undefined) return known
  const value = make()
  cache.set(key, value)
  return value
}

/** The formatter of a civil day given as milliseconds of its UTC midnight. */
export function dayFormat(locale: Locale, options: Intl.DateTimeFormatOptions) {
  return made(dates, `${locale} day ${JSON.stringify(options)}`, () => {
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  })
}

/** The formatter of an instant, on the clocks of the plan's time zone. */
export function instantFormat(locale: Locale, options: Intl.DateTimeFormatOptions) {
  return made(dates, `${locale} instant ${JSON.stringify(options)}`, () => {
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'Europe/Stockholm' })
  })
}

/** The formatter of a number. */
export function numberFormat(locale: Locale, options: Intl.NumberFormatOptions) {
  return made(numbers, `${locale} ${JSON.stringify(options)}`, () => {
    return new Intl.NumberFormat(locale, options)
  })
}

/** The formatter of an enumeration: *a, b och c*. */
export function listFormat(locale: Locale, type: 'conjunction' | 'disjunction') {
  return made(lists, `${locale} ${type}`, () => new Intl.ListFormat(locale, { type }))
}

/** The formatter of a distance in time: *i går*, *om 3 dagar*. */
export function relativeFormat(locale: Locale) {
  return made(relative, locale, () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))
}
