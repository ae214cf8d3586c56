import type { DayNumber } from '#domain/calendar.ts'

/** The index of the period that holds the day; the first when the day lies before all, -1 without any. */
export function indexAtDay(
  periods: ReadonlyArray<{ readonly start: DayNumber }>,
  day: DayNumber,
): number {
  const later = periods.findIndex((period) => period.start > day)
  if (later === -1) return periods.length - 1
  return Math.max(0, later - 1)
}
