import type { PublishingAssessment } from '#domain/assessment.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import styles from './MoreFigures.module.css'

/** The supporting figures in words; one that rests on too little says so. */
export function MoreFigures({ assessment }: { readonly assessment: PublishingAssessment }) {
  const t = useText('channel.more')
  const rhythm = useText('rhythm')
  const { number, percent, duration } = useFormats()
  const { evenness, ownRhythm, trend, recovery, cadence, gapCalendarDays } = assessment
  const tooFew = t('tooFew')
  const facts: ReadonlyArray<readonly [term: string, words: string]> = [
    ...(gapCalendarDays === null
      ? []
      : [
          [
            t('gapCalendar'),
            t('gapCalendarOf', {
              days: duration(gapCalendarDays, 'days'),
              active: duration(assessment.gapActiveDays, 'days'),
            }),
          ] as const,
        ]),
    [
      t('evenness'),
      evenness
        ? t('evennessOf', {
            label: t(`evennessLabels.${evenness.label}`),
            value: number(evenness.corrected, 2),
          })
        : tooFew,
    ],
    [
      t('ownRhythm'),
      ownRhythm
        ? t(ownRhythm.quieterThanUsual ? 'ownRhythmQuiet' : 'ownRhythmUsual', {
            p: number(ownRhythm.p, 2),
          })
        : tooFew,
    ],
    [
      t('trend'),
      trend
        ? t('trendOf', {
            label: t(`trendLabels.${trend.label}`),
            periods: rhythm(`length.${cadence.per}`, { count: trend.periods }),
            p: number(trend.p, 2),
          })
        : tooFew,
    ],
    ...(recovery === null
      ? []
      : [[t('recovery'), t('recoveryOf', { share: percent(recovery) })] as const]),
    [
      t('excused'),
      t('excusedOf', {
        excused: assessment.excusedPeriods,
        unknown: assessment.unknownPeriods,
      }),
    ],
  ]
  return (
    <dl className={styles['facts']}>
      {facts.map(([term, words]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}
