import type { PublishingAssessment } from '#domain/assessment.ts'
import type { DayNumber } from '#domain/calendar.ts'
import type { Formats } from './formats.ts'
import { lastPostDate, nearDate } from './nearDate.ts'
import { silenceLength } from './statusWords.ts'
import type { Text } from './text.ts'

/** What a channel's opening sentences are made with. */
export type ChannelLeadTexts = {
  readonly channel: Text<'channel'>
  readonly formats: Formats
}

/** The kept periods in words, *23 av 26 veckor*; null while none has been counted. */
export function keptWords(
  { cadence, keptPeriods, countedPeriods }: PublishingAssessment,
  rhythm: Text<'rhythm'>,
): string | null {
  if (countedPeriods === 0) return null
  return rhythm(`kept.${cadence.per}`, { kept: keptPeriods, counted: countedPeriods })
}

/**
 * After the kept periods: the latest post, how far posts are known, and a pause that holds now; of a
 * channel that has not begun, when it does.
 */
export function channelFactWords(
  assessment: PublishingAssessment,
  today: DayNumber,
  texts: ChannelLeadTexts,
): string {
  const { channel: t, formats } = texts
  const { start, knownUntil } = assessment
  if (start > today) return t('lead.startsOn', { date: nearDate(start, today, formats) })
  return [
    lastPostWords(assessment, today, texts),
    ...(knownUntil !== null && knownUntil < today
      ? [t('lead.known', { date: nearDate(knownUntil, today, formats) })]
      : []),
    ...pauseWords(assessment, today, texts),
  ].join(' ')
}

function lastPostWords(
  assessment: PublishingAssessment,
  today: DayNumber,
  { channel: t, formats }: ChannelLeadTexts,
): string {
  const { lastPostDay: day, isLastPostUndated } = assessment
  const date = lastPostDate(assessment, today, formats)
  if (day === null || date === null) return t('lead.noPosts')
  if (isLastPostUndated) return t('lead.lastWeek', { week: date })
  const days = today - day
  if (days < 2) return t('lead.lastNear', { relative: formats.relativeDay(day, today) })
  return t('lead.last', {
    date,
    duration: silenceLength(days, formats),
  })
}

function pauseWords(
  { pause, status }: PublishingAssessment,
  today: DayNumber,
  { channel: t, formats }: ChannelLeadTexts,
): string[] {
  if (pause === null) return status === 'resting' ? [t('lead.restingUnpaused')] : []
  if (pause.until === null) return [t('lead.pausedOpen')]
  return [t('lead.paused', { date: nearDate(pause.until, today, formats) })]
}
