export const formats = {
  week: 'vecka {week, number}',
  weekShort: 'v. {week, number}',
  days: '{count, plural, one {# dag} other {# dagar}}',
  weeks: '{count, plural, one {# vecka} other {# veckor}}',
  months: '{count, plural, one {# månad} other {# månader}}',
  years: '{count, plural, other {# år}}',
} as const
