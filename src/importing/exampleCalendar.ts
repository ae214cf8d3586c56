import { addDays, dayOfCivil, toCivil, type DayNumber } from '#domain/calendar.ts'
import type { ExampleSpan } from './exampleRhythm.ts'

/** A planned rest and the day on which it was entered. */
export type ExamplePause = ExampleSpan & { readonly enteredOn: DayNumber }

/** How long before its first day a pause of the example is entered. */
const enteredDaysAhead = 28

const pause = (from: DayNumber, to: DayNumber): ExamplePause => ({
  from,
  to,
  enteredOn: addDays(from, -enteredDaysAhead),
})

/** The Julys between two days, each as a pause entered in June or earlier; the next one when it is entered already. */
export function julyPauses(start: DayNumber, today: DayNumber): readonly ExamplePause[] {
  const firstYear = toCivil(start).year
  const years = Array.from(
    { length: toCivil(today).year - firstYear + 1 },
    (_, index) => firstYear + index,
  )
  return years
    .map((year) => pause(dayOfCivil(year, 7, 1), dayOfCivil(year, 7, 31)))
    .filter(({ to, enteredOn }) => to >= start && enteredOn <= today)
}

/** A yearly event with an account of its own, and the two seasons that have been. */
export type ExampleSeason = {
  readonly name: string
  readonly handle: string
  /** First and last month of its season, 1–12. */
  readonly months: { readonly from: number; readonly to: number }
  readonly seasons: readonly ExampleSpan[]
  /** The rests after each season; the last one holds today. */
  readonly pauses: readonly ExamplePause[]
}

const springEvent = { name: 'Kulturveckan', handle: 'kulturveckan.exempel', from: 3, to: 4 }
const autumnEvent = {
  name: 'Seniorfestivalen',
  handle: 'seniorfestivalen.exempel',
  from: 9,
  to: 10,
}

/**
 * The event whose account rests today: in spring and early summer the autumn's, else the spring's, so
 * that the rest is always one of months.
 */
export function restingSeason(today: DayNumber): ExampleSeason {
  const { year, month } = toCivil(today)
  const event = month >= 2 && month <= 7 ? autumnEvent : springEvent
  const latest = month > event.to ? year : year - 1
  const years = [latest - 1, latest]
  return {
    name: event.name,
    handle: event.handle,
    months: { from: event.from, to: event.to },
    seasons: years.map((each) => ({
      from: dayOfCivil(each, event.from, 1),
      to: addDays(dayOfCivil(each, event.to + 1, 1), -1),
    })),
    pauses: years.map((each) =>
      pause(dayOfCivil(each, event.to + 1, 1), addDays(dayOfCivil(each + 1, event.from, 1), -1)),
    ),
  }
}
