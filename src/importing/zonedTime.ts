import { pacificToInstant, pacificZone } from './pacificTime.ts'

/** Turns minutes since 1970-01-01T00:00 on a wall clock into an instant in milliseconds UTC. */
export type WallClock = (wallMinutes: number) => number

const minutesPerDay = 1440

/**
 * The wall clock of an IANA zone. A time that a change of the clocks leaves out counts as that much
 * later; one that it gives twice is its first. Throws RangeError for a zone that does not exist.
 */
export function wallClockOf(timeZone: string): WallClock {
  return timeZone === pacificZone ? pacificToInstant : intlWallClock(timeZone)
}

/** Any zone by Intl, which is slow: a day whose two ends have the same offset is asked for once. */
export function intlWallClock(timeZone: string): WallClock {
  const offsetAt = zoneOffset(timeZone)
  const offsetOfDay = new Map<number, number | null>()
  return (wallMinutes) => {
    const day = Math.floor(wallMinutes / minutesPerDay)
    let offset = offsetOfDay.get(day)
    if (offset === undefined) {
      // A day's margin on both sides, since the offset is what is being looked for.
      const before = offsetAt((day - 1) * minutesPerDay)
      offset = before === offsetAt((day + 2) * minutesPerDay) ? before : null
      offsetOfDay.set(day, offset)
    }
    return (wallMinutes - (offset ?? offsetNearChange(offsetAt, wallMinutes))) * 60_000
  }
}

/** Both neighbouring offsets are tried; the one that leads back to the same wall time is right. */
function offsetNearChange(offsetAt: (utcMinutes: number) => number, wallMinutes: number): number {
  const before = offsetAt(wallMinutes - minutesPerDay)
  const after = offsetAt(wallMinutes + minutesPerDay)
  if (offsetAt(wallMinutes - before) === before) return before
  if (offsetAt(wallMinutes - after) === after) return after
  return before
}

/** Minutes east of UTC at an instant given in minutes UTC. */
function zoneOffset(timeZone: string): (utcMinutes: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  return (utcMinutes) => {
    const parts = new Map<string, number>()
    for (const { type, value } of format.formatToParts(utcMinutes * 60_000)) {
      parts.set(type, Number(value))
    }
    const part = (type: string) => parts.get(type) ?? 0
    const wall = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    )
    return Math.round(wall / 60_000) - utcMinutes
  }
}
