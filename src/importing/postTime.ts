import { toStockholmMinutes } from '#domain/stockholm.ts'
import type { WrittenTime } from './isoTime.ts'
import type { FoundPost } from './reading.ts'
import type { WallClock } from './zonedTime.ts'

/**
 * When a post was published: its instant, where the source tells one, and its place on Stockholm's
 * clocks. A day without a time is kept as that day wherever it was written.
 * @param time A written time, or just the minutes since 1970 on a wall clock.
 * @param wallClock The clocks that times without a zone were written by.
 */
export function toPostTime(
  time: WrittenTime | number,
  wallClock: WallClock,
): Pick<FoundPost, 'instantMs' | 'localMinutes'> {
  if (typeof time === 'number') {
    const instantMs = wallClock(time)
    return { instantMs, localMinutes: toStockholmMinutes(instantMs) }
  }
  if (time.is === 'day') return { instantMs: null, localMinutes: time.day * 1440 }
  const instantMs =
    time.is === 'instant' ? time.instantMs : wallClock(time.wallMinutes) + time.extraMs
  return { instantMs, localMinutes: toStockholmMinutes(instantMs) }
}
