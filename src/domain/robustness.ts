import { tolerance } from './alike.ts'
import type { LeaveOneOut } from './leaveOneOut.ts'
import type { TopCut } from './topCut.ts'
import type { WeightInterval } from './weightInterval.ts'

export const doubtKinds = ['fewVoters', 'fewItems', 'tieAtCut', 'weight', 'onePerson'] as const
export type DoubtKind = (typeof doubtKinds)[number]

/** A reason why another result lies close at hand, and the two that may swap; null when there are no two. */
export type Doubt = {
  readonly kind: DoubtKind
  readonly maySwap: readonly [string, string] | null
}

/** Robust when there is no doubt, else sensitive. */
export type Robustness = {
  readonly isRobust: boolean
  readonly doubts: readonly Doubt[]
  /** The two that may swap: those of the first doubt that names any; null when robust or none does. */
  readonly maySwap: readonly [string, string] | null
}

/** A weight moved this far must not change the top. */
export const weightLeeway = 0.15
const fewestVoters = 3
const fewestItems = 2

/**
 * Robust iff there are three voters or more, two eligible items or more, no tie at the cut, the same top at
 * every weight from `max(0, w − 0.15)` to `min(1, w + 0.15)`, and the same top without any one voter.
 */
export function robustness(
  voters: number,
  eligible: number,
  weight: number,
  parts: { cut: TopCut; interval: WeightInterval; leaveOneOut: LeaveOneOut },
): Robustness {
  const { cut, interval } = parts
  const doubts: Doubt[] = []
  if (cut.isTied) doubts.push({ kind: 'tieAtCut', maySwap: cut.neighbours })
  const crossing = tightCrossing(interval, weight)
  if (crossing) doubts.push({ kind: 'weight', maySwap: [crossing.inside, crossing.outside] })
  if (parts.leaveOneOut.held < parts.leaveOneOut.of)
    doubts.push({ kind: 'onePerson', maySwap: parts.leaveOneOut.swap })
  if (voters < fewestVoters) doubts.push({ kind: 'fewVoters', maySwap: cut.neighbours })
  if (eligible < fewestItems) doubts.push({ kind: 'fewItems', maySwap: null })
  return {
    isRobust: doubts.length === 0,
    doubts,
    maySwap: doubts.find((doubt) => doubt.maySwap !== null)?.maySwap ?? null,
  }
}

/** The crossing that comes too close to the weight, the nearer one if both ends do; else null. */
function tightCrossing({ from, to, atFrom, atTo }: WeightInterval, weight: number) {
  const down = from > Math.max(0, weight - weightLeeway) + tolerance ? atFrom : null
  const up = to < Math.min(1, weight + weightLeeway) - tolerance ? atTo : null
  if (!down || !up) return down ?? up
  return weight - down.weight <= up.weight - weight ? down : up
}
