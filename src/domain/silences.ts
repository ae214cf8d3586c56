import { addDays, dayNumber, type DayNumber } from './calendar.ts'
import type { ChannelLife } from './channelLife.ts'
import { countDays } from './dayRanges.ts'
import { persistenceRules, silenceToleratedPeriods } from './persistenceRules.ts'

/** Days without a post, both included, that went on until the channel was at risk. */
export type Silence = {
  readonly from: DayNumber
  readonly to: DayNumber
  /** Paused and unknown days left out. */
  readonly activeDays: number
  /** It lasts until today. */
  readonly isOngoing: boolean
}

/**
 * The silences that end on `since` or later, oldest first, each whole: so many active days without a post
 * that the channel's status was *at risk* before the next one came.
 */
export function silencesSince(life: ChannelLife, since: DayNumber): Silence[] {
  const limit = silenceToleratedPeriods * persistenceRules[life.cadence.per].nominalDays
  const sundays = life.undated.map(({ sunday }) => sunday)
  const posted = [...life.postDays, ...sundays].sort((a, b) => a - b)
  // Before the first post the channel has been silent from its start, and after the last until today.
  const ends = [life.start - 1, ...posted, life.today + 1]
  return ends.slice(1).flatMap((next, at) => {
    const from = (ends[at] ?? next) + 1
    const activeDays = countDays(life.active, from, next - 1)
    if (next - 1 < since || activeDays <= limit) return []
    const to = addDays(dayNumber(next), -1)
    return [{ from: dayNumber(from), to, activeDays, isOngoing: to === life.today }]
  })
}
