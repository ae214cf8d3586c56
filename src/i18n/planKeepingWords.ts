import type { Assessment, PublishingAssessment } from '#domain/assessment.ts'
import type { DayNumber } from '#domain/calendar.ts'
import type { PlanKeeping } from '#domain/planKeeping.ts'
import { wallGroup } from '#domain/wallGroups.ts'
import type { Formats } from './formats.ts'
import { lastPostDate, nearDate } from './nearDate.ts'
import { silenceLength } from './statusWords.ts'
import type { Text } from './text.ts'

/** What the sentences are made with. */
export type PlanKeepingTexts = {
  readonly planKeeping: Text<'planKeeping'>
  readonly rhythm: Text<'rhythm'>
  readonly formats: Formats
}

/** How many channels keep their plan: *4 av 6 kanaler håller planen.* */
export function planKeepingWords({ keeping, of }: PlanKeeping, t: Text<'planKeeping'>): string {
  if (of === 0) return t('noneJudged')
  if (of === 1) return keeping === 1 ? t('oneKeeps') : t('oneFails')
  if (keeping === 0) return t('none', { of })
  return keeping === of ? t('all', { of }) : t('some', { keeping, of })
}

/**
 * What to know about the channels that need support, the most urgent first: the first one's fact,
 * how far it is known, and how many more there are. Empty when none needs support.
 */
export function supportWords(
  channels: ReadonlyArray<{ readonly name: string; readonly assessment: Assessment }>,
  today: DayNumber,
  texts: PlanKeepingTexts,
): string {
  const [first, ...others] = channels
  if (!first || first.assessment.status === 'monitoring') return ''
  if (wallGroup(first.assessment.status) !== 'needsSupport') return ''
  const { planKeeping: t, formats } = texts
  const { knownUntil } = first.assessment
  return [
    supportFact(first.name, first.assessment, today, texts),
    ...(knownUntil !== null && knownUntil < today
      ? [t('known', { date: nearDate(knownUntil, today, formats) })]
      : []),
    ...(others.length > 0 ? [t('others', { count: others.length })] : []),
  ].join(' ')
}

function supportFact(
  name: string,
  assessment: PublishingAssessment,
  today: DayNumber,
  { planKeeping: t, rhythm, formats }: PlanKeepingTexts,
): string {
  const { status, isLastPostUndated, cadence, keptPeriods, countedPeriods } = assessment
  const duration = silenceLength(assessment.gapActiveDays, formats)
  if (status === 'belowPlan') {
    const kept = rhythm(`kept.${cadence.per}`, { kept: keptPeriods, counted: countedPeriods })
    return t('belowPlan', { name, kept })
  }
  if (status === 'quieterThanUsual') return t('quieterThanUsual', { name, duration })
  const date = lastPostDate(assessment, today, formats)
  if (date === null) return t('quietFromStart', { name, duration })
  if (isLastPostUndated) return t('quietSinceWeek', { name, duration, week: date })
  return t('quiet', { name, duration, date })
}
