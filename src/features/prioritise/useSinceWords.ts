import type { Assessment } from '#domain/assessment.ts'
import type { DayNumber } from '#domain/calendar.ts'
import type { Pause } from '#domain/pause.ts'
import { pauseReasonsBetween } from '#domain/pauseReasonsBetween.ts'
import type { PauseSpan } from '#domain/postingHistory.ts'
import type { Silence } from '#domain/silences.ts'
import type { PeriodsSince, SinceDecision } from '#domain/sinceDecision.ts'
import { nearDate } from '#i18n/nearDate.ts'
import { silenceLength, statusWords } from '#i18n/statusWords.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'

/** What has happened since a decision, in words. */
export function useSinceWords() {
  const t = useText('reviews.since')
  const rhythm = useText('rhythm')
  const statuses = useText('statuses')
  const reasons = useText('pauseReasons')
  const formats = useFormats()

  /** *7 av 10 veckor*, with what was not counted; null when no period has passed. */
  function kept({ per, kept: count, counted, paused, unknown }: PeriodsSince): string | null {
    if (counted + paused + unknown === 0) return null
    return [
      rhythm(`kept.${per}`, { kept: count, counted }),
      paused > 0 && t('paused', { count: paused }),
      unknown > 0 && t('unknown', { count: unknown }),
    ]
      .filter(Boolean)
      .join(', ')
  }

  function now(assessment: Assessment, today: DayNumber): string {
    return statusWords(assessment, today, statuses, formats)
  }

  return {
    kept,
    now,
    /** *då Aktiv, nu Risk, tyst 16 dagar*. */
    change: (since: SinceDecision, today: DayNumber) =>
      t('change', { then: statuses(`names.${since.then.status}`), now: now(since.now, today) }),
    /** The whole of a past review in a line. */
    line: (since: SinceDecision, day: DayNumber) =>
      [kept(since.periods), now(since.now, day)].filter(Boolean).join(', '),
    silence: ({ from, to, activeDays, isOngoing }: Silence, today: DayNumber) => {
      const duration = silenceLength(activeDays, formats)
      return isOngoing
        ? t('ongoing', { date: nearDate(from, today, formats), duration })
        : t('silence', { dates: formats.dateRange(from, to, 'day'), duration })
    },
    pause: ({ from, to }: PauseSpan, pauses: readonly Pause[], today: DayNumber) =>
      [
        to === null
          ? t('open', { date: nearDate(from, today, formats) })
          : formats.dateRange(from, to, 'day'),
        ...pauseReasonsBetween(pauses, from, to ?? from).map((reason) => reasons(reason)),
      ].join(', '),
  }
}
