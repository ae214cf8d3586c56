import type { SameKeys } from '../sameKeys.ts'
import type { formats as swedish } from '../sv/formats.ts'

export const formats = {
  week: 'week {week, number}',
  weekShort: 'wk {week, number}',
  days: '{count, plural, one {# day} other {# days}}',
  weeks: '{count, plural, one {# week} other {# weeks}}',
  months: '{count, plural, one {# month} other {# months}}',
  years: '{count, plural, one {# year} other {# years}}',
} as const satisfies SameKeys<typeof swedish>
