import { fewestIntervals } from './postingIntervals.ts'

export const evennessLabels = ['even', 'irregular', 'bursty'] as const
export type EvennessLabel = (typeof evennessLabels)[number]

/** How evenly a channel posts. −1 is perfectly even, 0 as if at random, towards 1 in bursts. */
export type Evenness = {
  /** Goh & Barabási's B = (r − 1)/(r + 1). */
  readonly burstiness: number
  /** A: the same, corrected for few intervals. Judge by this one. */
  readonly corrected: number
  /** ≤ −0.3 even, ≤ 0.3 irregular, else bursty. */
  readonly label: EvennessLabel
}

/**
 * Evenness of intervals in days; null below 5. r is their population standard deviation over their mean.
 * Source: Kim & Jo (2016), Measuring burstiness for finite event sequences, Phys. Rev. E 94, 032311.
 */
export function evenness(intervals: readonly number[]): Evenness | null {
  const m = intervals.length
  if (m < fewestIntervals) return null
  const mean = intervals.reduce((sum, x) => sum + x, 0) / m
  const variance = intervals.reduce((sum, x) => sum + (x - mean) ** 2, 0) / m
  const r = Math.sqrt(variance) / mean
  const upper = Math.sqrt(m + 1)
  const lower = Math.sqrt(m - 1)
  const corrected = (upper * r - lower) / ((upper - 2) * r + lower)
  return { burstiness: (r - 1) / (r + 1), corrected, label: evennessLabel(corrected) }
}

function evennessLabel(corrected: number): EvennessLabel {
  if (corrected <= -0.3) return 'even'
  return corrected <= 0.3 ? 'irregular' : 'bursty'
}
