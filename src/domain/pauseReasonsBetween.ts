import { toDayNumber, type DayNumber } from './calendar.ts'
import { pauseReasons, type Pause, type PauseReason } from './pause.ts'

/** Why these pauses rest any of the days from `from` to `to`, both included; each reason once. */
export function pauseReasonsBetween(
  pauses: readonly Pause[],
  from: DayNumber,
  to: DayNumber,
): PauseReason[] {
  const found = new Set(
    pauses
      .filter((pause) => toDayNumber(pause.from) <= to)
      .filter((pause) => pause.to === undefined || toDayNumber(pause.to) >= from)
      .map((pause) => pause.reason),
  )
  return pauseReasons.filter((reason) => found.has(reason))
}
