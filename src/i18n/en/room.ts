import type { room as swedish } from '../sv/room.ts'
import type { SameKeys } from '../sameKeys.ts'

export const room = {
  show: 'Show on the wall',
  previous: 'Previous',
  next: 'Next',
  close: 'Close',
  place: '{at, number} of {of, number}',
  map: 'The map on the wall',
  session: 'The meeting on the wall',
  item: 'Initiative {at, number} of {of, number}',
  decided: 'Decision: {outcome}',
} as const satisfies SameKeys<typeof swedish>
