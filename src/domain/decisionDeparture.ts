import type { CapacityLine } from './capacityLine.ts'
import type { DecisionOutcome } from './decision.ts'
import type { PriorityRanking } from './priorityRanking.ts'

/**
 * How a decision departs from the ranking.
 * - `setAside`: it is put aside though it is on top and fits within the hours, or though something below it
 *   goes ahead.
 * - `jumpsQueue`: it goes ahead though something above it is put aside.
 * - `doesNotFit`: it goes ahead though the hours end above it.
 * - `noBasis`: it goes ahead though too few scored it.
 */
export const departureKinds = ['setAside', 'jumpsQueue', 'doesNotFit', 'noBasis'] as const
export type DepartureKind = (typeof departureKinds)[number]

type Direction = 'ahead' | 'aside' | 'unchanged'

const directions: Readonly<Record<DecisionOutcome, Direction>> = {
  prioritise: 'ahead',
  try: 'ahead',
  continue: 'unchanged',
  wait: 'aside',
  merge: 'aside',
  close: 'aside',
}

/**
 * The first of the ways in which each decision departs, by initiative id; those that follow the ranking are
 * not there. Equals may be decided on either way. `outcomes` holds what has been decided so far.
 */
export function decisionDepartures(
  outcomes: ReadonlyMap<string, DecisionOutcome>,
  ranking: PriorityRanking,
  { doesNotFit }: Pick<CapacityLine, 'doesNotFit'>,
): Map<string, DepartureKind> {
  const decided = ranking.items.flatMap(({ id, rank }) => {
    const outcome = outcomes.get(id)
    return outcome === undefined ? [] : [{ id, rank, direction: directions[outcome] }]
  })
  const departures = new Map<string, DepartureKind>()
  for (const item of decided) {
    const others = (direction: Direction, isBetter: boolean) =>
      decided.some(
        ({ rank, direction: theirs }) =>
          theirs === direction &&
          rank !== null &&
          item.rank !== null &&
          (isBetter ? rank < item.rank : rank > item.rank),
      )
    const isBelowHours = doesNotFit.includes(item.id)
    if (item.direction === 'ahead') {
      if (item.rank === null) departures.set(item.id, 'noBasis')
      else if (others('aside', true)) departures.set(item.id, 'jumpsQueue')
      else if (isBelowHours) departures.set(item.id, 'doesNotFit')
    }
    if (item.direction === 'aside') {
      const isOnTop = ranking.cut.top.includes(item.id) && !isBelowHours
      if (isOnTop || others('ahead', false)) departures.set(item.id, 'setAside')
    }
  }
  return departures
}
