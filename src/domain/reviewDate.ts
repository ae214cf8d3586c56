import {
  addDays,
  dayOfCivil,
  toCivil,
  toDayNumber,
  toLocalDate,
  type LocalDate,
} from './calendar.ts'

const monthsToReview = 6

/** Six months on, when a decision is looked at again unless the group says otherwise; 31 August gives 28 February. */
export function usualReviewDate(decidedOn: LocalDate): LocalDate {
  const { year, month, day } = toCivil(toDayNumber(decidedOn))
  const first = dayOfCivil(year, month + monthsToReview, 1)
  const last = addDays(dayOfCivil(year, month + monthsToReview + 1, 1), -1)
  const days = Math.min(day, last - first + 1)
  return toLocalDate(addDays(first, days - 1))
}
