import type { DateOrder } from '#domain/dateOrder.ts'
import {
  makeDateOrderEvidence,
  type DateOrderEvidence,
  type OpenDate,
} from './dateOrderEvidence.ts'
import { datesOfOrders, parseClock, parseTableTime } from './tableTime.ts'
import { toWebLink } from './webLink.ts'
import { yearlessHasClock } from './yearlessDate.ts'

/** What the cells of one column are like. Shares are of the filled cells looked at, 0–1. */
export type ColumnFacts = {
  readonly filled: number
  readonly dates: number
  /** Dates without a year, which are not among `dates`. */
  readonly yearlessDates: number
  /** Of the dates of both kinds, those with a time of day. */
  readonly datesWithClock: number
  readonly clocks: number
  readonly links: number
  /** Whole numbers from 0 to 999. */
  readonly smallNumbers: number
  readonly numbers: number
  readonly averageLength: number
  /** Different cells for each filled one. */
  readonly variety: number
  readonly samples: readonly string[]
  /** Null when the column's dates leave it open; `dayFirst` when it makes no difference. */
  readonly dateOrder: DateOrder | null
  readonly openDates: readonly OpenDate[]
}

/** Looks at the cells of one column. */
export type ColumnWatch = {
  readonly add: (cell: string) => void
  readonly facts: () => ColumnFacts
}

/** Cells that are looked at closely; the order of dates is gathered from all. */
const closelyWatched = 1000
const shownSamples = 5
const shownCharacters = 100

/** Nothing seen yet. */
export function makeColumnWatch(): ColumnWatch {
  const counts = {
    dates: 0,
    yearlessDates: 0,
    datesWithClock: 0,
    clocks: 0,
    links: 0,
    smallNumbers: 0,
    numbers: 0,
  }
  const order: DateOrderEvidence = makeDateOrderEvidence()
  const different = new Set<string>()
  const samples: string[] = []
  let filled = 0
  let characters = 0

  const lookAt = (cell: string) => {
    filled++
    characters += cell.length
    different.add(cell.slice(0, shownCharacters))
    if (samples.length < shownSamples) samples.push(cell.slice(0, shownCharacters))
    const withClock = hasClock(cell)
    const yearlessWithClock = withClock === null ? yearlessHasClock(cell) : null
    if (withClock !== null) counts.dates++
    if (yearlessWithClock !== null) counts.yearlessDates++
    if (withClock ?? yearlessWithClock) counts.datesWithClock++
    if (/[:.]/.test(cell) && parseClock(cell) !== null) counts.clocks++
    if (toWebLink(cell) !== '') counts.links++
    if (/^\d{1,3}$/.test(cell)) counts.smallNumbers++
    if (/^-?[\d\s.,%]+$/.test(cell)) counts.numbers++
  }

  return {
    add(raw) {
      const cell = raw.trim()
      if (cell === '') return
      if (filled < closelyWatched) lookAt(cell)
      if (counts.dates + counts.yearlessDates > 0) order.add(cell)
    },
    facts: () => {
      const allDates = counts.dates + counts.yearlessDates
      const shareOf = (count: number) => (filled === 0 ? 0 : count / filled)
      return {
        filled,
        dates: shareOf(counts.dates),
        yearlessDates: shareOf(counts.yearlessDates),
        datesWithClock: allDates === 0 ? 0 : counts.datesWithClock / allDates,
        clocks: shareOf(counts.clocks),
        links: shareOf(counts.links),
        smallNumbers: shareOf(counts.smallNumbers),
        numbers: shareOf(counts.numbers),
        averageLength: shareOf(characters),
        variety: shareOf(different.size),
        samples,
        dateOrder: order.decide(),
        openDates: order.openDates(),
      }
    },
  }
}

/** Whether a date in any order has a time of day with it; null for what is no date. */
function hasClock(cell: string): boolean | null {
  for (const order of [...datesOfOrders(cell).map(([known]) => known), 'dayFirst'] as const) {
    const time = parseTableTime(cell, order)
    if (time !== null) return time.is !== 'day'
  }
  return null
}

/** True when a cell is a date in some order. */
export function isDateCell(cell: string): boolean {
  return hasClock(cell.trim()) !== null
}

/** True when a cell is a date in some order, with a year or without. */
export function isDateOrYearlessCell(cell: string): boolean {
  return isDateCell(cell) || yearlessHasClock(cell) !== null
}
