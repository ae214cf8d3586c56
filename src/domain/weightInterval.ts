import { isAlike, tolerance } from './alike.ts'

/** The mean answers on an initiative, 0–100. */
export type MeanAnswers = { readonly id: string; readonly goal: number; readonly benefit: number }

/** A weight at which an item above the cut and one below it are worth the same. */
export type WeightCrossing = {
  readonly weight: number
  readonly inside: string
  readonly outside: string
}

/** The weights of goal contribution, 0–1, between which the same items stay on top. */
export type WeightInterval = {
  readonly from: number
  readonly to: number
  /** What swaps at the lower and the upper end; null where the end is 0 or 1 for want of a crossing. */
  readonly atFrom: WeightCrossing | null
  readonly atTo: WeightCrossing | null
}

/**
 * Around `weight`, exactly: a above and b below the cut are worth the same at
 * `w* = −(N̄a−N̄b)/((Ḡa−Ḡb)−(N̄a−N̄b))`. The lower end is the largest w* ≤ weight in [0, 1], else 0; the upper end
 * the smallest w* ≥ weight, else 1. Two whose answers differ alike never cross; a crossing at the weight
 * itself closes both ends. 0–1 when either list is empty.
 */
export function weightInterval(
  inside: readonly MeanAnswers[],
  outside: readonly MeanAnswers[],
  weight: number,
): WeightInterval {
  let atFrom: WeightCrossing | null = null
  let atTo: WeightCrossing | null = null
  for (const above of inside) {
    for (const below of outside) {
      const crossing = crossingWeight(above, below)
      if (crossing === null) continue
      const found = { weight: crossing, inside: above.id, outside: below.id }
      if (crossing <= weight + tolerance && (!atFrom || crossing > atFrom.weight)) atFrom = found
      if (crossing >= weight - tolerance && (!atTo || crossing < atTo.weight)) atTo = found
    }
  }
  return { from: atFrom?.weight ?? 0, to: atTo?.weight ?? 1, atFrom, atTo }
}

/** Between 0 and 1, or null: there is no crossing, or it lies outside. */
function crossingWeight(a: MeanAnswers, b: MeanAnswers): number | null {
  const benefitLead = a.benefit - b.benefit
  const slope = a.goal - b.goal - benefitLead
  if (isAlike(slope, 0)) return null
  const crossing = -benefitLead / slope
  if (crossing < -tolerance || crossing > 1 + tolerance) return null
  return Math.min(1, Math.max(0, crossing))
}
