import { addDays, dayOfCivil, toCivil, weekday, type DayNumber } from '#domain/calendar.ts'
import { periodEnd, periodStart, shiftPeriod } from '#domain/period.ts'
import { exampleRandom, type ExampleRandom } from './exampleRandom.ts'
import { isWorkday, swedishHoliday, workdayUntil } from './swedishHolidays.ts'

/** A stretch of days, both included. */
export type ExampleSpan = { readonly from: DayNumber; readonly to: DayNumber }

const isWithin = (day: DayNumber, spans: readonly ExampleSpan[]) =>
  spans.some(({ from, to }) => from <= day && day <= to)

function datesOf({ from, to }: ExampleSpan): DayNumber[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => addDays(from, index))
}

/** The Mondays of the weeks that touch a span. */
function mondaysOf({ from, to }: ExampleSpan): DayNumber[] {
  const first = periodStart(from, 'week')
  return Array.from({ length: Math.max(0, Math.floor((to - first) / 7) + 1) }, (_, index) =>
    addDays(first, 7 * index),
  )
}

function inOrder(days: readonly DayNumber[], span: ExampleSpan): DayNumber[] {
  return days.filter((day) => isWithin(day, [span])).sort((a, b) => a - b)
}

/** Four or five a week, always Monday and Friday, planned ahead over holidays; three now and then. */
export function mainPageDays(life: ExampleSpan): DayNumber[] {
  const days = mondaysOf(life).flatMap((monday) => {
    const random = exampleRandom(`main ${monday}`)
    const between = random.chance(0.04) ? 1 : random.chance(0.3) ? 3 : 2
    const middle = random.shuffled([1, 2, 3]).slice(0, between)
    return [0, ...middle, 4].map((offset) => addDays(monday, offset))
  })
  return inOrder(days, life)
}

/** Christmas Eve and New Year's Eve have their greeting, planned ahead. */
function isYouthDay(day: DayNumber): boolean {
  const holiday = swedishHoliday(day)
  return (
    isWorkday(day) ||
    (weekday(day) < 5 && (holiday === 'christmasEve' || holiday === 'newYearsEve'))
  )
}

/** The first and last day and some between. Weeks in the middle of work may begin a day later or end a day earlier. */
function spreadOver(open: readonly DayNumber[], count: number, random: ExampleRandom): DayNumber[] {
  const monday = open[0]
  const isOrdinary = open.length === 5 && monday !== undefined && isYouthDay(addDays(monday, 7))
  // Every third turn of a week is a long one, lest any ordinary one stands out as a silence.
  const turn = Math.floor((monday ?? 0) / 7) % 3
  const begin = isOrdinary && (turn === 1 || random.chance(0.5)) ? 1 : 0
  const end = open.length - (isOrdinary && (turn === 0 || random.chance(0.5)) ? 1 : 0)
  const usable = open.slice(begin, end)
  const ends = usable.length > 1 ? [...usable.slice(0, 1), ...usable.slice(-1)] : usable
  const middle = random.shuffled(usable.slice(1, -1)).slice(0, Math.max(0, count - ends.length))
  return [...ends, ...middle]
}

/** Three a week on the days the office is open, two or four now and then, none in the pauses. */
export function youthDays(life: ExampleSpan, pauses: readonly ExampleSpan[]): DayNumber[] {
  const days = mondaysOf(life).flatMap((monday) => {
    const random = exampleRandom(`youth ${monday}`)
    const open = datesOf({ from: monday, to: addDays(monday, 4) }).filter(
      (day) => isYouthDay(day) && !isWithin(day, pauses),
    )
    const roll = random.next()
    return spreadOver(open, roll < 0.05 ? 2 : roll < 0.15 ? 4 : 3, random)
  })
  return inOrder(days, life)
}

/** Days of silence that put a page of three posts a week at risk. */
const contactSilenceDays = 19

