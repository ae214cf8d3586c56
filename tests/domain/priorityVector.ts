import { rankPriorities, type PriorityRanking, type RankedItem } from '#domain/priorityRanking.ts'
import { abstention, isScore, type BallotScores, type Score } from '#domain/score.ts'
import { roundLikePython } from './roundLikePython.ts'

type Answer = number | null

/** Ballots as the worked vectors state them: `[G, N]` per initiative and voter. What is not there is abstained from. */
export type VectorBallots = Readonly<
  Record<string, Readonly<Record<string, readonly Answer[] | null>>>
>

export type VectorParams = {
  readonly w?: number | null
  readonly quorum?: number | null
  readonly top?: number | null
}

/** The ranking of the ballots in the keys and decimals of the worked vectors. */
export function rankVector(
  ballots: VectorBallots,
  params: VectorParams = {},
): Record<string, unknown> {
  const ids = [...new Set(Object.values(ballots).flatMap((ballot) => Object.keys(ballot)))]
  const ranking = rankPriorities(ids, Object.values(ballots).map(toScores), {
    weight: params.w ?? undefined,
    quorum: params.quorum ?? undefined,
    top: params.top ?? undefined,
  })
  return toVector(ranking, Object.keys(ballots))
}

function toScores(ballot: VectorBallots[string]): BallotScores {
  return new Map(
    Object.entries(ballot).map(([id, pair]) => [
      id,
      pair ? { goal: toScore(pair[0]), benefit: toScore(pair[1]) } : abstention,
    ]),
  )
}

function toScore(answer: Answer | undefined): Score | null {
  if (answer === null || answer === undefined) return null
  if (!isScore(answer)) throw new Error(`Not a score: ${answer}`)
  return answer
}

function toVector(ranking: PriorityRanking, voters: readonly string[]): Record<string, unknown> {
  const { agreement, cut, leaveOneOut, weightInterval } = ranking
  return {
    items: Object.fromEntries(ranking.items.map((item) => [item.id, itemToVector(item)])),
    order: ranking.order,
    kendallW: agreement.w === null ? null : rounded(agreement.w),
    completeVoters: agreement.voters,
    meanRanks:
      agreement.meanRanks &&
      Object.fromEntries([...agreement.meanRanks].map(([id, rank]) => [id, rounded(rank)])),
    topSet: cut.top,
    cutMargin: cut.margin === null ? null : rounded(cut.margin),
    weightInterval: [rounded(weightInterval.from), rounded(weightInterval.to)],
    leaveOneOutStable: [leaveOneOut.held, leaveOneOut.of],
    leaveOneOutChangedBy: leaveOneOut.changedBy.map((place) => voters[place]),
    tieAtCut: cut.isTied,
    discussFirst: ranking.talkAbout,
    robust: ranking.robustness.isRobust,
  }
}

function itemToVector({ figures, isEligible, rank }: RankedItem): Record<string, unknown> {
  if (!figures) return { votes: 0, eligible: false }
  return {
    votes: figures.votes,
    eligible: isEligible,
    goal: rounded(figures.goal),
    benefit: rounded(figures.benefit),
    value: rounded(figures.value),
    median: rounded(figures.median),
    // The worked vectors leave these two as they are.
    min: figures.lowest,
    max: figures.highest,
    disagreement: rounded(figures.disagreement),
    disagreementGoal: rounded(figures.disagreementOnGoal),
    disagreementBenefit: rounded(figures.disagreementOnBenefit),
    ...(rank === null ? {} : { rank }),
  }
}

function rounded(value: number): number {
  return roundLikePython(value, 4)
}
