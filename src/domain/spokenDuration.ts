/** A length of time in the unit in which a person would say it, rounded down. */
export type SpokenDuration = {
  readonly count: number
  readonly unit: 'days' | 'weeks' | 'months' | 'years'
}

/** From here on a time is said in weeks, months and years. */
const weeksFromDays = 28
const monthsFromDays = 63
const yearsFromDays = 731

/** Days as days under four weeks, as weeks under nine, then as months and, from two, years. */
export function spokenDuration(days: number): SpokenDuration {
  if (days < weeksFromDays) return { count: days, unit: 'days' }
  if (days < monthsFromDays) return { count: Math.floor(days / 7), unit: 'weeks' }
  if (days < yearsFromDays) return { count: Math.floor(days / 30.4375), unit: 'months' }
  return { count: Math.floor(days / 365.25), unit: 'years' }
}
