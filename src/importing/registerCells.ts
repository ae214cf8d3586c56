import { toLocalDate, dayNumber, type LocalDate } from '#domain/calendar.ts'
import type { DateOrder } from '#domain/dateOrder.ts'
import type { RegisterFact, RegisterMapping } from '#domain/registerColumn.ts'
import type { PeriodKind } from '#domain/period.ts'
import { makeDateOrderEvidence } from './dateOrderEvidence.ts'
import type { RegisterRow, RegisterTable } from './registerTable.ts'
import { toPeriodKind } from './registerWords.ts'
import { parseTableTime } from './tableTime.ts'
import { trimmed } from './trimmed.ts'

const minutesADay = 1440
const msADay = 86_400_000

/** What a whole register says about how its single cells are read. */
export type RegisterCells = {
  /** The trimmed text of a row's cell for a fact; empty without such a column. */
  readonly textOf: (row: RegisterRow, fact: RegisterFact) => string
  /** The date in a cell, or null when it cannot be read or lies outside 1990–2099. */
  readonly dateOf: (text: string) => LocalDate | null
  /** The period that a bare number of posts is per, when the column's name says it. */
  readonly cadencePer: PeriodKind | null
}

/** Looks at the whole column of dates, so that day and month are not confused in any cell. */
export function makeRegisterCells(table: RegisterTable, mapping: RegisterMapping): RegisterCells {
  const placeOf = (fact: RegisterFact) => mapping.indexOf(fact)
  const textOf = (row: RegisterRow, fact: RegisterFact) => trimmed(row.cells[placeOf(fact)] ?? '')
  const evidence = makeDateOrderEvidence()
  for (const row of table.rows) evidence.add(textOf(row, 'start'))
  const order = evidence.decide() ?? 'dayFirst'
  return {
    textOf,
    dateOf: (text) => toDate(text, order),
    cadencePer: toPeriodKind(table.names[placeOf('cadence')] ?? ''),
  }
}

function toDate(text: string, order: DateOrder): LocalDate | null {
  const time = parseTableTime(text, order)
  if (time === null) return null
  switch (time.is) {
    case 'day':
      return toLocalDate(time.day)
    case 'wall':
      return toLocalDate(dayNumber(Math.floor(time.wallMinutes / minutesADay)))
    case 'instant':
      return toLocalDate(dayNumber(Math.floor(time.instantMs / msADay)))
  }
}
