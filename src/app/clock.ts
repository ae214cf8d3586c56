import type { DayNumber } from '#domain/calendar.ts'
import { toStockholmTime } from '#domain/stockholm.ts'

/** Where the app gets its time from: the system's clock, or a fixed one in tests. */
export type Clock = {
  /** The ISO instant, in UTC. */
  readonly now: () => string
  /** Today in the plan's time zone, wherever the computer is. */
  readonly today: () => DayNumber
}

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => toStockholmTime(Date.now()).day,
}
