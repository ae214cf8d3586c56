export const cadences = {
  week: '{n, number} i veckan',
  month: '{n, number} i månaden',
  quarter: '{n, number} i kvartalet',
  halfyear: '{n, number} i halvåret',
} as const
