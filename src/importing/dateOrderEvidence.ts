import { dateOrders, type DateOrder } from '#domain/dateOrder.ts'
import type { DayNumber } from '#domain/calendar.ts'
import { datesOfOrders } from './tableTime.ts'
import { yearlessDaysOfOrders } from './yearlessDate.ts'

/** Gathers what the dates of one column say about the order of their numbers. */
export type DateOrderEvidence = {
  readonly add: (cell: string) => void
  /**
   * The order that reads most of the column; null when several read as much of it and would give
   * different days, so that a person must say. Any order, `dayFirst`, when it makes no difference.
   */
  readonly decide: () => DateOrder | null
  /** The first dates that leave it open; empty unless `decide` gives null. */
  readonly openDates: () => readonly OpenDate[]
}

/** A date that can be read in several ways, with the day that each order gives. */
export type OpenDate = {
  /** As the cell has it. */
  readonly written: string
  /** In a leap year when the date lacks its year. */
  readonly days: ReadonlyArray<readonly [DateOrder, DayNumber]>
}

const shownOpenDates = 2
const shownCharacters = 100

/** No evidence yet. */
export function makeDateOrderEvidence(): DateOrderEvidence {
  const readable = new Map<DateOrder, number>(dateOrders.map((order) => [order, 0]))
  /** Pairs of orders that have been seen to give different days of one date. */
  const differing = new Set<string>()
  const seen = new Map<string, OpenDate[]>()

  const best = () => {
    const most = Math.max(...readable.values())
    return most === 0 ? [] : dateOrders.filter((order) => readable.get(order) === most)
  }
  const isOpen = () => {
    const [first, ...others] = best()
    return others.some((other) => differing.has(`${String(first)} ${other}`))
  }
  /** One for each way of being open, so that those that are still open at the end are among them. */
  const remember = (written: string, days: OpenDate['days']) => {
    const key = days.map(([order]) => order).join()
    const known = seen.get(key) ?? []
    if (known.length >= shownOpenDates || known.some((date) => date.written === written)) return
    seen.set(key, [...known, { written, days }])
  }

  return {
    add(cell) {
      const whole = datesOfOrders(cell)
      const dates = whole.length > 0 ? whole : yearlessDaysOfOrders(cell)
      const [first] = dates
      if (first && dates.some(([, day]) => day !== first[1]))
        remember(cell.trim().slice(0, shownCharacters), dates)
      for (const [order, day] of dates) {
        readable.set(order, (readable.get(order) ?? 0) + 1)
        for (const [other, otherDay] of dates) {
          if (otherDay !== day) differing.add(`${order} ${other}`)
        }
      }
    },
    decide() {
      const [first = 'dayFirst'] = best()
      return isOpen() ? null : first
    },
    openDates() {
      if (!isOpen()) return []
      const orders = best()
      return [...seen.values()]
        .flat()
        .map(({ written, days }) => ({
          written,
          days: days.filter(([order]) => orders.includes(order)),
        }))
        .filter(({ days: [first, ...others] }) => others.some(([, day]) => day !== first?.[1]))
        .slice(0, shownOpenDates)
    },
  }
}
