import { itemFigures } from './itemFigures.ts'
import type { BallotScores } from './score.ts'
import { topIds } from './topCut.ts'
import { valueTiers } from './valueTiers.ts'

/** Whether the top holds without any one of the voters. Who it is, is nobody's business: never show it. */
export type LeaveOneOut = {
  /** Voters without whom the same items are on top. */
  readonly held: number
  /** Voters tried: all of them, or 0 when there are fewer than three. */
  readonly of: number
  /** Places in the list of ballots of those without whom the top changes. */
  readonly changedBy: readonly number[]
  /** What swaps the first time the top changes: an item that leaves it and one that comes in; else null. */
  readonly swap: readonly [string, string] | null
}

const fewestVoters = 3

/**
 * Leaves each voter out in turn. Which items are eligible, and how many places there are, stay as they were;
 * an item that loses its last vote ranks last. `top` is the set of the first `places`, by id.
 */
export function leaveOneOut(
  eligible: readonly string[],
  ballots: readonly BallotScores[],
  weight: number,
  top: readonly string[],
): LeaveOneOut {
  if (ballots.length < fewestVoters) return { held: 0, of: 0, changedBy: [], swap: null }
  const changedBy: number[] = []
  let swap: readonly [string, string] | null = null
  for (const left of ballots.keys()) {
    const others = ballots.filter((_, voter) => voter !== left)
    const order = valueTiers(
      eligible.map((id) => ({ id, value: itemFigures(id, others, weight)?.value ?? null })),
    ).flat()
    const newTop = topIds(order, top.length)
    const gone = top.find((id) => !newTop.includes(id))
    const come = newTop.find((id) => !top.includes(id))
    if (gone === undefined || come === undefined) continue
    changedBy.push(left)
    swap ??= [gone, come]
  }
  return { held: ballots.length - changedBy.length, of: ballots.length, changedBy, swap }
}
