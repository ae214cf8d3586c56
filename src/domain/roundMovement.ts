import { isAlike } from './alike.ts'
import type { PriorityRanking } from './priorityRanking.ts'

/** What moved from one round to the next. */
export type RoundMovement = {
  /** Every item that was ranked in either, in the order of the later ranking, then the earlier. */
  readonly items: readonly ItemMovement[]
  /** Ids that came into the top and that left it, in the order of their ids. */
  readonly entered: readonly string[]
  readonly left: readonly string[]
  /** Kendall's W before and after; null where it is undefined. */
  readonly wBefore: number | null
  readonly wAfter: number | null
}

export type ItemMovement = {
  readonly id: string
  readonly rankBefore: number | null
  readonly rankAfter: number | null
  /** Mean values, 0–100; null without votes. */
  readonly valueBefore: number | null
  readonly valueAfter: number | null
  readonly disagreementBefore: number | null
  readonly disagreementAfter: number | null
  /** False when value and rank are as they were. */
  readonly hasMoved: boolean
}

/** The earlier ranking against the later one, both of standing scores. */
export function roundMovement(before: PriorityRanking, after: PriorityRanking): RoundMovement {
  const ids = new Set([...after.order, ...before.order])
  return {
    items: [...ids].map((id) => itemMovement(id, before, after)),
    entered: after.cut.top.filter((id) => !before.cut.top.includes(id)),
    left: before.cut.top.filter((id) => !after.cut.top.includes(id)),
    wBefore: before.agreement.w,
    wAfter: after.agreement.w,
  }
}

function itemMovement(id: string, before: PriorityRanking, after: PriorityRanking): ItemMovement {
  const old = before.items.find((item) => item.id === id)
  const now = after.items.find((item) => item.id === id)
  const valueBefore = old?.figures?.value ?? null
  const valueAfter = now?.figures?.value ?? null
  const rankBefore = old?.rank ?? null
  const rankAfter = now?.rank ?? null
  const sameValue =
    valueBefore === null || valueAfter === null
      ? valueBefore === valueAfter
      : isAlike(valueBefore, valueAfter)
  return {
    id,
    rankBefore,
    rankAfter,
    valueBefore,
    valueAfter,
    disagreementBefore: old?.figures?.disagreement ?? null,
    disagreementAfter: now?.figures?.disagreement ?? null,
    hasMoved: !sameValue || rankBefore !== rankAfter,
  }
}
