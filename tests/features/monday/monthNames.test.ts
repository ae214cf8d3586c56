import { expect, it } from 'vitest'
import { addDays, dayOfCivil } from '#domain/calendar.ts'
import { monthNames, nameRoom } from '#features/monday/monthNames.ts'
import { wallAxis } from '#pieces/wallAxis.ts'

// Nine tenths, since February is shorter than the months are on average.
const firstDay = dayOfCivil(2026, 1, 1)
const days = Array.from({ length: 366 }, (_, day) => addDays(firstDay, day))

it.each([
  [12, 240],
  [12, 520],
  [26, 250],
  [26, 520],
  [52, 250],
  [52, 520],
  [52, 900],
] as const)(
  'never writes a name on another, on any day, over %i weeks on %i pixels',
  (weeks, width) => {
    for (const today of days)
      for (const hasLongPeriods of [true, false]) {
        const { style, names } = monthNames(wallAxis(today, weeks, hasLongPeriods), width)
        const room = nameRoom[style]
        const lefts = names.map(({ left }) => (left === null ? width - room : left * width))
        expect(lefts.length).toBeGreaterThan(1)
        lefts.slice(1).forEach((left, before) => {
          expect(left - (lefts[before] ?? 0)).toBeGreaterThanOrEqual(0.9 * room)
        })
      }
  },
)
