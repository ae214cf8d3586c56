import { persistenceRules } from '#domain/persistenceRules.ts'
import type { Platform } from '#domain/platform.ts'
import { sortRows, type SortDirection, type SortKey } from '#ui/sortRows.ts'
import { statusPlace, type RegisterRow } from './registerRows.ts'
import type { RegisterSorting } from './registerSearch.ts'

/** What the rows are put in order by. Null, which goes last: no unit, no cadence, no figures yet. */
export function sortKeyOf(
  sorting: RegisterSorting,
  platformName: (platform: Platform) => string,
): (row: RegisterRow) => SortKey {
  switch (sorting) {
    case 'name':
      return ({ card }) => card.channel.name
    case 'platform':
      return ({ card }) => platformName(card.channel.platform)
    case 'units':
      return ({ card }) => card.units[0]?.name ?? null
    case 'cadence':
      return ({ card }) => postsADay(card.channel.cadence)
    case 'status':
      return ({ assessment }) => assessment && statusPlace(assessment.status)
    case 'verified':
      return ({ card }) => card.channel.verifiedOn ?? ''
  }
}

type Order = {
  readonly sorting: RegisterSorting
  readonly direction: SortDirection
  readonly platformName: (platform: Platform) => string
  readonly locale: string
}

/**
 * The rows in order; equal ones as they were, so that those which came sorted by name still are.
 */
export function orderedRows(
  rows: readonly RegisterRow[],
  { sorting, direction, platformName, locale }: Order,
): readonly RegisterRow[] {
  return sortRows(rows, sortKeyOf(sorting, platformName), direction, locale)
}

function postsADay(cadence: RegisterRow['card']['channel']['cadence']): number | null {
  return cadence ? cadence.n / persistenceRules[cadence.per].nominalDays : null
}
