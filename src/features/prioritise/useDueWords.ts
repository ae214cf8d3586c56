import type { DayNumber } from '#domain/calendar.ts'
import { silenceLength } from '#i18n/statusWords.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'

/** Further off than this, days are too many to count. */
const nearDays = 60

/** When a review is due, as seen from today: *om 9 dagar*, *om 4 månader*, *3 dagar försenad*. */
export function useDueWords(): (due: DayNumber, today: DayNumber) => string {
  const t = useText('reviews')
  const formats = useFormats()
  return (due, today) => {
    const length = silenceLength(Math.abs(due - today), formats)
    if (due < today) return t('overdue', { length })
    return due - today > nearDays ? t('inTime', { length }) : formats.relativeDay(due, today)
  }
}
