import { isKept, type PeriodFulfilment } from './fulfilment.ts'

/** Kept periods in a row, in periods. Periods that are not counted neither lengthen nor break a run. */
export type Runs = { readonly now: number; readonly longest: number }

/** Runs over the completed counted periods, oldest first; the running one lengthens a run once kept and never breaks it. */
export function keptRuns(
  done: readonly PeriodFulfilment[],
  running: PeriodFulfilment | null,
): Runs {
  let now = 0
  let longest = 0
  for (const period of done) {
    now = isKept(period) ? now + 1 : 0
    longest = Math.max(longest, now)
  }
  if (running && isKept(running)) now += 1
  return { now, longest: Math.max(longest, now) }
}

/** Share of missed periods whose next one was kept, 0–1; null when no missed period has a next one. Oldest first. */
export function recoveryShare(done: readonly PeriodFulfilment[]): number | null {
  let missed = 0
  let recovered = 0
  let previousMissed = false
  for (const period of done) {
    const kept = isKept(period)
    if (previousMissed) {
      missed += 1
      if (kept) recovered += 1
    }
    previousMissed = !kept
  }
  return missed === 0 ? null : recovered / missed
}
