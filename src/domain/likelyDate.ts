import { isLocalDate, type LocalDate } from './calendar.ts'

const earliest = '1990-01-01'
const latest = '2099-12-31'

/**
 * Whether the text is a date that somebody may mean: a real day from 1990 through 2099. Other years
 * are slips of the keys, such as a year of two figures. False for null.
 */
export function isLikelyDate(text: string | null): text is LocalDate {
  return text !== null && isLocalDate(text) && text >= earliest && text <= latest
}
