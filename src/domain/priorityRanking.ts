import { itemFigures, type ItemFigures } from './itemFigures.ts'
import { leaveOneOut, type LeaveOneOut } from './leaveOneOut.ts'
import { defaultQuorum, hasQuorum } from './quorum.ts'
import { rankAgreement, type RankAgreement } from './rankAgreement.ts'
import { robustness, type Robustness } from './robustness.ts'
import type { BallotScores } from './score.ts'
import { talkAbout } from './talkAbout.ts'
import { defaultTop, topCut, type TopCut } from './topCut.ts'
import { midRanks, valueTiers } from './valueTiers.ts'
import { evenWeight } from './voterValue.ts'
import { weightInterval, type WeightInterval } from './weightInterval.ts'

export type RankingChoices = {
  /** Of goal contribution, 0–1; 0.5 unless set. */
  readonly weight?: number | undefined
  /** Votes needed to be ranked; half the voters, at least one, unless set. */
  readonly quorum?: number | undefined
  /** How many to choose; 3 unless set. */
  readonly top?: number | undefined
}

/** An initiative after the scoring. */
export type RankedItem = {
  readonly id: string
  /** Null when nobody answered both questions. */
  readonly figures: ItemFigures | null
  /** Enough votes to be ranked; else there is too little basis. */
  readonly isEligible: boolean
  /** Mid-rank from 1, shared by equals; null when not eligible. */
  readonly rank: number | null
}

/** Everything that is said of one set of ballots. */
export type PriorityRanking = {
  /** m: all ballots, those that abstain from everything too. */
  readonly voters: number
  readonly weight: number
  readonly quorum: number
  /** Every item, in the order it was given. */
  readonly items: readonly RankedItem[]
  /** Ids of the eligible ones from first to last, equals by id. */
  readonly order: readonly string[]
  readonly agreement: RankAgreement
  readonly cut: TopCut
  readonly weightInterval: WeightInterval
  readonly leaveOneOut: LeaveOneOut
  readonly robustness: Robustness
  /** Ids of what to talk about, in that order. */
  readonly talkAbout: readonly string[]
}

/**
 * Ranks the initiatives by the mean value that the voters give them. Nothing is rounded, and values within
 * 10⁻⁹ are equal. Without ballots or items everything is empty, and nothing is robust. Never fails.
 * Source of every formula: docs/formulas.md.
 */
export function rankPriorities(
  itemIds: readonly string[],
  ballots: readonly BallotScores[],
  choices: RankingChoices = {},
): PriorityRanking {
  const weight = choices.weight ?? evenWeight
  const quorum = choices.quorum ?? defaultQuorum(ballots.length)
  const items = itemIds.map((id) => {
    const figures = itemFigures(id, ballots, weight)
    return { id, figures, isEligible: hasQuorum(figures?.votes ?? 0, quorum) }
  })
  const valued = items.map(({ id, figures, isEligible }) => ({
    ...(figures ?? { value: 0, goal: 0, benefit: 0, disagreement: 0 }),
    id,
    isEligible,
  }))
  const tiers = valueTiers(valued.filter((item) => item.isEligible))
  const ranks = midRanks(tiers)
  const order = tiers.flat()
  const ranked = order.flatMap((id) => valued.find((item) => item.id === id) ?? [])
  const cut = topCut(ranked, choices.top ?? defaultTop)
  const interval = weightInterval(ranked.slice(0, cut.places), ranked.slice(cut.places), weight)
  const withoutOne = leaveOneOut(order, ballots, weight, cut.top)
  return {
    voters: ballots.length,
    weight,
    quorum,
    items: items.map((item) => ({ ...item, rank: ranks.get(item.id) ?? null })),
    order,
    agreement: rankAgreement(order, ballots, weight),
    cut,
    weightInterval: interval,
    leaveOneOut: withoutOne,
    robustness: robustness(ballots.length, order.length, weight, {
      cut,
      interval,
      leaveOneOut: withoutOne,
    }),
    talkAbout: talkAbout(valued),
  }
}
