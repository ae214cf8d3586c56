import type { Assessment } from '#domain/assessment.ts'
import type { DayNumber } from '#domain/calendar.ts'
import { spokenDuration } from '#domain/spokenDuration.ts'
import type { Formats } from './formats.ts'
import { nearDate, nearMonth } from './nearDate.ts'
import type { Text } from './text.ts'

/** A channel's status with what makes it concrete: *Risk, tyst 19 dagar*, *Vilande till 1 mars*. */
export function statusWords(
  assessment: Assessment,
  today: DayNumber,
  t: Text<'statuses'>,
  formats: Formats,
): string {
  const { status } = assessment
  switch (status) {
    case 'active':
      return assessment.evenness?.label === 'bursty' ? t('activeInBursts') : t('names.active')
    case 'quieterThanUsual':
      return t('quieterFor', { duration: silenceLength(assessment.gapActiveDays, formats) })
    case 'atRisk':
      return t('atRiskFor', { duration: silenceLength(assessment.gapActiveDays, formats) })
    case 'silent': {
      const duration = silenceLength(assessment.gapActiveDays, formats)
      const { lastPostDay } = assessment
      return lastPostDay === null
        ? t('silentFromStart', { duration })
        : t('silentSince', { since: nearMonth(lastPostDay, today, formats), duration })
    }
    case 'paused':
      return assessment.pause?.until
        ? t('pausedUntil', { until: nearDate(assessment.pause.until, today, formats) })
        : t('pausedOpen')
    case 'resting':
      return assessment.pause?.until
        ? t('restingUntil', { until: nearDate(assessment.pause.until, today, formats) })
        : t('restingOpen')
    case 'planned':
      return assessment.start > today
        ? t('plannedFrom', { start: nearDate(assessment.start, today, formats) })
        : t('names.planned')
    case 'new':
    case 'noData':
    case 'belowPlan':
    case 'closing':
    case 'closed':
    case 'monitoring':
      return t(`names.${status}`)
  }
}

/** A silence of so many active days: *19 dagar*, *7 månader*. */
export function silenceLength(activeDays: number, formats: Formats): string {
  const { count, unit } = spokenDuration(activeDays)
  return formats.duration(count, unit)
}
