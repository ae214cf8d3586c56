import type { LocalDate } from '#domain/calendar.ts'
import type { Formats } from './formats.ts'
import type { Text } from './text.ts'

/**
 * The days from the first to the last, both included, the year once where it is the same:
 * *från 4 maj till 15 november 2026*, *den 4 maj 2026*.
 * @param isTight months are cut short when there are two years to write
 */
export function spanWords(
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
  t: Text<'imports'>,
  formats: Formats,
  isTight = false,
): string {
  if (from === to) return t('spanOfDay', { day: formats.date(to, 'dayYear') })
  const isSameYear = from.slice(0, 4) === to.slice(0, 4)
  const withYear = isTight && !isSameYear ? 'dayYearShort' : 'dayYear'
  return t('span', {
    from: formats.date(from, isSameYear ? 'day' : withYear),
    to: formats.date(to, withYear),
  })
}
