import type { SameKeys } from '../sameKeys.ts'
import type { cadences as swedish } from '../sv/cadences.ts'

export const cadences = {
  week: '{n, number} a week',
  month: '{n, number} a month',
  quarter: '{n, number} a quarter',
  halfyear: '{n, number} a half-year',
} as const satisfies SameKeys<typeof swedish>