/** Three a week, less in summer, then four thin weeks and, since 19 days or a few more, nothing. */
export function contactDays(life: ExampleSpan): DayNumber[] {
  const last = workdayUntil(addDays(life.to, -contactSilenceDays))
  const thinFrom = addDays(periodStart(last, 'week'), -21)
  const days = mondaysOf({ from: life.from, to: last }).flatMap((monday) => {
    const random = exampleRandom(`contact ${monday}`)
    const isThin = monday >= thinFrom || toCivil(monday).month === 7
    const usual = random.chance(0.15) ? 2 : 3
    const count = isThin ? 1 + random.below(2) : usual
    return random
      .shuffled(datesOf({ from: monday, to: addDays(monday, 4) }).filter(isWorkday))
      .slice(0, count)
  })
  return [...inOrder(days, { from: life.from, to: addDays(last, -1) }), last]
}

/** First days of the months that touch a span, oldest first. */
function monthsOf({ from, to }: ExampleSpan): DayNumber[] {
  const months: DayNumber[] = []
  for (
    let month = periodStart(from, 'month');
    month <= to;
    month = shiftPeriod(month, 'month', 1)
  ) {
    months.push(month)
  }
  return months
}

/** One a month, around its tenth. */
export function steadyBlogDays(life: ExampleSpan): DayNumber[] {
  const days = monthsOf(life).map((month) =>
    workdayUntil(addDays(month, 8 + exampleRandom(`steady ${month}`).below(8))),
  )
  return inOrder(days, life)
}

/** Where in a month the bursts fall, by how many months back; they meet over the turn of a month. */
const bursts = [
  null,
  { part: 'late', posts: 4 },
  { part: 'early', posts: 3 },
  { part: 'late', posts: 4 },
  null,
  { part: 'late', posts: 3 },
  { part: 'early', posts: 4 },
  { part: 'late', posts: 4 },
  { part: 'early', posts: 3 },
  { part: 'late', posts: 4 },
  null,
  { part: 'early', posts: 3 },
] as const

/** Several posts within days, then nothing for weeks; two months of twelve are missed. */
export function burstyBlogDays(life: ExampleSpan): DayNumber[] {
  const thisMonth = periodStart(life.to, 'month')
  const days = monthsOf(life).flatMap((month, index, months) => {
    const back = months.length - 1 - index
    const burst = month === thisMonth ? null : (bursts[back % bursts.length] ?? null)
    if (burst === null) return []
    const span =
      burst.part === 'early'
        ? { from: month, to: addDays(month, 8) }
        : { from: addDays(periodEnd(month, 'month'), -8), to: periodEnd(month, 'month') }
    const open = datesOf(span).filter(isWorkday)
    const random = exampleRandom(`bursty ${month}`)
    return random.shuffled(open).slice(0, burst.posts)
  })
  return inOrder(days, life)
}

/** Days since the last post of the blog that has gone silent: seven months. */
const silentBlogDaysAgo = 214

/** About one a month until seven months ago, then nothing. */
export function silentBlogDays(life: ExampleSpan): DayNumber[] {
  const last = workdayUntil(addDays(life.to, -silentBlogDaysAgo))
  const days = monthsOf({ from: life.from, to: addDays(periodStart(last, 'month'), -1) }).flatMap(
    (month) => {
      const random = exampleRandom(`silent ${month}`)
      return random.chance(0.15) ? [] : [workdayUntil(addDays(month, 9 + random.below(16)))]
    },
  )
  return [...inOrder(days, life), last]
}

/** Three or four a week while the season lasts, weekends included towards its end. */
export function seasonDays(seasons: readonly ExampleSpan[], until: DayNumber): DayNumber[] {
  return seasons.flatMap((season) => {
    const days = mondaysOf(season).flatMap((monday) => {
      const random = exampleRandom(`season ${monday}`)
      const offsets = monday > addDays(season.to, -14) ? [0, 1, 2, 3, 4, 5] : [0, 1, 2, 3, 4]
      const chosen = random.shuffled(offsets).slice(0, 3 + random.below(2))
      return chosen.map((offset) => addDays(monday, offset))
    })
    return inOrder(days, { from: season.from, to: season.to < until ? season.to : until })
  })
}

/** The first day of the month that lies 24 months before the month of `today`. */
export function twoYearsBack(today: DayNumber): DayNumber {
  const { year, month } = toCivil(today)
  return dayOfCivil(year - 2, month, 1)
}
