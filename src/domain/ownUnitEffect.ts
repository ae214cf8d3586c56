import { itemFigures } from './itemFigures.ts'
import type { PriorityRanking } from './priorityRanking.ts'
import type { BallotScores } from './score.ts'
import { topIds } from './topCut.ts'
import { midRanks, valueTiers } from './valueTiers.ts'

/** What votes for one's own initiatives mean to the result. */
export type OwnUnitEffect = {
  /** Per eligible item on which somebody voted for an initiative of their own unit; empty when nobody did. */
  readonly items: readonly OwnUnitItem[]
  /** Mid-ranks without those votes. */
  readonly ranksWithout: ReadonlyMap<string, number>
  /** Whether the same items are on top without them. */
  readonly topHolds: boolean
}

export type OwnUnitItem = {
  readonly id: string
  /** Voters from the unit that leads it. */
  readonly ownVotes: number
  /** Mean value with all votes and without the unit's own, 0–100; null when there were no others. */
  readonly value: number
  readonly valueWithout: number | null
}

/** A ballot, and the ids of the items that the voter's own unit leads (empty when the unit is not known). */
export type BallotOfUnit = {
  readonly scores: BallotScores
  readonly ownItems: ReadonlySet<string>
}

/**
 * Ranks once more without anybody's votes on what their own unit leads. As when a voter is left out, the
 * eligible items and the number of places stay, and an item that loses its last vote ranks last. `ranking` is
 * that of the same ballots.
 */
export function ownUnitEffect(
  ranking: PriorityRanking,
  ballots: readonly BallotOfUnit[],
): OwnUnitEffect {
  const others = ballots.map(({ scores, ownItems }) => {
    return new Map([...scores].filter(([id]) => !ownItems.has(id)))
  })
  const values = ranking.order.map((id) => ({
    id,
    ...votesAndValue(id, ranking, others),
  }))
  const tiers = valueTiers(values.map(({ id, valueWithout }) => ({ id, value: valueWithout })))
  const top = topIds(tiers.flat(), ranking.cut.places)
  return {
    items: values.filter(({ ownVotes }) => ownVotes > 0),
    ranksWithout: midRanks(tiers),
    topHolds: top.every((id) => ranking.cut.top.includes(id)),
  }
}

function votesAndValue(id: string, ranking: PriorityRanking, others: readonly BallotScores[]) {
  const all = ranking.items.find((item) => item.id === id)?.figures
  const without = itemFigures(id, others, ranking.weight)
  return {
    ownVotes: (all?.votes ?? 0) - (without?.votes ?? 0),
    value: all?.value ?? 0,
    valueWithout: without?.value ?? null,
  }
}
