import { useCallback } from 'react'
import type { CalendarDay } from '#domain/calendarDays.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'

/** A day read out: its full date, its posts or what it was instead. */
export function useDayWords(): (day: CalendarDay) => string {
  const t = useText('channel.calendar')
  const formats = useFormats()
  return useCallback(
    ({ day, posts, state, pauseEnteredAfterwards }) =>
      [
        formats.date(day, 'full'),
        ...(posts > 0 ? [t('posts', { posts })] : []),
        ...(posts > 0 && state !== 'paused' ? [] : [t(`states.${state}`)]),
        ...(pauseEnteredAfterwards ? [t('afterwards')] : []),
      ].join(', '),
    [t, formats],
  )
}
