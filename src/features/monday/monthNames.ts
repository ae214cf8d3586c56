import type { DayNumber } from '#domain/calendar.ts'
import { monthMarks, type MonthMark, type Stretch, type WallAxis } from '#pieces/wallAxis.ts'

/** Pixels between the axis and what stands beside it, into which the last name may reach. */
export const columnGap = 16

/** Pixels that a month's name needs, in full and cut short. */
export const nameRoom = { month: 74, monthShort: 38 } as const

/** The names over the wall. `left`: from 0 to 1 across the axis; null for one that stands at its end. */
export type MonthNames = {
  readonly style: keyof typeof nameRoom
  readonly names: ReadonlyArray<{ readonly month: DayNumber; readonly left: number | null }>
}

/**
 * As many months as have room for their names, the last one always.
 * @param width pixels that the axis is long
 */
export function monthNames(axis: WallAxis, width: number): MonthNames {
  const marks = monthMarks(axis)
  const monthWidth = width / Math.max(1, marks.length)
  const isFull = monthWidth >= nameRoom.month && !lastMeet(marks, width, nameRoom.month)
  const style = isFull ? 'month' : 'monthShort'
  const room = nameRoom[style]
  const step = Math.ceil(nameRoom.monthShort / Math.max(1, monthWidth))
  const shown = marks
    .filter((_, index) => (marks.length - 1 - index) % step === 0)
    .filter(({ at }) => at.from > 0 || at.to * width >= Math.min(room, step * monthWidth))
  const names = shown
    .filter((_, index) => index !== shown.length - 2 || !lastMeet(shown, width, room))
    .map(({ month, at }) => ({ month, left: isHeldBack(at, width, room) ? null : at.from }))
  return { style, names }
}

/** True for a name that would reach out of the axis, and so stands at its end. */
function isHeldBack(at: Stretch, width: number, room: number): boolean {
  return (1 - at.from) * width + columnGap < room
}

/** True when a month has just begun, and its name would stand on that of the month before. */
function lastMeet(marks: readonly MonthMark[], width: number, room: number): boolean {
  const [before, last] = marks.slice(-2)
  if (!before || !last || !isHeldBack(last.at, width, room)) return false
  return before.at.from * width + room > width - room
}
