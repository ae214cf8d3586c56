/** Why the computer's clock is doubted. */
export type ClockDoubt = 'behind' | 'ahead'

const dayMs = 86_400_000

/** A clock may be set back by a time zone's mistake without the figures of a day being wrong. */
export const behindMs = 1.5 * dayMs

/** Longer than a parental leave: who comes back after it can say that the clock is right. */
export const aheadMs = 500 * dayMs

/**
 * Whether the clock is likely to be wrong: it stands before the time when the app was last in use, or
 * long after it. Null when it is not, or when nothing is known of an earlier use.
 * @param now ISO instant
 * @param lastUse ISO instant
 */
export function clockDoubt(now: string, lastUse: string | null): ClockDoubt | null {
  if (lastUse === null) return null
  const sinceMs = Date.parse(now) - Date.parse(lastUse)
  if (sinceMs < -behindMs) return 'behind'
  return sinceMs > aheadMs ? 'ahead' : null
}
